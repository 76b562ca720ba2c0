import { fc } from './fast-check';
import { sheets } from '../../core/sheets';
import type { RawValue, RawWorkbook } from '../../core/workbook/raw-workbook';

const headers = Object.values(sheets).flatMap((sheet) =>
  Object.values(sheet.columns).map((column: { header: string }) => column.header),
);

/** Texts as they occur: Thai, digits of both kinds, blanks, control characters, the contract's own words. */
export const cellText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...'กขำเแ่้ี๑๒12.-,)(• \n\t\u200b\u00a0\u0008_x'),
    maxLength: 20,
  }),
  fc.constantFrom(...headers, '-', '_x0041_', '#REF!', 'TRUE', '1 ต.ค. 2568', '=1+1'),
);

/** Any value a reader may see in a cell. */
export const rawValue: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constant(null),
  cellText,
  fc.integer({ min: -5, max: 3000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.record({ kind: fc.constant('percent' as const), value: fc.integer({ max: 200 }) }),
  fc.record({ kind: fc.constant('error' as const), code: fc.constantFrom('#REF!', 'no-result') }),
  fc
    .date({ min: new Date('1900-03-01'), max: new Date('2600-01-01'), noInvalidDate: true })
    .map((date) => ({ kind: 'date' as const, iso: date.toISOString().slice(0, 10) })),
);

/** Any workbook: sheets with known, misspelt and unknown names, headers somewhere near the top. */
export const rawWorkbook: fc.Arbitrary<RawWorkbook> = fc
  .array(
    fc.record({
      name: fc.oneof(
        fc.constantFrom(...Object.values(sheets).map((sheet) => sheet.name)),
        cellText,
      ),
      merges: fc.array(fc.constantFrom('A1:B2', 'A3:A9', '', 'x')),
      grid: fc.array(fc.array(rawValue, { maxLength: 9 }), { maxLength: 6 }),
      header: fc.subarray(headers, { minLength: 2, maxLength: 9 }),
    }),
    { maxLength: 4 },
  )
  .map((made) => ({
    files: [
      {
        file: 'a.xlsx',
        sheets: made.map(({ name, merges, grid, header }) => ({
          name,
          merges,
          rows: [header, ...grid].map((cells, index) => ({ row: index + 1, cells })),
        })),
      },
    ],
  }));
