import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../core/workbook/address';

/** How a sheet goes on paper. */
interface PageOptions {
  readonly pagesAcross: number;
  /** Columns repeated on every page when there are several across. */
  readonly leadingColumns: number;
}

/** Sets a sheet up for paper: A4 across, header row on every page, the sheet's name and page numbers. */
export function setUpPage(
  worksheet: Worksheet,
  { pagesAcross, leadingColumns }: PageOptions,
): void {
  Object.assign(worksheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pagesAcross,
    fitToHeight: 0,
    showGridLines: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: '1:1',
    ...(pagesAcross > 1 && { printTitlesColumn: `A:${columnLetters(leadingColumns)}` }),
  });
  worksheet.headerFooter.oddHeader = '&L&"Tahoma,Bold"&A&R&"Tahoma,Regular"&F';
  worksheet.headerFooter.oddFooter = '&C&"Tahoma,Regular"หน้า &P จาก &N';
}
