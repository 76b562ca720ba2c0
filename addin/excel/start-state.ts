import { versionName } from '../../core/layout/structure';
import { lists } from '../../core/sheets/lists';
import type { KnownSheet, StartPlan } from '../start/plan-start';
import { bodyOf } from './dress-sheet';

/** What a sheet of the contract that is there has and lacks, besides its cells. */
export interface KnownState {
  readonly known: KnownSheet;
  readonly isProtected: boolean;
  readonly hasTable: boolean;
  readonly hasFilter: boolean;
  readonly hasColours: boolean;
  /** Ids of columns without any rule or prompt. */
  readonly bare: readonly string[];
}

/** What the workbook has. */
export interface BookState {
  readonly known: readonly KnownState[];
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
  /** The sheet of lists; null when there is none. */
  readonly lists: { readonly columns: number; readonly isProtected: boolean } | null;
  /** Version of the structure; 0 when none is noted. */
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

function knownState({ known, sheet, count, rules }: ReturnType<typeof lookAtKnown>): KnownState {
  return {
    known,
    isProtected: sheet.protection.protected,
    hasTable: sheet.tables.items.length > 0,
    hasFilter: sheet.autoFilter.enabled,
    hasColours: count.value > 0,
    bare: rules.filter(isBare).map(({ id }) => id),
  };
}

/** Looks at what the plan is to be carried out on; one sync. */
export async function readState(
  context: Excel.RequestContext,
  plan: StartPlan,
): Promise<BookState> {
  const { workbook } = context;
  workbook.load('names/items/name,tables/items/name,worksheets/items/name');
  const version = workbook.names.getItemOrNullObject(versionName).getRangeOrNullObject();
  version.load('values');
  const list = workbook.worksheets.getItemOrNullObject(lists.name);
  list.load('protection/protected');
  const used = list.getUsedRangeOrNullObject(true).load('columnIndex,columnCount');
  const looks = plan.known.map((known) => lookAtKnown(context, known));
  await context.sync();
  const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  return {
    names: new Set(workbook.names.items.map(({ name }) => name)),
    tables: new Set(workbook.tables.items.map(({ name }) => name)),
    sheets: new Set(workbook.worksheets.items.map(({ name }) => name)),
    lists: list.isNullObject ? null : { columns, isProtected: list.protection.protected },
    version: version.isNullObject ? 0 : Number(version.values[0]?.[0] ?? 0) || 0,
    known: looks.map(knownState),
  };
}
