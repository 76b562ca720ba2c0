import { strToU8, zipSync } from 'fflate';
import { Workbook, type Worksheet } from 'exceljs';
import type { WorkbookParts } from './find-parts';
import type { Package } from './open-package';
import { plainSheet } from './plain-sheet';
import { plainStrings } from './plain-strings';
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

function canonicalPackage(
  opened: Package,
  parts: WorkbookParts,
  sheets: readonly string[],
  styles: number,
) {
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(workbookXml(sheets.length)),
    'xl/_rels/workbook.xml.rels': strToU8(relationsXml(sheets.length)),
    'xl/styles.xml': strToU8(stylesXml(styles)),
  };
  // Given even when the workbook has none: a cell that refers to a missing text must fail, not show its number.
  const strings = opened.has(parts.sharedStrings)
    ? plainStrings(opened.text(parts.sharedStrings), parts.sharedStrings)
    : `<sst xmlns="${main}"/>`;
  files['xl/sharedStrings.xml'] = Buffer.from(strings, 'utf8');
  sheets.forEach((xml, index) => {
    const sheet = `<worksheet xmlns="${main}">${plainSheet(xml, parts.sheets[index]?.part ?? '')}</worksheet>`;
    files[`xl/worksheets/sheet${index + 1}.xml`] = Buffer.from(sheet, 'utf8');
  });
  return zipSync(files, { level: 0 });
}

/**
 * Loads the cells of all sheets with ExcelJS. It is given nothing but cells and texts: other parts (drawings, tables,
 * names, validations, merged areas) make it fail, slow, or repeat values, and none of them is what a person reads.
 */
export async function loadCells(
  opened: Package,
  parts: WorkbookParts,
  given: { readonly sheets: readonly string[]; readonly styles: number },
): Promise<Worksheet[]> {
  const bytes = canonicalPackage(opened, parts, given.sheets, given.styles);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw UnreadableError.of('file-damaged', { part: '' }, error);
  }
  return given.sheets.map((_, index) => workbook.worksheets[index] as Worksheet);
}
