import {
  guideColour,
  guideLines,
  guideSample,
  guideWidths,
  type GuideLine,
} from '../../core/layout/guide-lines';
import { guideName } from '../../core/layout/guide-text';
import { columnLetters } from '../../core/workbook/address';
import { cellInput } from './cell-input';
import { colour, pointsPerUnit } from './dress-sheet';

const blue = '#1F4E79';
const muted = '#595959';

/** Size and colour of the lines that run across the sheet. */
const looks = {
  title: { size: 18, bold: true, color: blue, height: 36 },
  introduction: { size: 10, bold: false, color: muted, height: 20 },
  heading: { size: 12, bold: true, color: blue, height: 24 },
} as const;

/** What stands in columns A to C of a line. */
function cellsOf(line: GuideLine): (string | number)[] {
  switch (line.kind) {
    case 'gap':
      return ['', '', ''];
    case 'text':
      return [cellInput(line.lead), cellInput(line.text), ''];
    case 'link':
      return [line.lead, `=HYPERLINK("#'${line.sheet}'!A1","${line.sheet}")`, line.text];
    case 'legend':
      return ['', guideSample, line.text];
    default:
      return ['', cellInput(line.text), ''];
  }
}

function dressLine(sheet: Excel.Worksheet, line: GuideLine, row: number): void {
  const name = sheet.getRange(`B${row}`);
  const isPair = line.kind === 'link' || line.kind === 'legend';
  if (line.kind !== 'gap') sheet.getRange(`${isPair ? 'C' : 'B'}${row}:D${row}`).merge();
  switch (line.kind) {
    case 'title':
    case 'introduction':
    case 'heading': {
      const { height, ...font } = looks[line.kind];
      name.format.font.set(font);
      name.format.rowHeight = height;
      break;
    }
    case 'band':
      name.format.fill.color = colour(line.colour);
      name.format.font.set({ bold: true, color: '#FFFFFF' });
      break;
    case 'link':
      name.format.font.set({ color: '#0563C1', underline: 'Single' });
      break;
    case 'legend':
      name.format.fill.color = colour(line.fill);
      name.format.font.color = colour(line.font);
  }
}

/** Adds the first sheet, which explains all others and leads to them. */
export function writeGuide(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.add(guideName);
  sheet.position = 0;
  sheet.tabColor = colour(guideColour);
  sheet.showGridlines = false;
  const lines = guideLines();
  const all = sheet.getRange(`A1:D${lines.length}`);
  all.format.font.set({ name: 'Tahoma', size: 10 });
  all.format.verticalAlignment = 'Center';
  all.format.rowHeight = 20;
  sheet.getRange(`A1:A${lines.length}`).format.horizontalAlignment = 'Center';
  sheet.getRange(`A1:C${lines.length}`).formulas = lines.map(cellsOf);
  guideWidths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width * pointsPerUnit;
  });
  lines.forEach((line, index) => dressLine(sheet, line, index + 1));
}
