import type { positions } from '../sheets/positions';

/** Names of the pane's views. */
export type ViewName = 'start' | 'check' | 'position' | 'preview' | 'kpi' | 'print';

/** A column of the position form. */
export type PositionColumn = keyof typeof positions.columns;

/** Kinds of trouble that Excel can make. */
export type TroubleName =
  | 'protected'
  | 'cell-edit'
  | 'sheet-missing'
  | 'no-answer'
  | 'too-large'
  | 'not-supported'
  | 'unknown';

/** Returns the first few cells of a list, for a sentence. */
export function someOf(cells: readonly string[]): string {
  return `${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ' …' : ''}`;
}

/** Everything the task pane says besides findings. */
export interface AddinMessages {
  readonly views: Readonly<Record<ViewName, string>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly troubles: Readonly<Record<TroubleName, string>>;
  readonly common: {
    readonly navigation: string;
    readonly working: string;
    readonly waiting: string;
    readonly close: string;
    readonly cancel: string;
    readonly save: string;
    readonly search: string;
    readonly fault: string;
    readonly required: string;
    readonly nothingWritten: string;
    readonly perhapsWritten: string;
    conflicts(cells: readonly string[]): string;
    formulas(cells: readonly string[]): string;
    written(cells: number): string;
    writtenUnread(cells: number, why: string): string;
    sheetMissing(sheet: string): string;
  };
  readonly start: {
    readonly heading: string;
    readonly about: string;
    readonly run: string;
    readonly settings: string;
    readonly unread: string;
    complete(version: number): string;
    upgraded(from: number, to: number): string;
    added(what: { sheets: number; columns: number; settings: number; dressed: number }): string;
    unclear(sheets: readonly string[]): string;
    facts(counts: { positions: number; duties: number; indicators: number }): string;
  };
  readonly check: {
    readonly heading: string;
    readonly run: string;
    readonly fixAll: string;
    readonly fix: string;
    readonly filter: string;
    readonly group: string;
    readonly byRule: string;
    readonly bySheet: string;
    readonly all: string;
    readonly clean: string;
    readonly noMatch: string;
    readonly before: string;
    readonly after: string;
    readonly apply: string;
    readonly newRow: string;
    readonly empty: string;
    readonly undoOne: string;
    readonly undoMany: string;
    count(counts: { errors: number; warnings: number; infos: number }): string;
    fixRule(count: number): string;
    more(count: number): string;
    unseen(count: number): string;
    previewHeading(count: number): string;
  };
  readonly rules: {
    readonly heading: string;
    readonly choose: string;
    readonly drop: string;
    readonly taken: string;
    count(off: number, lowered: number): string;
  };
  readonly position: {
    readonly heading: string;
    readonly choose: string;
    readonly create: string;
    readonly copy: string;
    readonly rename: string;
    readonly newCode: string;
    readonly newTitle: string;
    readonly codeTaken: string;
    readonly listHint: string;
    readonly form: string;
    readonly duties: string;
    readonly renumber: string;
    readonly addDuty: string;
    readonly dutyText: string;
    readonly pick: string;
    readonly pickHint: string;
    readonly add: string;
    readonly indicators: string;
    readonly split: string;
    readonly competencies: string;
    readonly addCompetency: string;
    readonly weights: string;
    readonly spread: string;
    readonly level: string;
    readonly remove: string;
    readonly discard: string;
    readonly unwritten: string;
    /** What each column of the form is called, and what belongs there. */
    readonly columns: Readonly<Record<PositionColumn, { label: string; hint: string }>>;
    up(number: number): string;
    down(number: number): string;
    badWeight(typed: string): string;
    weightSum(sum: number): string;
    source(name: string): string;
  };
  readonly preview: {
    readonly heading: string;
    readonly choose: string;
    readonly follow: string;
    readonly large: string;
    readonly noForm: string;
    readonly notHere: string;
    blocked(errors: number): string;
    page(number: number, all: number): string;
  };
  readonly kpi: {
    readonly heading: string;
    readonly year: string;
    readonly round: string;
    readonly wholeYear: string;
    readonly write: string;
    readonly noResults: string;
    readonly unit: string;
    readonly due: string;
    readonly complete: string;
    readonly missing: string;
    readonly mean: string;
    readonly band: string;
    readonly people: string;
    wrote(sheet: string): string;
  };
  readonly print: {
    readonly heading: string;
    readonly about: string;
    readonly copy: string;
    readonly copied: string;
    readonly saveFirst: string;
    readonly asking: string;
    readonly here: string;
    readonly askAgain: string;
    readonly choose: string;
    readonly send: string;
    readonly printing: string;
    readonly failed: string;
    all(count: number): string;
    blocked(count: number): string;
    printed(count: number, folder: string): string;
    skipped(code: string, findings: number): string;
  };
}
