import {
  addRows,
  pick,
  plantedAt,
  rowsIn,
  setCells,
  valuesIn,
  type Plant,
  type Plants,
} from '../support/plants';

/** Writes the duty of another position, with a word more, over a position's second duty. */
const nearDuplicate: Plant = (workbook, choice) => {
  const isSecond = (values: ReturnType<typeof valuesIn>) =>
    values['duty'] === 2 &&
    String(values['position']).startsWith('SN') &&
    String(values['text']).length > 60;
  const rows = rowsIn(workbook, 'duties', isSecond);
  const code = (row: (typeof rows)[number]) => String(valuesIn('duties', row)['position']);
  const [first, ...others] = [...rows].sort((a, b) => (code(a) < code(b) ? -1 : 1));
  const row = pick(others, choice);
  if (!first || !row) return null;
  const text = `ร่วม${String(valuesIn('duties', first)['text'])}อีก`;
  return plantedAt(setCells(workbook, 'duties', row.row, { text }), 'duties', row.row, 'text');
};

/** Writes a position's first duty over its second. */
const repeated: Plant = (workbook, choice) => {
  const row = pick(
    rowsIn(workbook, 'duties', ({ duty }) => duty === 2),
    choice,
  );
  if (!row) return null;
  const { position } = valuesIn('duties', row);
  const isFirst = (values: ReturnType<typeof valuesIn>) =>
    values['position'] === position && values['duty'] === 1;
  const [first] = rowsIn(workbook, 'duties', isFirst);
  if (!first) return null;
  const { text, activities } = valuesIn('duties', first);
  const values = { text: `ช่วย${String(text)}`, activities: activities ?? null };
  return plantedAt(setCells(workbook, 'duties', row.row, values), 'duties', row.row, 'text');
};

/** Adds a position with another title and the duties of one that is there. */
const copied: Plant = (workbook, choice) => {
  const model = pick(rowsIn(workbook, 'positions'), choice);
  if (!model) return null;
  const values = valuesIn('positions', model);
  const own = rowsIn(workbook, 'duties', ({ position }) => position === values['code']);
  const rows = own.map((row) => ({ ...valuesIn('duties', row), position: 'ZZ-1' }));
  const position = { ...values, code: 'ZZ-1', title: 'ตำแหน่งที่คัดลอก', supervisor: null };
  const added = addRows(workbook, 'positions', [position]);
  return plantedAt(
    addRows(added.workbook, 'duties', rows).workbook,
    'positions',
    added.first,
    'code',
  );
};

/** Takes the reference out of a duty and writes the unit's function in its place. */
const proposed: Plant = (workbook, choice) => {
  const position = pick(
    rowsIn(workbook, 'positions', ({ unit }) => unit === 'ฝ่ายบริหารทั่วไป'),
    choice,
  );
  const unit = rowsIn(workbook, 'units', ({ name }) => name === 'ฝ่ายบริหารทั่วไป')[0];
  if (!position || !unit) return null;
  const { code } = valuesIn('units', unit);
  const own = rowsIn(workbook, 'unitFunctions', (values) => values['unit'] === code)[0];
  const duty = rowsIn(
    workbook,
    'duties',
    (values) => values['position'] === valuesIn('positions', position)['code'],
  )[0];
  if (!own || !duty) return null;
  const text = valuesIn('unitFunctions', own)['text'] ?? null;
  const changed = setCells(workbook, 'duties', duty.row, { text, source: null });
  return plantedAt(changed, 'duties', duty.row, 'source');
};

const notCovered: Plant = (workbook, choice) => {
  const unit = pick(
    rowsIn(workbook, 'units', ({ code }) => code === 'GA' || code === 'EST'),
    choice,
  );
  if (!unit) return null;
  const values = {
    unit: valuesIn('units', unit)['code'] ?? null,
    path: '98',
    text: 'ดูแลพิพิธภัณฑ์ของจังหวัด',
  };
  const added = addRows(workbook, 'unitFunctions', [values]);
  return plantedAt(added.workbook, 'unitFunctions', added.first, 'text');
};

/** Likenesses between positions and with functions. */
export const acrossPlants: Plants = {
  'duty-repeated': repeated,
  'duty-near-duplicate': nearDuplicate,
  'form-copied': copied,
  'function-proposed': proposed,
  'function-not-covered': notCovered,
};
