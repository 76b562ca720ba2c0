import type { Worksheet } from 'exceljs';

/** Sets a sheet up for paper: A4 across, as wide as the page, header on every page, page numbers. */
export function setUpPage(worksheet: Worksheet, titleRow: number): void {
  Object.assign(worksheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    showGridLines: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: `${titleRow}:${titleRow}`,
  });
  worksheet.headerFooter.oddHeader = '&L&"Tahoma,Bold"&A&R&"Tahoma,Regular"&F';
  worksheet.headerFooter.oddFooter = '&C&"Tahoma,Regular"หน้า &P จาก &N';
}
