import { strToU8, Zip, ZipPassThrough } from 'fflate';
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
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const add = (name: string, ...content: readonly (string | Uint8Array)[]): void => {
    const file = new ZipPassThrough(name);
    zip.add(file);
    for (const piece of content) file.push(typeof piece === 'string' ? strToU8(piece) : piece);
    file.push(new Uint8Array(), true);
  };
  add('xl/workbook.xml', workbookXml(sheets.length));
  add('xl/_rels/workbook.xml.rels', relationsXml(sheets.length));
  add('xl/styles.xml', stylesXml(styles));
  // Given even when the workbook has none: a cell that refers to a missing text must fail, not show its number.
  add('xl/sharedStrings.xml', strings ?? `<sst xmlns="${main}"/>`);
  sheets.forEach((sheetData, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    add(name, `<worksheet xmlns="${main}">`, sheetData, '</worksheet>');
  });
  zip.end();
  return Buffer.concat(pieces);
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
