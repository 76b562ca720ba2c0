import { fc } from '../support/fast-check';
import type { RawValue } from '../../core/workbook/raw-workbook';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { cellText } from '../support/raw-values';

/** What a person sees of a text that was written: XML and Excel know no carriage return and no empty text. */
function seen(value: string | number | null): RawValue {
  if (typeof value !== 'string') return value;
  const text = value.replace(/\r\n?/g, '\n');
  return text === '' ? null : text;
}

const value = fc.oneof(
  cellText,
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((n) => n || 0),
);

test('whatever is written is read again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(value, value), { minLength: 20, maxLength: 60, size: 'max' }),
      async (pairs) => {
        const knowledge = pairs.map(([position, text]) => ({ position, text }));
        const bytes = await writeWorkbook({ rows: { knowledge } });
        const file = await readWorkbookBytes(Buffer.from(bytes), 'a.xlsx');
        const sheet = file.sheets.find(({ name }) => name === 'ความรู้และทักษะ');
        const read = pairs.map((_, index) => {
          const cells = sheet?.rows.find(({ row }) => row === index + 2)?.cells ?? [];
          return [cells[0] ?? null, cells[1] ?? null];
        });
        expect(read).toEqual(pairs.map((pair) => pair.map(seen)));
      },
    ),
    { numRuns: 6 },
  );
}, 60000);
