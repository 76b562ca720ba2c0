import { strToU8, zipSync } from 'fflate';
import { Workbook, type Worksheet } from 'exceljs';
import { UnreadableError } from './unreadable-error';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

function workbookXml(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) => `<sheet name="s${index + 1}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationsXml(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${sheets.join('')}</Relationships>`;
}

/** Every style's format is its own number in quotes, so that ExcelJS converts nothing and the style can be told. */
function stylesXml(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const formats = numbers.map(
    (n) => `<numFmt numFmtId="${200 + n}" formatCode="&quot;${n}&quot;"/>`,
  );
  const styles = numbers.map((n) => `<xf numFmtId="${200 + n}"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

interface Given {
  /** Each sheet's `sheetData` element. */
  readonly sheets: readonly Buffer[];
  /** The `sst` element; null when the workbook has none. */
  readonly strings: Buffer | null;
  /** How many cell styles there are. */
  readonly styles: number;
}

/**
 * Packs cells and texts into a workbook that ExcelJS reads at ease. It is given nothing else: other parts (drawings,
 * tables, names, validations, merged areas) make it fail, slow, or repeat values, and none of them is what a person reads.
 */
export function packCells({ sheets, strings, styles }: Given): Buffer {
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(workbookXml(sheets.length)),
    'xl/_rels/workbook.xml.rels': strToU8(relationsXml(sheets.length)),
    'xl/styles.xml': strToU8(stylesXml(styles)),
    // Given even when the workbook has none: a cell that refers to a missing text must fail, not show its number.
    'xl/sharedStrings.xml': strings ?? strToU8(`<sst xmlns="${main}"/>`),
  };
  sheets.forEach((sheetData, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = Buffer.concat([
      Buffer.from(`<worksheet xmlns="${main}">`),
      sheetData,
      Buffer.from('</worksheet>'),
    ]);
  });
  return Buffer.from(zipSync(files, { level: 0 }).buffer);
}

/** Loads the cells of all sheets of a packed workbook with ExcelJS. */
export async function loadCells(packed: Buffer): Promise<readonly Worksheet[]> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(packed as unknown as ArrayBuffer);
  } catch (error) {
    throw UnreadableError.of('file-damaged', { part: '' }, error);
  }
  return workbook.worksheets;
}
