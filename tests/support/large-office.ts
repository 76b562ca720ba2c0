import { Workbook } from 'exceljs';
import { generateOffice } from '../../benchmarks/generate-office';

/** Returns a workbook file of 1,000 positions with 10 duties and 14 indicators each: 25,000 rows. */
export async function largeWorkbook(): Promise<Uint8Array> {
  const { files } = generateOffice({ positions: 1_000, duties: 10, indicators: 14 });
  const workbook = new Workbook();
  for (const { name, rows } of files[0]?.sheets ?? []) {
    const sheet = workbook.addWorksheet(name);
    for (const { row, cells } of rows) sheet.getRow(row).values = [...cells] as never;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
