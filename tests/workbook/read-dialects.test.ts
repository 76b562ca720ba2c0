import { noResult, type RawValue } from '../../core/workbook/raw-workbook';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { packXlsx, sheetXml, type Parts } from '../support/pack-xlsx';

async function cellsOf(parts: Parts): Promise<RawValue[][]> {
  const file = await readWorkbookBytes(packXlsx(parts), 'a.xlsx');
  return (file.sheets[0]?.rows ?? []).map(({ cells }) => [...cells]);
}

const row = (cells: string) => `<row r="1">${cells}</row>`;

test.each<[string, Parts, RawValue[]]>([
  [
    'inline strings without styles, as Google Sheets writes',
    { rows: row('<c r="A1" t="inlineStr"><is><t>ก</t></is></c><c r="B1"><v>2</v></c>') },
    ['ก', 2],
  ],
  [
    'rich inline text without its phonetic run',
    {
      rows: row(
        '<c r="A1" t="inlineStr"><is><r><t>ก</t></r><r><rPr><b/></rPr><t xml:space="preserve"> ข</t></r><rPh sb="0" eb="1"><t>PH</t></rPh></is></c>',
      ),
    },
    ['ก ข'],
  ],
  [
    'rich shared text without its phonetic run',
    {
      rows: row('<c r="A1" t="s"><v>0</v></c>'),
      sharedStrings:
        '<si><r><t>ก</t></r><r><t>ข</t></r><rPh sb="0" eb="1"><t>PH</t></rPh><phoneticPr fontId="1"/></si>',
    },
    ['กข'],
  ],
  [
    'formulas: a result, an empty text, an error, none',
    {
      rows: row(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="e"><f>A9</f><v>#REF!</v></c><c r="D1"><f>1</f></c><c r="E1"><f>1</f><v></v></c><c r="F1" t="str"><f>"ก"</f><v>ก</v></c><c r="G1" t="b"><f>TRUE()</f><v>1</v></c>',
      ),
    },
    [
      2,
      null,
      { kind: 'error', code: '#REF!' },
      { kind: 'error', code: noResult },
      { kind: 'error', code: noResult },
      'ก',
      true,
    ],
  ],
  [
    'shared formulas',
    {
      rows: row(
        '<c r="A1"><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>3</v></c>',
      ),
    },
    [2, 3],
  ],
  [
    'formula results in a date format',
    {
      rows: row('<c r="A1" s="1"><f>TODAY()</f><v>45931</v></c>'),
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    },
    [{ kind: 'date', iso: '2025-10-01' }],
  ],
  [
    'own formats by style number; styles of cell styles do not count',
    {
      rows: row('<c r="A1" s="1"><v>7</v></c>'),
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="000"/></numFmts><cellStyleXfs><xf numFmtId="9"/><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
    },
    ['007'],
  ],
  [
    'escapes: a letter, a line break, an escaped escape',
    {
      rows: row('<c r="A1" t="s"><v>0</v></c>'),
      sharedStrings: '<si><t>a_x000D_&#10;b _x0041_ _x005F_x0041_</t></si>',
    },
    ['a\nb A _x0041_'],
  ],
  [
    'blanks that are kept, character data, comments',
    {
      rows: row(
        '<!-- x --><c r="A1" t="inlineStr"><is><t xml:space="preserve">  ก </t></is></c><c r="B1" t="inlineStr"><is><t><![CDATA[<script>&]]></t></is></c>',
      ),
    },
    ['  ก ', '<script>&'],
  ],
  [
    'cells without addresses',
    { rows: '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row>' },
    [1, null, null, 4, 5],
  ],
  [
    'ISO dates of the strict dialect',
    { rows: row('<c r="A1" t="d"><v>2025-10-01T00:00:00</v></c>') },
    [{ kind: 'date', iso: '2025-10-01' }],
  ],
])('%s', async (_, parts, wanted) => {
  expect(await cellsOf(parts)).toEqual([wanted]);
});

const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const strictDocument = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The same workbook with every name prefixed, in the strict dialect, at places of its own choice. */
const foreign: Record<string, string | null> = {
  'xl/workbook.xml': null,
  'xl/_rels/workbook.xml.rels': null,
  'xl/worksheets/sheet1.xml': null,
  '_rels/.rels': `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="x" Type="${strictDocument}/officeDocument" Target="/book/main.xml"/></p:Relationships>`,
  'book/main.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="${strictDocument}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="ก" sheetId="1" q:id="a"/><x:sheet name="ข" sheetId="2" state="veryHidden" q:id="b"/></x:sheets></x:workbook>`,
  'book/_rels/main.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${strictDocument}/worksheet" Target="../Data/One.xml"/><Relationship Id="b" Type="${strictDocument}/worksheet" Target="two.xml"/><Relationship Id="s" Type="${strictDocument}/sharedStrings" Target="texts.xml"/><Relationship Id="t" Type="${strictDocument}/styles" Target="styles.xml"/></Relationships>`,
  'data/one.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="C2" s="0"><x:v>44469</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>`,
  'book/texts.xml': `<x:sst xmlns:x="${strict}"><x:si><x:t>ข้อความ</x:t></x:si></x:sst>`,
  'book/styles.xml': `<x:styleSheet xmlns:x="${strict}"><x:cellXfs><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>`,
};

test('prefixed names, the strict dialect, parts anywhere, 1904', async () => {
  const { sheets } = await readWorkbookBytes(packXlsx({ parts: foreign }), 'a.xlsx');
  expect(sheets).toEqual([
    { name: 'ก', merges: ['B2:C3'], rows: [{ row: 2, cells: [null, 'ข้อความ'] }] },
  ]);
});

test('cells under a merged area are empty, however many it covers', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
  const merged = sheetXml(rows, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>');
  const parts = { 'xl/worksheets/sheet1.xml': merged };
  const { sheets } = await readWorkbookBytes(packXlsx({ parts }), 'a.xlsx');
  expect(sheets[0]).toMatchObject({
    merges: ['A1:XFD1048576'],
    rows: [{ row: 1, cells: [1] }],
  });
});

test('hidden rows and columns count like all others; a far cell costs nothing', async () => {
  const rows =
    '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  const file = await readWorkbookBytes(packXlsx({ rows }), 'a.xlsx');
  const found = file.sheets[0]?.rows ?? [];
  expect(found.map(({ row: number, cells }) => [number, cells.length])).toEqual([
    [1, 1],
    [1048576, 16384],
  ]);
});
