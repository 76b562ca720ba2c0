import type { FindingCode, FindingData } from '../findings/catalogue';
import type { AnyFinding } from '../findings/finding';
import type { Model, Position } from '../model/model';
import type { Steps } from '../model/steps';
import type { Row } from '../model/table';
import type { ColumnName, SheetId } from '../sheets';

interface Named {
  /** The rule's name: its file and its findings bear it. */
  readonly code: FindingCode;
}

/** Codes of findings about a stretch of text. */
export type TextCode = {
  [C in FindingCode]: FindingData[C] extends { readonly header: string; readonly seen: string }
    ? C
    : never;
}[FindingCode];

/** A rule about the spelling of any text cell; it sees the text as the text rules before it would mend it. */
export interface TextRule extends Named {
  readonly scope: 'text';
  /** Bits of `signs`: the rule is asked only about texts that have one of them; 0 for every text. */
  readonly signs: number;
  /** Returns the text as it should stand; absent where no remedy is certain. */
  correct?(text: string): string;
  /** Returns the data (without the header) of a fault for which no remedy is certain; null for none. */
  inspect?(text: string): { readonly seen: string; readonly near?: string } | null;
  /** Columns whose texts the rule reads, as `sheet.column`; every text column when absent. */
  readonly columns?: readonly string[];
}

/** A rule that needs nothing but a row. */
export interface RowRule extends Named {
  readonly scope: 'row';
  readonly sheets: readonly SheetId[];
  checkRow(row: Row): AnyFinding[];
}

/** A rule that needs a position with its rows, and a few columns besides. */
export interface PositionRule extends Named {
  readonly scope: 'position';
  /** Columns that it reads of rows other than the position's own; a test compares it with what it reads. */
  readonly reads?: readonly ColumnName[];
  checkPosition(position: Position, model: Model): AnyFinding[];
}

/** A rule that needs the whole workbook. */
export interface ModelRule extends Named {
  readonly scope: 'model';
  /** Columns that it reads; its findings stand as long as these do. A test compares it with what it reads. */
  readonly reads: readonly ColumnName[];
  /** Whether forms would lack rows or name what is not there without it: it is asked as long as forms can be printed. */
  readonly guardsForms?: boolean;
  /** Does in steps what takes long, so that `check` finds it done; never needed for the result. */
  prepare?(model: Model): Steps<void>;
  check(model: Model): AnyFinding[];
}

/** One rule: its file, its code and its findings bear the same name; it never throws on any model. */
export type Rule = TextRule | RowRule | PositionRule | ModelRule;

/** Returns a rule about the rows of one sheet, or of several with the same columns. */
export function rowRule<Id extends SheetId>(parts: {
  readonly code: FindingCode;
  readonly sheet: Id | readonly Id[];
  checkRow(row: Row<Id>): AnyFinding[];
}): RowRule {
  const { code, sheet } = parts;
  return {
    code,
    scope: 'row',
    sheets: typeof sheet === 'string' ? [sheet] : sheet,
    checkRow: (row) => parts.checkRow(row as unknown as Row<Id>),
  };
}
