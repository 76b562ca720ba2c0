import type { AnyFinding, Edit, Place } from '../findings/finding';
import { finding } from '../findings/report';
import { sheets, type SheetId } from '../sheets';
import type { Sheet } from '../sheets/column';
import { lists } from '../sheets/lists';
import { textOf } from '../sheets/parse-cell';
import { nearest, withoutRemark } from '../thai/nearest';
import { foldHeader, foldText } from '../thai/normalise';
import { parseArea } from '../workbook/address';
import type { RawFile, RawRow, RawSheet, RawWorkbook } from '../workbook/raw-workbook';
import { checkHeader, withHeaderFixes, type HeaderRow } from './check-header';
import type { ModelMemory } from './memory';
import type { SheetSource } from './table';

/** A worksheet with its definition and the header found. */
export interface FoundSheet {
  readonly source: SheetSource;
  readonly raw: RawSheet;
}

/** How many rows are searched for the header. */
const headerSearch = 20;

/** Sheets of our own that hold no data of the office. */
const ownSheets = [lists.name, 'คำแนะนำ', '_meta'];

const byName = new Map<string, SheetId>(
  (Object.keys(sheets) as SheetId[]).map((id) => [foldHeader(sheets[id].name), id]),
);

function sheetPlace(file: string, sheet: string, row = 0, column = 0): Place {
  return { file, sheet, row, column };
}

function foldedCells(row: RawRow): string[] {
  return row.cells.map((value) => foldHeader(textOf(value)));
}

function requiredHeaders(sheet: Sheet): string[] {
  return Object.values(sheet.columns)
    .filter((column) => column.required)
    .map((column) => column.header);
}

/** How a header is known where the row of headers has none as it should be: without blanks and remarks. */
const bareHeader = (text: string) => foldText(withoutRemark(text));

/** Finds the first row in which a required header stands with a remark or a blank: รหัสตำแหน่ง*, รหัส ตำแหน่ง. */
function findMarkedHeader(raw: RawSheet, wanted: readonly string[]): HeaderRow | null {
  const bare = new Set(wanted.map(bareHeader));
  const row = raw.rows.find(
    (one) =>
      one.row <= headerSearch && one.cells.some((cell) => bare.has(bareHeader(textOf(cell)))),
  );
  return row ? { row, cells: foldedCells(row), missing: wanted } : null;
}

/** Finds the first row that holds all required headers, else the one that holds the most, one at least. */
function findHeader(sheet: Sheet, raw: RawSheet): HeaderRow | null {
  const wanted = requiredHeaders(sheet);
  let best: HeaderRow | null = null;
  for (const row of raw.rows) {
    if (row.row > headerSearch) break;
    const cells = foldedCells(row);
    const missing = wanted.filter((header) => !cells.includes(foldHeader(header)));
    if (missing.length === 0) return { row, cells, missing };
    if (missing.length < (best?.missing.length ?? wanted.length)) best = { row, cells, missing };
  }
  return best ?? findMarkedHeader(raw, wanted);
}

function mergedBelow(raw: RawSheet, file: string, headerRow: number): AnyFinding[] {
  return raw.merges.flatMap((area) => {
    const corners = parseArea(area);
    if (!corners || corners.bottom <= headerRow) return [];
    const at = sheetPlace(file, raw.name, corners.top, corners.left);
    return [finding('merged-cells', at, { data: { area } })];
  });
}

function columnNumbers(sheet: Sheet, header: HeaderRow): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [id, column] of Object.entries(sheet.columns)) {
    const index = header.cells.indexOf(foldHeader(column.header));
    if (index >= 0) numbers[id] = index + 1;
  }
  return numbers;
}

interface Search {
  readonly found: readonly FoundSheet[];
  readonly findings: readonly AnyFinding[];
}

interface SheetSearch extends Search {
  /** What certainly mends headers. */
  readonly mends: readonly Edit[];
}

const nothing: SheetSearch = { found: [], findings: [], mends: [] };

interface Recognised {
  readonly file: RawFile;
  readonly header: HeaderRow;
  readonly memory: ModelMemory | null;
}

function sourceOf(id: SheetId, raw: RawSheet, { file, header, memory }: Recognised): SheetSource {
  const known = memory?.sources.get(header.row);
  if (known?.id === id && known.file === file.file && known.name === raw.name) return known;
  const columns = columnNumbers(sheets[id], header);
  const made = { id, file: file.file, name: raw.name, headerRow: header.row.row, columns };
  memory?.sources.set(header.row, made);
  return made;
}

function readKnownSheet(
  id: SheetId,
  raw: RawSheet,
  where: Omit<Recognised, 'header'>,
): SheetSearch {
  const { file } = where;
  const sheet: Sheet = sheets[id];
  const header = findHeader(sheet, raw);
  if (!header) {
    if (raw.rows.length === 0) return nothing;
    const data = { headers: requiredHeaders(sheet) };
    const positions = sheet.printed ? 'all' : [];
    const at = sheetPlace(file.file, raw.name);
    return { ...nothing, findings: [finding('header-not-found', at, { data, positions })] };
  }
  const at = (column: number) => sheetPlace(file.file, raw.name, header.row.row, column);
  const source = sourceOf(id, raw, { ...where, header });
  const { findings, mends } = checkHeader(sheet, header, at);
  const merged = mergedBelow(raw, file.file, header.row.row);
  return { found: [{ source, raw }], findings: [...findings, ...merged], mends };
}

function readUnknownSheet(raw: RawSheet, file: RawFile): SheetSearch {
  if (ownSheets.some((name) => foldHeader(name) === foldHeader(raw.name))) {
    return nothing;
  }
  const near = nearest(
    raw.name,
    Object.values(sheets).map((sheet) => sheet.name),
  );
  const at = sheetPlace(file.file, raw.name);
  const data = { seen: raw.name, near };
  return { ...nothing, findings: [finding('unknown-sheet', at, { data })] };
}

/** Finds the contract's sheets in every file, and what is wrong with their names, headers and merged cells. */
export function findSheets(workbook: RawWorkbook, memory: ModelMemory | null = null): Search {
  const found: FoundSheet[] = [];
  const findings: AnyFinding[] = [];
  const mends: Edit[] = [];
  for (const file of workbook.files) {
    let known = 0;
    for (const raw of file.sheets) {
      const id = byName.get(foldHeader(raw.name));
      if (id) known++;
      const result = id ? readKnownSheet(id, raw, { file, memory }) : readUnknownSheet(raw, file);
      found.push(...result.found);
      findings.push(...result.findings);
      mends.push(...result.mends);
    }
    if (known > 0) continue;
    const data = { names: Object.values(sheets).map((sheet) => sheet.name) };
    findings.push(finding('no-known-sheet', sheetPlace(file.file, ''), { data }));
  }
  return { found, findings: withHeaderFixes(findings, mends) };
}
