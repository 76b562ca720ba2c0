import { sheets } from '../../core/sheets';
import type { Column, ColumnKind, Sheet } from '../../core/sheets/column';
import { lists } from '../../core/sheets/lists';
import { settingItems, type Setting } from '../../core/sheets/settings';
import { megabytes, readLimits } from '../read/read-limits';
import { guideName } from '../../core/layout/guide-text';

const kinds: Readonly<Record<ColumnKind, string>> = {
  text: 'text',
  code: 'code',
  list: 'list, one item a line',
  whole: 'whole number',
  decimal: 'number',
  date: 'date',
  level: 'level',
  mixed: 'number or text',
  path: 'number with dots',
};

const reading = `## How a workbook is read

- Input is any number of \`.xlsx\` and \`.xlsm\` files, or folders of them (one level; Excel's lock files \`~$…\` are left out). The office is the union of their sheets: positions may be in one file and results in another.
- Sheets are found by name and columns by header, in any order. Both are compared after Thai normalisation, without regard to blanks around them, runs of blanks, and letter case. The header is the first of the first 20 rows that holds all required headers; rows above it are titles.
- Empty rows are skipped. Hidden rows and columns and filtered rows count. Unknown sheets and columns are left out and reported.
- A cell's value is what a person sees: rich text is joined, a formula gives its stored result, a number in a date, time, per-cent or \`000\` format gives what the format shows, Thai digits are read as numbers in number columns, a link gives its text. A formula without a result, an Excel error and merged cells below the header are reported.
- *List* cells hold one item a line (Alt+Enter). A leading \`-\`, \`–\`, \`•\`, \`●\` or a number with \`.\` or \`)\` is dropped; a line with two or more blanks before its bullet is a sub-item of the line above.
- \`-\` alone means none in an optional cell.
- Codes are compared without regard to letter case and blanks around them; Thai digits are Arabic ones.
- Dates may be date cells or typed: \`1 ตุลาคม 2568\`, \`1 ต.ค. ๒๕๖๘\`, \`1/10/2568\`, \`2025-10-01\`. Years from 2300 are of the Buddhist era.
- Files of Excel, LibreOffice, Google Sheets and openpyxl are read, in either dialect of OOXML.

## What is refused

A file that is no workbook (HTML, CSV, PDF, \`.xls\`, \`.xlsb\`, \`.ods\`, whatever its name says), empty, cut off, damaged, password-protected, or larger than the limits below. Limits are judged by the package's directory, before anything is unpacked; \`--max-size\` raises them.

| limit | |
|---|---|
| size of the file | ${megabytes(readLimits.fileBytes)} MB |
| parts in the package | ${readLimits.parts} |
| one part, unpacked | ${megabytes(readLimits.partBytes)} MB |
| all parts, unpacked | ${megabytes(readLimits.unpackedBytes)} MB |
| packed to unpacked, of parts over ${megabytes(readLimits.ratioFromBytes)} MB | 1 : ${readLimits.ratio} |
`;

function escapeCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

function rangeOf({ min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min === undefined && max === undefined) return '';
  return `${min ?? ''}–${max ?? ''}`;
}

function valuesOf(column: Column): string {
  const { refersTo, choices, suggestions } = column;
  const target: Sheet | undefined = refersTo && sheets[refersTo.sheet as keyof typeof sheets];
  const parts = [
    choices ? `one of ${choices.join(', ')}` : '',
    suggestions ? `such as ${suggestions.join(', ')}` : '',
    target ? `→ ${target.name}.${target.columns[refersTo?.column ?? '']?.header ?? ''}` : '',
    refersTo?.whenPresent ? '(when that sheet has rows)' : '',
    rangeOf(column),
    column.default === undefined ? '' : `default ${column.default}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function columnRow(column: Column): string {
  const name = `\`${column.header}\`${column.required ? ' *' : ''}`;
  return row([name, kinds[column.kind], valuesOf(column), column.prompt]);
}

function settingRow(setting: Setting): string {
  const values = [
    setting.choices?.join(' / ') ?? rangeOf(setting),
    setting.default === '' ? '' : `default ${setting.default}`,
  ];
  const kind = setting.kind === 'text' ? 'text' : kinds[setting.kind];
  return row([`\`${setting.item}\``, kind, values.filter(Boolean).join(', '), setting.about]);
}

function settingsTable(): string {
  const rows = Object.values(settingItems).map(settingRow);
  return ['', '| รายการ | kind | values | |', '|---|---|---|---|', ...rows].join('\n');
}

function sheetSection(sheet: Sheet): string {
  const key = (sheet.key ?? []).map((id) => `\`${sheet.columns[id]?.header ?? ''}\``);
  const unique = key.length === 0 ? '' : `\n\nUnique: ${key.join(' + ')}.`;
  return `### \`${sheet.name}\` (${sheet.id})

${sheet.about}${unique}

| column | kind | values | prompt |
|---|---|---|---|
${Object.values(sheet.columns).map(columnRow).join('\n')}
${sheet.id === 'settings' ? `${settingsTable()}\n` : ''}`;
}

/** Returns the page that documents every sheet and column, derived from their definitions. */
export function workbookPage(): string {
  return `# The workbook

Generated by \`npm run docs\` from \`core/sheets\`. A blank workbook comes from \`jobsheet new FILE.xlsx\`, one with the sample office from \`jobsheet new FILE.xlsx --sample\`.

${reading}
## Sheets

\`*\` = required in every row; → = must exist in that sheet. Sheets that are not needed may be left out. \`${guideName}\` explains the workbook and \`${lists.name}\` holds the drop-down lists; neither is read.

${Object.values(sheets).map(sheetSection).join('\n')}`;
}
