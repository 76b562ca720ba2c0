import { sheets, type SheetId } from '../../core/sheets';
import type { Sheet } from '../../core/sheets/column';
import { textOf } from '../../core/sheets/parse-cell';
import type { SettingId } from '../../core/sheets/settings';
import { settingEntries, settingsRows } from '../../core/layout/settings-rows';
import {
  layoutOf,
  lastRowOf,
  type ColumnLayout,
  type SheetLayout,
} from '../../core/layout/sheet-layout';
import { findSheets } from '../../core/model/find-sheets';
import { foldHeader } from '../../core/thai/normalise';
import { columnLetters } from '../../core/workbook/address';
import type { RawFile, RawSheet } from '../../core/workbook/raw-workbook';

/** A sheet of the contract that is to be made, or to be filled when it stands there empty. */
export interface NewSheet {
  readonly layout: SheetLayout;
  readonly isThere: boolean;
}

/** A sheet that is there: its columns where they stand, and those to be added at its right. */
export interface KnownSheet {
  readonly layout: SheetLayout;
  /** The worksheet's name as the file has it. */
  readonly name: string;
  readonly missing: readonly ColumnLayout[];
  /** Entries that the settings sheet lacks; none on other sheets. */
  readonly missingSettings: readonly SettingId[];
  readonly lastDataRow: number;
  readonly hasMerges: boolean;
}

/** What turns the open workbook into a jobsheet workbook; data that is there is never touched. */
export interface StartPlan {
  readonly create: readonly NewSheet[];
  readonly known: readonly KnownSheet[];
  /** Sheets that bear a name of the contract but have no header that can be recognised. */
  readonly unclear: readonly string[];
}

type Numbers = Readonly<Record<string, number>>;

function placedLayout(
  id: SheetId,
  numbers: Numbers,
  headerRow: number,
  lastDataRow: number,
): SheetLayout {
  const blank = layoutOf(id, []);
  const columns = blank.columns.map((one): ColumnLayout => {
    const number = numbers[one.id] ?? one.number;
    return { ...one, number, letters: columnLetters(number) };
  });
  return { ...blank, columns, firstRow: headerRow + 1, lastRow: lastRowOf(lastDataRow) };
}

function settingsNotIn(raw: RawSheet, column: number): SettingId[] {
  const there = new Set(raw.rows.map(({ cells }) => foldHeader(textOf(cells[column - 1] ?? null))));
  return settingEntries.filter(([, { item }]) => !there.has(foldHeader(item))).map(([id]) => id);
}

function knownSheet(raw: RawSheet, id: SheetId, headerRow: number, numbers: Numbers): KnownSheet {
  const sheet: Sheet = sheets[id];
  const absent = Object.keys(sheet.columns).filter((column) => numbers[column] === undefined);
  const widest = Math.max(0, ...raw.rows.map((row) => row.cells.length));
  const added = Object.fromEntries(absent.map((column, index) => [column, widest + 1 + index]));
  const lastDataRow = raw.rows.at(-1)?.row ?? headerRow;
  const layout = placedLayout(id, { ...numbers, ...added }, headerRow, lastDataRow);
  const missing = layout.columns.filter((one) => absent.includes(one.id));
  const missingSettings = id === 'settings' ? settingsNotIn(raw, numbers['item'] ?? 1) : [];
  const hasMerges = raw.merges.length > 0;
  return { layout, name: raw.name, missing, missingSettings, lastDataRow, hasMerges };
}

function newSheet(id: SheetId, isThere: boolean): NewSheet {
  return { layout: layoutOf(id, id === 'settings' ? settingsRows({}) : []), isThere };
}

/** Decides what the open workbook lacks. */
export function planStart(file: RawFile): StartPlan {
  const found = new Map(
    findSheets({ files: [file] }).found.map(({ source, raw }) => [source.id, { source, raw }]),
  );
  const create: NewSheet[] = [];
  const known: KnownSheet[] = [];
  const unclear: string[] = [];
  for (const id of Object.keys(sheets) as SheetId[]) {
    const here = found.get(id);
    const named = file.sheets.find((one) => foldHeader(one.name) === foldHeader(sheets[id].name));
    if (here) known.push(knownSheet(here.raw, id, here.source.headerRow, here.source.columns));
    else if (!named || named.rows.length === 0) create.push(newSheet(id, named !== undefined));
    else unclear.push(named.name);
  }
  return { create, known, unclear };
}
