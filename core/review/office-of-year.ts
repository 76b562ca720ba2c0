import { linkDuties } from '../model/link';
import type { Model, Position } from '../model/model';
import type { Row } from '../model/table';

type PastRow = Row<'pastIndicators'>;

/** Stands for a duty that the position no longer has: its number alone is known. */
function droppedDuty(row: PastRow): Row<'duties'> {
  const { position, duty } = row.values;
  return { ...row, values: { position, duty, text: '', activities: [], results: [], source: '' } };
}

function asOfYear(position: Position, rows: readonly PastRow[]): Position {
  const numbers = new Set(position.duties.map(({ number }) => number));
  const dropped = new Map(
    rows.flatMap((row) => {
      const { duty } = row.values;
      return duty === null || numbers.has(duty) ? [] : [[duty, droppedDuty(row)] as const];
    }),
  );
  const duties = [...position.duties.map(({ row }) => row), ...dropped.values()];
  return { ...position, duties: linkDuties({ duties, indicators: rows }) };
}

/**
 * Returns the office with the indicators that it had in a fiscal year (Buddhist era): those of the sheet of past
 * indicators, position by position. A position without any of that year keeps those of the sheet of indicators.
 */
export function officeOfYear(model: Model, year: number): Model {
  const rows = new Map<string, PastRow[]>();
  for (const row of model.tables.pastIndicators) {
    if (row.values.year !== year) continue;
    const known = rows.get(row.positionKey);
    if (known) known.push(row);
    else rows.set(row.positionKey, [row]);
  }
  if (rows.size === 0) return model;
  const positions = model.positions.map((position) => {
    const own = rows.get(position.key);
    return own ? asOfYear(position, own) : position;
  });
  return { ...model, positions, positionByKey: new Map(positions.map((one) => [one.key, one])) };
}

/** Returns `officeOfYear` for one model, each year put together once; a year that is not known has today's office. */
export function officesByYear(model: Model): (year: number | null) => Model {
  const known = new Map<number, Model>();
  return (year) => {
    if (year === null) return model;
    const office = known.get(year) ?? officeOfYear(model, year);
    known.set(year, office);
    return office;
  };
}
