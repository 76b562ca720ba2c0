import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findParts } from '../../pipeline/read/find-parts';
import { loadCells } from '../../pipeline/read/load-cells';
import { openPackage } from '../../pipeline/read/open-package';
import { plainSheet } from '../../pipeline/read/plain-sheet';
import { plainStrings } from '../../pipeline/read/plain-strings';
import { readLimits } from '../../pipeline/read/read-limits';
import { readSheet } from '../../pipeline/read/read-sheet';
import { readStyles } from '../../pipeline/read/read-styles';
import { scanCells } from '../../pipeline/read/scan-cells';
import { scanStrings } from '../../pipeline/read/scan-strings';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { sampleOffice } from '../../pipeline/sample-office';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const styles = ['General', 'd/m/yyyy', '0.0%', '000'];
const context = { styles, date1904: false };

function sst(items: string): Buffer {
  return Buffer.from(`<sst xmlns="${main}">${items}</sst>`);
}

/** Reads rows both ways; the quick way is null when it leaves them to ExcelJS. */
async function bothWays(rows: string, items: string) {
  const sheet = Buffer.from(`<sheetData>${rows}</sheetData>`);
  const strings = sst(items);
  const [worksheet] = await loadCells({ sheets: [sheet], strings, styles: styles.length });
  if (!worksheet) throw new Error('No sheet');
  const texts = scanStrings(strings);
  return {
    quick: texts && scanCells(sheet, texts, context),
    slow: readSheet(worksheet, context),
  };
}

type Case = readonly [name: string, rows: string, items?: string];

/** Gives every case its shared texts: Jest takes a missing argument for a callback. */
function withItems(cases: readonly Case[]): [string, string, string][] {
  return cases.map(([name, rows, items = '<si><t>ก</t></si>']) => [name, rows, items]);
}

const row = (cells: string) => `<row r="1">${cells}</row>`;

test.each(
  withItems([
    ['texts and numbers', row('<c r="A1" t="s"><v>0</v></c><c r="C1"><v>1.5</v></c>')],
    ['dates and per cents', row('<c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"><v>0.5</v></c>')],
    ['padded numbers and style 0', row('<c r="A1" s="3"><v>7</v></c><c r="B1" s="0"><v>7</v></c>')],
    ['references', row('<c r="A1" t="inlineStr"><is><t>ก &amp; &#3586; &#xE04;</t></is></c>')],
    ['rows without cells', '<row r="1" ht="20" customHeight="1"/><row r="4"></row>'],
    ['cells without values', row('<c r="A1" s="1"/><c r="B1"></c><c r="C1"><v></v></c>')],
    ['a number that is none', row('<c r="A1"><v>abc</v></c><c r="B1"><v>2</v></c>')],
    ['truth and errors', row('<c r="A1" t="b"><v>0</v></c><c r="B1" t="e"><v>#N/A</v></c>')],
    [
      'results of formulas',
      row(
        '<c r="A1"><f>1</f><v>2</v></c><c r="B1"><f>1</f></c><c r="C1" t="b"><f>1</f><v>1</v></c>',
      ),
    ],
    ['LibreOffice formulas', row('<c r="A1" s="1"><f aca="false">1</f><v>45000</v></c>')],
    [
      'runs of shared texts',
      row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'),
      '<si><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">ก </t></r><r><t>ข_x000D_</t></r></si><si><t/></si>',
    ],
  ]),
)('reads %s as ExcelJS does', async (_, rows, items) => {
  const { quick, slow } = await bothWays(rows, items);
  expect(quick).not.toBeNull();
  expect(quick).toEqual(slow);
});

test.each(
  withItems([
    ['shared formulas', row('<c r="A1"><f t="shared" ref="A1" si="0">1</f><v>2</v></c>')],
    ['rows out of order', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>'],
    ['cells out of order', row('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>')],
    ['a type of its own', row('<c r="A1" t="x"><v>1</v></c>')],
    ['blanks between elements', `\n${row('<c r="A1"><v>1</v></c>')}`],
    ['rich inline text', row('<c r="A1" t="inlineStr"><is><r><t>ก</t></r></is></c>')],
    [
      'phonetic runs',
      row('<c r="A1" t="s"><v>0</v></c>'),
      '<si><t>ก</t><rPh sb="0" eb="1"><t>ข</t></rPh></si>',
    ],
  ]),
)('leaves %s to ExcelJS', async (_, rows, items) => {
  const { quick, slow } = await bothWays(rows, items);
  expect(quick).toBeNull();
  expect(slow).toBeDefined();
});

const unit = fc.constantFrom('ก', 'ำ', '์', 'a', ' ', '9', '"', '\t');
const text = fc.string({ unit });
/** An empty result is marked before either reads it; without the mark ExcelJS takes it for none. */
const result = fc.string({ unit, minLength: 1 });
const cell = fc.oneof(
  text.map((value) => (at: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .chain((value) =>
      fc.nat(3).map((style) => (at: string) => `<c r="${at}" s="${style}"><v>${value}</v></c>`),
    ),
  fc.boolean().map((value) => (at: string) => `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`),
  result.map((value) => (at: string) => `<c r="${at}" t="str"><f>A9</f><v>${value}</v></c>`),
  fc.constant(() => ''),
);

test('reads any rows as ExcelJS does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), async (rows) => {
      const xml = rows.map((cells, i) => {
        const inside = cells.map((write, j) => write(`${'ABCDEF'[j]}${i + 1}`));
        return `<row r="${i + 1}">${inside.join('')}</row>`;
      });
      const { quick, slow } = await bothWays(xml.join(''), '<si><t>ก</t></si>');
      expect(quick).toEqual(slow);
    }),
    { numRuns: 60 },
  );
});

const folder = path.join(__dirname, '..', 'fixtures', 'workbooks');

async function readBothWays(bytes: Buffer) {
  const opened = openPackage(bytes, readLimits);
  const parts = findParts(opened);
  const codes = readStyles(opened.bytes(parts.styles), parts.styles);
  const given = parts.sheets.map(({ part }) => opened.bytes(part));
  const sheets = parts.sheets.map(({ part }, i) => plainSheet(given[i] ?? Buffer.alloc(0), part));
  const shared = parts.sharedStrings;
  const strings = opened.has(shared) ? plainStrings(opened.bytes(shared), shared) : null;
  const own = { styles: codes, date1904: parts.date1904 };
  const slow = (await loadCells({ sheets, strings, styles: codes.length })).map((worksheet) =>
    readSheet(worksheet, own),
  );
  const texts = strings ? scanStrings(strings) : [];
  return sheets.map((sheet, i) => ({
    quick: texts && scanCells(sheet, texts, own),
    slow: slow[i],
  }));
}

test.each(['libreoffice.xlsx', 'openpyxl.xlsx'])(
  'reads %s as ExcelJS does, where it reads it',
  async (name) => {
    const sheets = await readBothWays(readFileSync(path.join(folder, name)));
    for (const { quick, slow } of sheets) expect(quick ?? slow).toEqual(slow);
  },
);

test('reads every sheet of the sample office the quick way', async () => {
  const bytes = Buffer.from(await writeWorkbook(sampleOffice()));
  for (const { quick, slow } of await readBothWays(bytes)) {
    expect(quick).not.toBeNull();
    expect(quick).toEqual(slow);
  }
});
