import { fc } from '../support/fast-check';
import { cellOf } from '../../core/findings/finding';
import { buildModel } from '../../core/model/build-model';
import { findSheets } from '../../core/model/find-sheets';
import { checkWorkbook } from '../../core/rules/run';
import type { RawValue, RawWorkbook } from '../../core/workbook/raw-workbook';
import { rawWorkbook } from '../support/raw-values';

function workbookOf(name: string, grid: RawValue[][], merges: string[] = []): RawWorkbook {
  const rows = grid.map((cells, index) => ({ row: index + 1, cells }));
  return { files: [{ file: 'a.xlsx', sheets: [{ name, merges, rows }] }] };
}

function summary(workbook: RawWorkbook): string[] {
  return findSheets(workbook).findings.map((one) => `${one.code} ${cellOf(one.at)}`.trim());
}

const header = ['รหัสตำแหน่ง', 'รายการ'];

test.each<[string, RawWorkbook, string[]]>([
  ['the plain form', workbookOf('ความรู้และทักษะ', [header, ['A', 'ก']]), []],
  ['columns in another order', workbookOf('ความรู้และทักษะ', [['รายการ', 'รหัสตำแหน่ง']]), []],
  ['titles above the header', workbookOf('ความรู้และทักษะ', [['บัญชี'], [], header]), []],
  ['names folded', workbookOf(' ความรู้และ\u200bทักษะ ', [['รหัสตำแหน่ง ', ' รายการ']]), []],
  ['no known sheet', workbookOf('แผ่น1', [['ก']]), ['unknown-sheet', 'no-known-sheet']],
  ['our own sheets', workbookOf('รายการ', [['ก']]), ['no-known-sheet']],
  [
    'a column of the office',
    workbookOf('ความรู้และทักษะ', [[...header, 'หมายเหตุ']]),
    ['unknown-column C1'],
  ],
  [
    'a missing column',
    workbookOf('ความรู้และทักษะ', [['รหัสตำแหน่ง', 'รายกาน']]),
    ['column-missing B1', 'unknown-column B1'],
  ],
  [
    'a column given twice',
    workbookOf('ความรู้และทักษะ', [[...header, 'รายการ']]),
    ['column-doubled C1'],
  ],
  ['no header at all', workbookOf('ความรู้และทักษะ', [['ก', 'ข']]), ['header-not-found']],
  [
    'merged cells above the header are a title',
    workbookOf('ความรู้และทักษะ', [['บัญชี'], header], ['A1:B1']),
    [],
  ],
  [
    'merged cells below it',
    workbookOf('ความรู้และทักษะ', [header, ['A', 'ก']], ['A2:A3']),
    ['merged-cells A2'],
  ],
])('%s', (_, workbook, wanted) => {
  expect(summary(workbook)).toEqual(wanted);
});

test('the header is looked for in the first twenty rows only', () => {
  const rows = [{ row: 21, cells: header }];
  const sheets = [{ name: 'ความรู้และทักษะ', merges: [], rows }];
  expect(summary({ files: [{ file: 'a.xlsx', sheets }] })).toEqual(['header-not-found']);
});

test('an empty required text is a finding and the other columns are read', () => {
  const { model, findings } = buildModel(workbookOf('ความรู้และทักษะ', [header, ['A', null]]));
  expect(findings.map((one) => `${one.code} ${cellOf(one.at)}`)).toEqual([
    'required-cell-empty B2',
  ]);
  expect(model.tables.knowledge[0]?.values).toMatchObject({ position: 'A', text: '' });
});

test('no workbook makes the check throw, and every finding lies on a sheet of it', () => {
  fc.assert(
    fc.property(rawWorkbook, (workbook) => {
      const names = new Set(workbook.files.flatMap((file) => file.sheets.map(({ name }) => name)));
      for (const { at } of checkWorkbook(workbook).findings) {
        expect(at.sheet === '' || names.has(at.sheet)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
