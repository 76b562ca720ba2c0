import { buildModel } from '../core/model/build-model';
import { dutyPairs } from '../core/rules/across/duty-pairs';
import { nearlySame } from '../core/rules/across/near-texts';
import { isStandardDuty } from '../core/model/standard-duty';
import { wordPairs } from '../core/thai/likeness';
import { wordsOf } from '../core/thai/words';
import type { RawRow, RawValue, RawWorkbook } from '../core/workbook/raw-workbook';
import { generateOffice } from './generate-office';

/** Where duties stand in the generated office, and which columns hold text and activities. */
const dutySheet = 1;
const text = 2;
const activities = 3;

/** Returns a text with some of its words taken from another text. */
function mixedText(from: RawValue, other: RawValue, words: number): string {
  const [own, strange] = [wordsOf(String(from)), wordsOf(String(other))];
  for (let n = 1; n <= words; n++) {
    own[(n * 5) % own.length] = strange[(n * 3) % strange.length] ?? '';
  }
  return own.join('');
}

/** Returns a number below a limit that looks like chance and is the same for the same number. */
function scattered(number: number, limit: number): number {
  return (Math.imul(number, 0x9e3779b1) >>> 0) % Math.max(1, limit);
}

/** Every third duty says what an earlier one says, but for one to six words. */
function nearRow(rows: readonly RawRow[], at: number): RawRow {
  const row = rows[at] as RawRow;
  const from = rows[1 + scattered(at, at - 1)];
  const other = rows[1 + scattered(at + 7, at - 1)];
  if (at % 3 !== 0 || at < 300 || !from || !other) return row;
  const cells = [...row.cells];
  cells[text] = mixedText(from.cells[text] ?? '', other.cells[text] ?? '', 1 + ((at / 3) % 6));
  cells[activities] = from.cells[activities] ?? null;
  return { row: row.row, cells };
}

function officeWithNear(positions: number): RawWorkbook {
  const office = generateOffice({ positions, duties: 12, indicators: 1 });
  const files = office.files.map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet, at) =>
      at === dutySheet
        ? { ...sheet, rows: sheet.rows.map((_, i) => nearRow(sheet.rows, i)) }
        : sheet,
    ),
  }));
  return { files };
}

/** Counts, by comparing every duty with all that share a pair of words, how many near ones there are and are found. */
function recallOf(workbook: RawWorkbook): { all: number; found: number } {
  const { model } = buildModel(workbook);
  const pairs = dutyPairs(model).map(({ later, earlier }) => [
    later.duty.row.row,
    earlier.duty.row.row,
  ]);
  const known = new Set(pairs.map(([a = 0, b = 0]) => `${Math.max(a, b)} ${Math.min(a, b)}`));
  const duties = model.positions
    .flatMap((position) => position.duties.map(({ row }) => row))
    .filter(({ values }) => !isStandardDuty(values.text));
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  const count = { all: 0, found: 0 };
  duties.forEach(({ row, values }, i) => {
    const words = wordPairs([values.text, ...values.activities.map((item) => item.text)].join(' '));
    const shared = new Map<number, number>();
    sizes.push(words.size);
    for (const pair of words) {
      const own = holders.get(pair) ?? [];
      for (const j of own) shared.set(j, (shared.get(j) ?? 0) + 1);
      holders.set(pair, [...own, i]);
    }
    for (const [j, same] of shared) {
      if ((2 * same) / (words.size + (sizes[j] ?? 0)) < nearlySame) continue;
      count.all++;
      const other = duties[j]?.row ?? 0;
      if (known.has(`${Math.max(row, other)} ${Math.min(row, other)}`)) count.found++;
    }
  });
  return count;
}

/** Prints how many of the nearly same duties the search finds, beside an exact comparison of all with all. */
export function measureRecall(positions = 300): void {
  const { all, found } = recallOf(officeWithNear(positions));
  const share = ((100 * found) / Math.max(1, all)).toFixed(1);
  console.log(
    `\nNear duplicates at ${positions} positions: ${found} of ${all} pairs found (${share} %), those of an exact comparison`,
  );
}
