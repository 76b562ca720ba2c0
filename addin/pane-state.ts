import type { Change, Sources } from '../core/edits/change';
import type { EditContext } from '../core/edits/edit-position';
import type { PrintOutcome } from '../core/exchange/print-exchange';
import type { Config } from '../core/findings/config';
import type { ViewName } from '../core/messages/addin';
import type { Language } from '../core/messages/messages';
import type { Check } from '../core/rules/run';
import type { Severity } from '../core/findings/severity';
import type { RawWorkbook } from '../core/workbook/raw-workbook';
import type { StartResult } from './excel/start-workbook';
import type { Typed } from './position/typed';

/** The open workbook as it was last read. */
export interface Office {
  readonly workbook: RawWorkbook;
  readonly check: Check;
  readonly sources: Sources;
}

/** Changes, each written whole or not, and the workbook from which they were made up: only what still holds that is written over. */
export interface ProposedChanges {
  readonly changes: readonly Change[];
  readonly seen: RawWorkbook;
}

/** Parts of the position view that are folded and unfolded. */
export type PositionPart =
  'form' | 'duties' | 'pick' | 'split' | 'weights' | 'competencies' | 'copy';

/** A sentence at the top of the pane. */
export interface Notice {
  readonly kind: 'good' | 'bad' | 'wait';
  readonly text: string;
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly language: Language;
  readonly view: ViewName;
  /** Whether Excel is at work for the user. */
  readonly isBusy: boolean;
  readonly notice: Notice | null;
  readonly office: Office | null;
  /** The office's wishes about rules. */
  readonly rules: Config['rules'];
  readonly start: { readonly result: StartResult | null };
  readonly check: {
    readonly severity: Severity | 'all';
    readonly groupBy: 'rule' | 'sheet';
    readonly search: string;
    /** Findings shown of each group that was unfolded further. */
    readonly shown: Readonly<Record<string, number>>;
    /** The changes that wait for the user's word. */
    readonly pending: ProposedChanges | null;
  };
  readonly position: {
    /** Folded code of the position; empty for a new one. */
    readonly key: string;
    /** What was typed and not written yet, by folded code; it waits while another position is shown. */
    readonly typed: Readonly<Record<string, Typed>>;
    readonly search: string;
    readonly competency: string;
    /** Parts that the user has unfolded (true) or folded. */
    readonly open: Readonly<Partial<Record<PositionPart, boolean>>>;
  };
  readonly preview: {
    readonly key: string;
    readonly isFollowing: boolean;
    /** Whether pages have the size of paper, not the width of the pane. */
    readonly isLarge: boolean;
  };
  readonly kpi: { readonly year: number | null; readonly round: 1 | 2 | null };
  readonly print: {
    /** Whether a print service serves the pane, and answers: `gone` is one that does not. */
    readonly service: 'none' | 'asking' | 'here' | 'gone';
    /** Folded code of the position to be printed; empty for all. */
    readonly key: string;
    readonly isPrinting: boolean;
    readonly outcome: PrintOutcome | null;
  };
}

/** Returns what the pane shows first. */
export function initialState(language: Language): PaneState {
  return {
    language,
    view: 'check',
    isBusy: false,
    notice: null,
    office: null,
    rules: {},
    start: { result: null },
    check: { severity: 'all', groupBy: 'rule', search: '', shown: {}, pending: null },
    position: { key: '', typed: {}, search: '', competency: '', open: {} },
    preview: { key: '', isFollowing: true, isLarge: false },
    kpi: { year: null, round: null },
    print: { service: 'none', key: '', isPrinting: false, outcome: null },
  };
}

/** Returns what edits are made from. */
export function editContext({ check, workbook, sources }: Office): EditContext {
  return { model: check.model, workbook, sources };
}
