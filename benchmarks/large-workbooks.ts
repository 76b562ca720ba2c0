import { strToU8, zipSync } from 'fflate';
import type { WorkbookContent } from '../pipeline/write-workbook';

const sentence =
  'จัดทำแผนปฏิบัติงานประจำปี ติดตามความก้าวหน้าของโครงการ และรายงานผลต่อผู้บังคับบัญชาภายในเวลาที่กำหนด';

function code(index: number): string {
  return `P-${String(index + 1).padStart(4, '0')}`;
}

/** Returns an office with this many duties, ten a position, each text different. */
export function workbookOfDuties(count: number): WorkbookContent {
  const positions = Array.from({ length: Math.ceil(count / 10) }, (_, index) => ({
    code: code(index),
    title: `นักวิชาการ ${index + 1}`,
    form: 'แบบบรรยายลักษณะงาน',
    personnelType: 'พนักงานราชการ',
    workGroup: 'บริหารทั่วไป',
    agency: 'สำนักงานตัวอย่าง',
    summary: `${sentence} ${index + 1}`,
  }));
  const duties = Array.from({ length: count }, (_, index) => ({
    position: code(Math.floor(index / 10)),
    duty: (index % 10) + 1,
    text: `${sentence} ข้อ ${index + 1}`,
    activities: `- ${sentence}\n- ลำดับ ${index + 1}`,
    results: `ผลลัพธ์ ${index + 1}`,
    source: `GA ${(index % 9) + 1}`,
  }));
  return { rows: { positions, duties } };
}

/** Returns a file with one sheet of Thai texts, all different, as shared strings. */
export function wideWorkbook(rows: number, columns: number): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const strings: string[] = [];
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (__, column) => {
      strings.push(`<si><t>หน้าที่ ${row * columns + column} รายงานผลภายในเวลาที่กำหนด</t></si>`);
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      return `<c r="${address}" t="s"><v>${strings.length - 1}</v></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const parts = {
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="ก" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('a', 'worksheet', 'worksheets/sheet1.xml')}${relation('b', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.join('')}</sst>`,
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}
