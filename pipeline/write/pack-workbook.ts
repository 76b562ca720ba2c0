import type { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Time stamp of every part: zip knows local time only, so that this is the same everywhere. */
const stamp = new Date(2025, 0, 1);

/** The sheet whose lines are merged across columns: their heights cannot be fitted and must stay. */
const guidePart = 'xl/worksheets/sheet1.xml';

/** Lets Excel fit row heights again when a cell is edited; ExcelJS marks every height as set by hand. */
function freeHeights(xml: string): string {
  return xml.replace(/(<row r="(?!1")\d+"[^>]*?) customHeight="1"/g, '$1');
}

/** Returns the workbook's file; the same content gives the same bytes. */
export async function packWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const options = { zip: { compression: 'STORE' }, useSharedStrings: true };
  const written = await workbook.xlsx.writeBuffer(options as never);
  const parts = unzipSync(new Uint8Array(written as ArrayBuffer));
  for (const [part, content] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(part) || part === guidePart) continue;
    parts[part] = strToU8(freeHeights(strFromU8(content)));
  }
  return zipSync(parts, { level: 6, mtime: stamp });
}
