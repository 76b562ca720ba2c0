import type { Cell, Font, Workbook, Worksheet } from 'exceljs';
import {
  guideColour,
  guideLines,
  guideSample,
  guideWidths,
  type GuideLine,
} from '../../core/layout/guide-lines';
import { guideName } from '../../core/layout/guide-text';
import { box, fonts, solid } from './look';
import { setUpPage } from './set-up-page';

const lineHeight = 20;

/** Writes the first sheet from top to bottom. */
class GuideWriter {
  private row = 1;

  constructor(private readonly worksheet: Worksheet) {}

  write(line: GuideLine): void {
    switch (line.kind) {
      case 'gap':
        this.worksheet.getRow(this.row++).height = 8;
        break;
      case 'title':
        this.across(line.text, fonts.title);
        break;
      case 'introduction':
        this.across(line.text, fonts.muted);
        break;
      case 'heading':
        this.across(line.text, fonts.heading);
        break;
      case 'text':
        this.across(line.text, fonts.body, line.lead);
        break;
      case 'band':
        this.band(line.text, line.colour);
        break;
      case 'link':
        this.link(line.lead, line.sheet, line.text);
        break;
      case 'legend':
        this.legend(line, line.text);
    }
  }

  /** Writes a text across columns B to D. */
  private across(text: string, font: Partial<Font>, lead: string | number = ''): void {
    const { worksheet, row } = this;
    worksheet.mergeCells(row, 2, row, 4);
    this.put(1, lead, fonts.muted).alignment = { horizontal: 'center', vertical: 'middle' };
    this.put(2, text, font);
    worksheet.getRow(row).height = font.size && font.size > 10 ? font.size * 2 : lineHeight;
    this.row++;
  }

  private band(text: string, colour: string): void {
    this.across(text, fonts.header);
    const cell = this.worksheet.getCell(this.row - 1, 2);
    cell.fill = solid(colour);
    cell.alignment = { vertical: 'middle', indent: 1 };
  }

  private link(number: number, name: string, about: string): void {
    this.put(1, number, fonts.muted).alignment = { horizontal: 'center', vertical: 'middle' };
    const cell = this.put(2, '', fonts.link);
    cell.value = { formula: `HYPERLINK("#'${name}'!A1","${name}")`, result: name };
    this.about(about);
    for (const column of [2, 3, 4]) this.worksheet.getCell(this.row - 1, column).border = box;
  }

  private legend(sample: { fill: string; font: string }, meaning: string): void {
    const cell = this.put(2, guideSample, { ...fonts.body, color: { argb: sample.font } });
    cell.fill = solid(sample.fill);
    this.about(meaning);
  }

  /** Writes what stands beside a name, and ends the line. */
  private about(text: string): void {
    this.worksheet.mergeCells(this.row, 3, this.row, 4);
    this.put(3, text, fonts.body);
    this.worksheet.getRow(this.row).height = lineHeight;
    this.row++;
  }

  private put(column: number, value: string | number, font: Partial<Font>): Cell {
    const cell = this.worksheet.getCell(this.row, column);
    cell.value = value === '' ? null : value;
    cell.font = font;
    cell.alignment = { vertical: 'middle', wrapText: true };
    return cell;
  }
}

/** Adds the first sheet, which explains all others and leads to them. */
export function addGuideSheet(workbook: Workbook): void {
  const worksheet = workbook.addWorksheet(guideName, {
    views: [{ state: 'normal', showGridLines: false }],
    properties: { tabColor: { argb: guideColour } },
  });
  guideWidths.forEach((width, index) => (worksheet.getColumn(index + 1).width = width));
  const guide = new GuideWriter(worksheet);
  for (const line of guideLines()) guide.write(line);
  setUpPage(worksheet, { pagesAcross: 1, leadingColumns: 1 });
  worksheet.pageSetup.orientation = 'portrait';
  worksheet.pageSetup.showGridLines = false;
}
