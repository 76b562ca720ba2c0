import type { RawRow, RawSheet, RawValue, RawWorkbook } from '../../core/workbook/raw-workbook';

function valueOf(text: string): RawValue {
  const cell = text.trim().replace(/\\n/g, '\n').replace(/␣/g, ' ');
  if (cell === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^#[A-Z/0]+[!?]?$/.test(cell)) return { kind: 'error', code: cell };
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return { kind: 'date', iso: cell };
  return cell;
}

function sheetOf(block: string): RawSheet {
  const [title = '', ...lines] = block.split('\n');
  const [name = '', ...merges] = title.split('!').map((part) => part.trim());
  const rows = lines.flatMap((line, index): RawRow[] => {
    if (line.trim() === '') return [];
    return [{ row: index + 1, cells: line.split('|').map(valueOf) }];
  });
  return { name, rows, merges };
}

/**
 * Builds a workbook from text: `# sheet name ! A3:B4` (merges after `!`), then rows with cells between bars. Numbers and
 * `yyyy-mm-dd` dates are typed, `\n` is a line break, `␣` a blank at an edge, `'` keeps a text a text, `#REF!` an error.
 * `## file.xlsx` begins another file; the first is `office.xlsx`.
 */
export function textWorkbook(text: string): RawWorkbook {
  const parts = `## office.xlsx\n${text.replace(/^ +/gm, '')}`.split(/^## */m).slice(1);
  const files = parts.map((part) => {
    const [file = '', ...rest] = part.split('\n');
    const blocks = rest.join('\n').split(/^# */m).slice(1);
    return { file: file.trim(), sheets: blocks.map(sheetOf) };
  });
  return { files: files.filter((file) => file.sheets.length > 0) };
}
