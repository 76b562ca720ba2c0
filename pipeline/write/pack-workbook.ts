import type { Workbook } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** Time stamp of every part: zip knows local time only, so that this is the same everywhere. */
const stamp = new Date(2025, 0, 1);

/** Returns the workbook's file; the same content gives the same bytes. */
export async function packWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const options = { zip: { compression: 'STORE' }, useSharedStrings: true };
  const written = await workbook.xlsx.writeBuffer(options as never);
  const parts = unzipSync(new Uint8Array(written as ArrayBuffer));
  return zipSync(parts, { level: 6, mtime: stamp });
}
