import type { Cell, Font, Workbook, Worksheet } from 'exceljs';
import { sheets, type SheetId } from '../../core/sheets';
import { guideIntroduction, guideName, guideSteps, guideTips } from './guide-text';
import { checkLooks, headerColours } from '../../core/layout/look';
import { sheetGroups, type SheetGroup } from '../../core/layout/sheet-groups';
import { box, fonts, solid } from './look';
import { setUpPage } from './set-up-page';

const lineHeight = 20;

/** Writes the first sheet from top to bottom. */
class GuideWriter {
  private row = 1;

  constructor(private readonly worksheet: Worksheet) {}

  /** Writes a text across columns B to D. */
  line(text: string, font: Partial<Font>, lead: string | number = ''): void {
    const { worksheet, row } = this;
    worksheet.mergeCells(row, 2, row, 4);
    this.put(1, lead, fonts.muted).alignment = { horizontal: 'center', vertical: 'middle' };
    this.put(2, text, font);
    worksheet.getRow(row).height = font.size && font.size > 10 ? font.size * 2 : lineHeight;
    this.row++;
  }

  /** Writes a heading on a coloured band. */
  band(text: string, colour: string): void {
    this.line(text, fonts.header);
    const cell = this.worksheet.getCell(this.row - 1, 2);
    cell.fill = solid(colour);
    cell.alignment = { vertical: 'middle', indent: 1 };
  }

  gap(): void {
    this.worksheet.getRow(this.row++).height = 8;
  }

  /** Writes a line that leads to a sheet. */
  link(number: number, id: SheetId): void {
    const { name, about } = sheets[id];
    this.put(1, number, fonts.muted).alignment = { horizontal: 'center', vertical: 'middle' };
    const cell = this.put(2, '', fonts.link);
    cell.value = { formula: `HYPERLINK("#'${name}'!A1","${name}")`, result: name };
    this.worksheet.mergeCells(this.row, 3, this.row, 4);
    this.put(3, about, fonts.body);
    for (const column of [2, 3, 4]) this.worksheet.getCell(this.row, column).border = box;
    this.worksheet.getRow(this.row).height = lineHeight;
    this.row++;
  }

  /** Writes a line of the legend: a sample of the colour and what it means. */
  legend(sample: { fill: string; font: string }, meaning: string): void {
    const cell = this.put(2, 'ตัวอย่าง', { ...fonts.body, color: { argb: sample.font } });
    cell.fill = solid(sample.fill);
    this.worksheet.mergeCells(this.row, 3, this.row, 4);
    this.put(3, meaning, fonts.body);
    this.worksheet.getRow(this.row).height = lineHeight;
    this.row++;
  }

  heading(text: string): void {
    this.gap();
    this.line(text, fonts.heading);
  }

  private put(column: number, value: string | number, font: Partial<Font>): Cell {
    const cell = this.worksheet.getCell(this.row, column);
    cell.value = value === '' ? null : value;
    cell.font = font;
    cell.alignment = { vertical: 'middle', wrapText: true };
    return cell;
  }
}

function writeGroups(guide: GuideWriter, groups: readonly SheetGroup[]): void {
  let number = 0;
  for (const group of groups) {
    guide.band(group.heading, group.colour);
    for (const id of group.sheets) guide.link(++number, id);
  }
}

/** Adds the first sheet, which explains all others and leads to them. */
export function addGuideSheet(workbook: Workbook): void {
  const worksheet = workbook.addWorksheet(guideName, {
    views: [{ state: 'normal', showGridLines: false }],
    properties: { tabColor: { argb: 'FFC00000' } },
  });
  [5, 26, 60, 52].forEach((width, index) => (worksheet.getColumn(index + 1).width = width));
  const guide = new GuideWriter(worksheet);
  guide.line('สมุดงานตำแหน่งและตัวชี้วัด', fonts.title);
  guide.line(guideIntroduction, fonts.muted);
  guide.heading('เริ่มอย่างไร');
  guideSteps.forEach((step, index) => guide.line(step, fonts.body, index + 1));
  guide.heading('ชีตในสมุดงานนี้ (คลิกชื่อเพื่อไปยังชีต)');
  writeGroups(guide, sheetGroups());
  guide.heading('ความหมายของสี');
  Object.values(checkLooks).forEach((look) => guide.legend(look, look.meaning));
  guide.legend({ fill: headerColours.required, font: 'FFFFFFFF' }, 'หัวคอลัมน์ที่ต้องกรอกทุกแถว');
  guide.legend({ fill: headerColours.optional, font: 'FFFFFFFF' }, 'หัวคอลัมน์ที่เว้นว่างได้');
  guide.heading('ควรรู้');
  guideTips.forEach((tip) => guide.line(tip, fonts.body, '•'));
  setUpPage(worksheet, { pagesAcross: 1, leadingColumns: 1 });
  worksheet.pageSetup.orientation = 'portrait';
  worksheet.pageSetup.showGridLines = false;
}
