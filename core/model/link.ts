import { foldKey, foldName } from '../thai/normalise';
import { isSameList } from './carry-over';
import type { ModelMemory, PositionRows } from './memory';
import type { Competency, Duty, Model, Position, Unit } from './model';
import type { Row, Tables } from './table';

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const at = key(row);
    const group = groups.get(at);
    if (group) group.push(row);
    else groups.set(at, [row]);
  }
  return groups;
}

/** Orders by a number, rows without one last, otherwise as they stand. */
function byNumber<T>(rows: readonly T[], number: (row: T) => number | null): readonly T[] {
  const order = (row: T | undefined) => (row === undefined ? -1 : (number(row) ?? Infinity));
  if (rows.every((row, index) => order(rows[index - 1]) <= order(row))) return rows;
  return [...rows].sort((a, b) => order(a) - order(b) || 0);
}

/** Compares paths such as `1.10` and `1.9` number by number. */
export function comparePaths(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Groups the rows of a table by position; a table that did not change keeps its groups. */
function groupByPosition<T extends Row>(
  rows: readonly T[],
  memory: ModelMemory | null,
): ReadonlyMap<string, readonly T[]> {
  const known = memory?.groups.get(rows);
  if (known) return known as ReadonlyMap<string, readonly T[]>;
  const groups = groupBy(rows, (row) => row.positionKey);
  memory?.groups.set(rows, groups);
  return groups;
}

/** Links a position's duties with their indicators, both in the order of their numbers. */
export function linkDuties({
  duties,
  indicators,
}: Pick<PositionRows, 'duties' | 'indicators'>): readonly Duty[] {
  const linked = duties.map((row): Duty => {
    const { duty: number } = row.values;
    const own = indicators.filter((one) => one.values.duty === number);
    return { row, number, indicators: byNumber(own, (one) => one.values.indicator) };
  });
  return byNumber(linked, (duty) => duty.number);
}

function linkPosition(rows: PositionRows): Position {
  const { row, relationships, competencies, knowledge } = rows;
  const key = row.positionKey;
  return { key, row, duties: linkDuties(rows), relationships, competencies, knowledge };
}

function isSameRows(a: PositionRows, b: PositionRows): boolean {
  return (
    a.row === b.row &&
    isSameList(a.duties, b.duties) &&
    isSameList(a.indicators, b.indicators) &&
    isSameList(a.relationships, b.relationships) &&
    isSameList(a.competencies, b.competencies) &&
    isSameList(a.knowledge, b.knowledge)
  );
}

function linkPositions(tables: Tables, memory: ModelMemory | null): Position[] {
  const duties = groupByPosition(tables.duties, memory);
  const indicators = groupByPosition(tables.indicators, memory);
  const relationships = groupByPosition(tables.relationships, memory);
  const competencies = groupByPosition(tables.requiredCompetencies, memory);
  const knowledge = groupByPosition(tables.knowledge, memory);
  return tables.positions.map((row) => {
    const key = row.positionKey;
    const rows: PositionRows = {
      row,
      duties: duties.get(key) ?? [],
      indicators: indicators.get(key) ?? [],
      relationships: relationships.get(key) ?? [],
      competencies: competencies.get(key) ?? [],
      knowledge: knowledge.get(key) ?? [],
    };
    const known = memory?.positions.get(key);
    if (known && isSameRows(rows, known.rows)) return known.position;
    const position = linkPosition(rows);
    memory?.positions.set(key, { rows, position });
    return position;
  });
}

function linkCompetencies(tables: Tables): Competency[] {
  const levels = groupBy(tables.competencyLevels, (row) => foldName(row.values.competency));
  return tables.competencies.map((row) => {
    const own = [row.values.name, ...row.values.aliases.map((alias) => alias.text)];
    const rows = own.flatMap((name) => levels.get(foldName(name)) ?? []);
    return { row, levels: byNumber(rows, (level) => level.values.level) };
  });
}

function linkUnits(tables: Tables): Unit[] {
  const functions = groupBy(tables.unitFunctions, (row) => foldKey(row.values.unit));
  return tables.units.map((row) => {
    const key = foldKey(row.values.code);
    const own = [...(functions.get(key) ?? [])];
    return { key, row, functions: own.sort((a, b) => comparePaths(a.values.path, b.values.path)) };
  });
}

/** Maps each key to the first value that has it. */
function firstByKey<T>(
  values: readonly T[],
  keys: (value: T) => readonly string[],
): Map<string, T> {
  const map = new Map<string, T>();
  for (const value of values) {
    for (const key of keys(value)) if (key !== '' && !map.has(key)) map.set(key, value);
  }
  return map;
}

/** Maps folded names to what bears them; an alias never takes the place of a name. */
function byNames<T extends { readonly row: Row<'competencies'> | Row<'units'> }>(
  values: readonly T[],
): Map<string, T> {
  const names = firstByKey(values, ({ row }) => [foldName(row.values.name)]);
  const aliases = firstByKey(values, ({ row }) =>
    row.values.aliases.map((alias) => foldName(alias.text)),
  );
  for (const [name, value] of aliases) if (!names.has(name)) names.set(name, value);
  return names;
}

/** Links the rows of all sheets into positions, competencies and units. */
export function link(
  tables: Tables,
  settings: Model['settings'],
  memory: ModelMemory | null,
): Model {
  const all = linkPositions(tables, memory);
  const positionByKey = firstByKey(all, (position) => [position.key]);
  const competencies = linkCompetencies(tables);
  const units = linkUnits(tables);
  return {
    tables,
    settings,
    positions: all.filter((position) => positionByKey.get(position.key) === position),
    positionByKey,
    competencies,
    competencyByName: byNames(competencies),
    units,
    unitByKey: firstByKey(units, (unit) => [unit.key]),
    unitByName: byNames(units),
  };
}
