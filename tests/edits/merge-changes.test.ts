import { mergeChanges, noChange, type Change } from '../../core/edits/change';

const at = { file: '', sheet: 'ตัวชี้วัด', row: 2, column: 4 };
const edit = (column: number, value: string): Change => ({
  ...noChange,
  edits: [{ ...at, column, value }],
});
/** One cell that becomes two rows. */
const split: Change = {
  ...edit(4, 'จำนวนครั้ง'),
  inserts: [{ ...at, cells: { 4: 'ร้อยละของงาน' } }],
};

test('a change is taken whole or not at all', () => {
  const trimmed = edit(4, 'จำนวนครั้ง / ร้อยละของงาน');
  expect(mergeChanges([trimmed, split])).toEqual(trimmed);
  expect(mergeChanges([split, trimmed])).toEqual(split);
  const moved: Change = { ...noChange, edits: [...trimmed.edits, ...edit(5, 'ครั้ง').edits] };
  expect(mergeChanges([split, moved, edit(5, 'ราย')])).toEqual({
    ...split,
    edits: [...split.edits, ...edit(5, 'ราย').edits],
  });
});

test('what two findings have in common is written once', () => {
  expect(mergeChanges([split, { ...split }])).toEqual(split);
});

test('changes that only add or take out rows are all taken', () => {
  const append: Change = { ...noChange, appends: [{ sheet: 'หน้าที่', rows: [{ 1: 'A-1' }] }] };
  const removal: Change = { ...noChange, removals: [{ sheet: 'หน้าที่', row: 2, cells: [] }] };
  expect(mergeChanges([append, removal, append])).toEqual({
    ...removal,
    appends: [...append.appends, ...append.appends],
  });
});
