import { fc } from '../support/fast-check';
import { sheets } from '../../core/sheets';
import type { Column } from '../../core/sheets/column';
import { quickCell } from '../../core/sheets/quick-cell';
import { cellSchema } from '../../core/sheets/row-schema';
import { rawValue } from '../support/raw-values';

const columns = Object.values(sheets).flatMap((sheet) => Object.values(sheet.columns) as Column[]);
const anyUnicode = fc.string({ unit: 'binary', maxLength: 12 });
const thai = fc.string({ unit: fc.constantFrom(...'กขคำิีุู่้๊์เแโๆ๑2 -\n'), maxLength: 14 });

test('a cell that is read without the schema reads as the schema does', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...columns),
      fc.oneof(rawValue, anyUnicode, thai),
      (column, raw) => {
        const quick = quickCell(column, raw);
        if (quick === undefined) return;
        const parsed = cellSchema(column).safeParse(raw);
        expect(parsed.success).toBe(true);
        expect(quick).toEqual(parsed.data);
      },
    ),
    { numRuns: 4000 },
  );
});
