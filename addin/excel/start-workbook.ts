import { frozenColumns } from '../../core/layout/column-format';
import { allLists } from '../../core/layout/lists';
import { namedColumns, rangeName } from '../../core/layout/range-names';
import { tabColour } from '../../core/layout/sheet-groups';
import { bodyRange, type SheetLayout } from '../../core/layout/sheet-layout';
import { metaSheet, structureVersion, versionName } from '../../core/layout/structure';
import { lists } from '../../core/sheets/lists';
import { columnLetters } from '../../core/workbook/address';
import { planStart, type KnownSheet, type NewSheet, type StartPlan } from '../start/plan-start';
import { cellInput } from './cell-input';
import { bodyOf, colourFaults, dressColumns, ruleColumns, ruleSettings } from './dress-sheet';
import { readWorkbook } from './read-workbook';

/** What was added to the workbook. */
export interface StartResult {
  readonly sheets: readonly string[];
  /** Columns added to sheets that were there, as `sheet: header`. */
  readonly columns: readonly string[];
  /** Sheets that were there and got drop-downs, prompts or colours. */
  readonly dressed: readonly string[];
  readonly unclear: readonly string[];
  /** Version of the structure before, 0 when the workbook had none. */
  readonly from: number;
}

/** Empty rows in a new table: they show where to type. */
const blankRows = 20;

interface KnownState {
  readonly known: KnownSheet;
  readonly isProtected: boolean;
  readonly hasTable: boolean;
  readonly hasFilter: boolean;
  readonly hasColours: boolean;
  /** Ids of columns without any rule or prompt. */
  readonly bare: readonly string[];
}

interface BookState {
  readonly known: readonly KnownState[];
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
  readonly version: number;
}

function lookAtKnown(context: Excel.RequestContext, known: KnownSheet) {
  const sheet = context.workbook.worksheets.getItem(known.name);
  sheet.load('protection/protected,autoFilter/enabled,tables/items/name');
  const { layout } = known;
  const [first] = layout.columns;
  const last = layout.columns.at(-1);
  const body = sheet.getRange(
    `${first?.letters ?? 'A'}${layout.firstRow}:${last?.letters ?? 'A'}${layout.lastRow}`,
  );
  const count = body.conditionalFormats.getCount();
  const rules = layout.columns.map((one) => {
    const { dataValidation } = sheet.getRange(bodyOf(one, layout));
    return { id: one.id, dataValidation: dataValidation.load('type,prompt') };
  });
  return { known, sheet, count, rules };
}

interface RuleLook {
  readonly id: string;
  readonly dataValidation: Excel.DataValidation;
}

function isBare({ id, dataValidation: { type, prompt } }: RuleLook): boolean {
  return id !== 'value' && type === 'None' && (prompt?.message ?? '') === '';
}

async function readState(context: Excel.RequestContext, plan: StartPlan): Promise<BookState> {
  const { workbook } = context;
  workbook.load('names/items/name,tables/items/name,worksheets/items/name');
  const version = workbook.names.getItemOrNullObject(versionName).getRangeOrNullObject();
  version.load('values');
  const looks = plan.known.map((known) => lookAtKnown(context, known));
  await context.sync();
  return {
    names: new Set(workbook.names.items.map(({ name }) => name)),
    tables: new Set(workbook.tables.items.map(({ name }) => name)),
    sheets: new Set(workbook.worksheets.items.map(({ name }) => name)),
    version: version.isNullObject ? 0 : Number(version.values[0]?.[0] ?? 0),
    known: looks.map(({ known, sheet, count, rules }) => ({
      known,
      isProtected: sheet.protection.protected,
      hasTable: sheet.tables.items.length > 0,
      hasFilter: sheet.autoFilter.enabled,
      hasColours: count.value > 0,
      bare: rules.filter(isBare).map(({ id }) => id),
    })),
  };
}

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

function writeLists(context: Excel.RequestContext, state: BookState): void {
  const missing = allLists().filter(({ name }) => !state.names.has(name));
  if (missing.length === 0 || state.sheets.has(lists.name)) return;
  const sheet = context.workbook.worksheets.add(lists.name);
  allLists().forEach(({ name, header, values }, index) => {
    const letters = columnLetters(index + 1);
    const column = [[header], ...values.map((value) => [cellInput(value)])];
    sheet.getRange(`${letters}1:${letters}${column.length}`).values = column;
    if (state.names.has(name)) return;
    context.workbook.names.add(name, sheet.getRange(`${letters}2:${letters}${column.length}`));
  });
  sheet.protection.protect({ allowFormatColumns: true });
}

function nameColumns(
  context: Excel.RequestContext,
  layouts: ReadonlyMap<string, { readonly layout: SheetLayout; readonly name: string }>,
  state: BookState,
): void {
  for (const [id, column] of namedColumns()) {
    const here = layouts.get(id);
    const name = rangeName(id, column);
    if (!here || state.names.has(name)) continue;
    const sheet = context.workbook.worksheets.getItem(here.name);
    context.workbook.names.add(
      name,
      sheet.getRange(bodyRange(here.layout, column).replace(/\$/g, '')),
    );
  }
}

function writeVersion(context: Excel.RequestContext, state: BookState): void {
  if (state.version >= structureVersion) return;
  const { worksheets, names } = context.workbook;
  const isThere = state.sheets.has(metaSheet);
  const sheet = isThere ? worksheets.getItem(metaSheet) : worksheets.add(metaSheet);
  const range = sheet.getRange('A1:B1');
  range.values = [['structureVersion', structureVersion]];
  sheet.visibility = 'VeryHidden';
  if (!state.names.has(versionName)) names.add(versionName, sheet.getRange('B1'));
}

function dressKnown(
  context: Excel.RequestContext,
  { known, bare, hasColours }: KnownState,
): boolean {
  const { layout, name, missing } = known;
  const sheet = context.workbook.worksheets.getItem(name);
  const columns = layout.columns.filter(({ id }) => bare.includes(id));
  ruleColumns(sheet, layout, columns);
  if (!hasColours) colourFaults(sheet, layout);
  return columns.length > missing.length || !hasColours;
}

/**
 * Turns the open workbook into a jobsheet workbook: adds missing sheets, columns, tables, drop-downs, prompts and
 * colours. Cells that hold anything are never written; protected sheets are left as they are.
 */
export async function startWorkbook(context: Excel.RequestContext): Promise<StartResult> {
  const plan = planStart(await readWorkbook(context));
  const state = await readState(context, plan);
  const open = state.known.filter(({ isProtected }) => !isProtected);
  for (const one of plan.create) createSheet(context, one, state);
  for (const one of open) extendSheet(context, one, state.tables);
  writeLists(context, state);
  const places = [
    ...plan.create.map(({ layout }) => ({ layout, name: layout.sheet.name })),
    ...open.map(({ known }) => ({ layout: known.layout, name: known.name })),
  ];
  nameColumns(context, new Map(places.map((place) => [place.layout.id, place])), state);
  for (const { layout } of plan.create) {
    const sheet = context.workbook.worksheets.getItem(layout.sheet.name);
    ruleColumns(sheet, layout, layout.columns);
    if (layout.id === 'settings') ruleSettings(sheet, layout);
    colourFaults(sheet, layout);
  }
  const dressed = open.filter((one) => dressKnown(context, one)).map(({ known }) => known.name);
  writeVersion(context, state);
  await context.sync();
  return {
    sheets: plan.create.map(({ layout }) => layout.sheet.name),
    columns: open.flatMap(({ known }) =>
      known.missing.map(({ column }) => `${known.name}: ${column.header}`),
    ),
    dressed,
    unclear: [
      ...plan.unclear,
      ...state.known.filter(({ isProtected }) => isProtected).map(({ known }) => known.name),
    ],
    from: state.version,
  };
}
