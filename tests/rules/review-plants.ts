import {
  addRows,
  inCell,
  pick,
  plantedAt,
  rowsIn,
  valuesIn,
  type Plant,
  type Plants,
} from '../support/plants';

/** Writes all results of a person's round once more, under another person. */
const copied: Plant = (workbook, choice) => {
  const row = pick(rowsIn(workbook, 'indicatorResults'), choice);
  if (!row) return null;
  const model = valuesIn('indicatorResults', row);
  const keys = ['year', 'round', 'person', 'position'];
  const own = rowsIn(workbook, 'indicatorResults', (values) =>
    keys.every((key) => values[key] === model[key]),
  );
  const rows = own.map((one) => ({ ...valuesIn('indicatorResults', one), person: 'ZZ-1' }));
  const added = addRows(workbook, 'indicatorResults', rows);
  return plantedAt(added.workbook, 'indicatorResults', added.first, 'result');
};

/** Adds a year in which five people reach level 5. */
const alwaysFive: Plant = (workbook, choice) => {
  const row = pick(rowsIn(workbook, 'indicators'), choice);
  if (!row) return null;
  const { position = null, duty = null, indicator = null } = valuesIn('indicators', row);
  const rows = [1, 2, 3, 4, 5].map((n) => ({
    ...{ year: 2570, round: 1, person: `ZZ-${n}`, position, duty, indicator: indicator ?? 1 },
    ...{ score: 5, evidence: `บันทึกที่ ${n}` },
  }));
  const { workbook: next } = addRows(workbook, 'indicatorResults', rows);
  const first = rowsIn(workbook, 'indicators', (values) => {
    return values['position'] === position && values['duty'] === duty;
  })[0];
  return plantedAt(next, 'indicators', indicator === null ? (first?.row ?? 0) : row.row, 'level5');
};

/** Adds a function and a duty for it that has no indicator. */
const notMeasured: Plant = (workbook, choice) => {
  const position = pick(rowsIn(workbook, 'positions'), choice);
  const unit = pick(rowsIn(workbook, 'units'), choice);
  if (!position || !unit) return null;
  const { code } = valuesIn('positions', position);
  const { code: unitCode } = valuesIn('units', unit);
  const text = 'ดูแลหอจดหมายเหตุของจังหวัด';
  const added = addRows(workbook, 'unitFunctions', [{ unit: unitCode ?? null, path: '99', text }]);
  const duty = { position: code ?? null, duty: 99, text, source: `${String(unitCode)} 99` };
  const { workbook: next } = addRows(added.workbook, 'duties', [duty]);
  return plantedAt(next, 'unitFunctions', added.first, 'text');
};

export const reviewPlants = {
  'result-out-of-range': inCell(
    'indicatorResults',
    'result',
    () => -5,
    ({ result }) => typeof result === 'number',
  ),
  'result-copied': copied,
  'score-without-evidence': inCell(
    'indicatorResults',
    'evidence',
    () => null,
    ({ score }) => score !== null,
  ),
  'indicator-always-five': alwaysFive,
  'function-not-measured': notMeasured,
} satisfies Plants;
