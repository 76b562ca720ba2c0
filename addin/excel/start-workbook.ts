import { frozenColumns } from '../../core/layout/column-format';
import { guideName } from '../../core/layout/guide-text';
import { tabColour } from '../../core/layout/sheet-groups';
import { settingItems } from '../../core/sheets/settings';
import { columnLetters } from '../../core/workbook/address';
import { planStart, type NewSheet, type StartPlan } from '../start/plan-start';
import { cellInput } from './cell-input';
import {
  colourFaults,
  dressColumns,
  ruleColumns,
  ruleSettings,
  writeSettings,
} from './dress-sheet';
import { readWorkbook } from './read-workbook';
import { readState, type BookState, type KnownState } from './start-state';
import { writeGuide } from './write-guide';
import { nameColumns, writeLists, writeVersion } from './write-structure';

/** What was added to the workbook. */
export interface StartResult {
  readonly sheets: readonly string[];
  /** Columns added to sheets that were there, as `sheet: header`. */
  readonly columns: readonly string[];
  /** Entries added to the settings sheet that was there. */
  readonly settings: readonly string[];
  /** Sheets that were there and got drop-downs, prompts or colours. */
  readonly dressed: readonly string[];
  readonly unclear: readonly string[];
  /** Version of the structure before, 0 when the workbook had none. */
  readonly from: number;
}

/** Empty rows in a new table: they show where to type. */
const blankRows = 20;

function createSheet(
  context: Excel.RequestContext,
  { layout, isThere }: NewSheet,
  state: BookState,
) {
  const { worksheets } = context.workbook;
  const { name } = layout.sheet;
  const sheet = isThere ? worksheets.getItem(name) : worksheets.add(name);
  sheet.tabColor = `#${tabColour(layout.id).slice(2)}`;
  dressColumns(sheet, layout, layout.columns);
  layout.rows.forEach((row, index) => {
    const values = layout.columns.map(({ id }) => cellInput(row[id] ?? null));
    sheet.getRangeByIndexes(index + 1, 0, 1, values.length).values = [values];
  });
  const rows = Math.max(layout.rows.length, blankRows);
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(0, 0, rows + 1, layout.columns.length),
    true,
  );
  if (!state.tables.has(layout.id)) table.name = layout.id;
  table.style = 'TableStyleLight15';
  sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(frozenColumns(layout))}1`));
}

function extendSheet(
  context: Excel.RequestContext,
  state: KnownState,
  tables: ReadonlySet<string>,
): void {
  const { known, hasTable, hasFilter } = state;
  const { layout, missing } = known;
  const sheet = context.workbook.worksheets.getItem(known.name);
  dressColumns(sheet, layout, missing);
  if (hasTable || hasFilter || known.hasMerges || tables.has(layout.id)) return;
  const numbers = layout.columns.map(({ number }) => number);
  const width = Math.max(...numbers) - Math.min(...numbers) + 1;
  const rows = Math.max(1, known.lastDataRow - layout.firstRow + 1);
  // A table needs a header over every column: only when the contract's columns stand side by side.
  if (width !== layout.columns.length) return;
  const area = sheet.getRangeByIndexes(
    layout.firstRow - 2,
    Math.min(...numbers) - 1,
    rows + 1,
    width,
  );
  sheet.tables.add(area, true).name = layout.id;
}

function dressKnown(
  context: Excel.RequestContext,
  { known, bare, hasColours }: KnownState,
): boolean {
  const { layout, name, missing } = known;
  const sheet = context.workbook.worksheets.getItem(name);
  const columns = layout.columns.filter(({ id }) => bare.includes(id));
  ruleColumns(sheet, layout, columns);
  colourFaults(sheet, layout, hasColours ? missing : layout.columns);
  writeSettings(sheet, known);
  return columns.length > missing.length || !hasColours;
}

function dressNew(context: Excel.RequestContext, { layout }: NewSheet): void {
  const sheet = context.workbook.worksheets.getItem(layout.sheet.name);
  ruleColumns(sheet, layout, layout.columns);
  if (layout.id === 'settings') ruleSettings(sheet, layout);
  colourFaults(sheet, layout, layout.columns);
}

/** Where every sheet of the contract stands now. */
function placesOf(plan: StartPlan, open: readonly KnownState[]) {
  const places = [
    ...plan.create.map(({ layout }) => ({ layout, name: layout.sheet.name })),
    ...open.map(({ known }) => ({ layout: known.layout, name: known.name })),
  ];
  return new Map(places.map((place) => [place.layout.id as string, place]));
}

/**
 * Turns the open workbook into a jobsheet workbook, and one of an older structure into one of today's: adds missing
 * sheets, columns, settings, tables, lists, drop-downs, prompts and colours. Cells that hold anything are never
 * written; protected sheets of the office are left as they are.
 */
export async function startWorkbook(context: Excel.RequestContext): Promise<StartResult> {
  const plan = planStart(await readWorkbook(context));
  const state = await readState(context, plan);
  const open = state.known.filter(({ isProtected }) => !isProtected);
  const hasGuide = state.sheets.has(guideName);
  for (const one of plan.create) createSheet(context, one, state);
  for (const one of open) extendSheet(context, one, state.tables);
  writeLists(context, state);
  nameColumns(context, placesOf(plan, open), state);
  for (const one of plan.create) dressNew(context, one);
  const dressed = open.filter((one) => dressKnown(context, one)).map(({ known }) => known.name);
  if (!hasGuide) writeGuide(context);
  writeVersion(context, state);
  await context.sync();
  const created = plan.create.map(({ layout }) => layout.sheet.name);
  return {
    sheets: hasGuide ? created : [guideName, ...created],
    columns: open.flatMap(({ known }) =>
      known.missing.map(({ column }) => `${known.name}: ${column.header}`),
    ),
    settings: open.flatMap(({ known }) => known.missingSettings.map((id) => settingItems[id].item)),
    dressed,
    unclear: [
      ...plan.unclear,
      ...state.known.filter(({ isProtected }) => isProtected).map(({ known }) => known.name),
    ],
    from: state.version,
  };
}
