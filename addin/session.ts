import { sourcesOf } from '../core/edits/change';
import { parseConfig, type Config } from '../core/findings/config';
import { startChecker, type ChangedRows, type Checker } from '../core/rules/incremental';
import { parseArea, type Area } from '../core/workbook/address';
import { cellFinder } from '../core/workbook/find-cell';
import { keepRows } from '../core/workbook/keep-rows';
import type { RawFile, RawRow, RawSheet, RawWorkbook } from '../core/workbook/raw-workbook';
import { applyChanges, type Outcome } from './excel/apply-change';
import type { Expected } from './excel/look-first';
import { readChunks, readWorkbook } from './excel/read-workbook';
import { readRuleConfig, writeRuleConfig } from './excel/rule-config';
import { runExcel, type RunOptions } from './excel/run-excel';
import { troubleOf, WritingFailed } from './excel/trouble';
import type { ChangeHint } from './excel/watch-changes';
import type { Office, ProposedChanges } from './pane-state';
import { inSlices, inSlicesWhile } from './slices';

/** Most rows that are re-read by themselves; more are read with the whole workbook. */
const fewRows = 500;

interface SheetArea {
  readonly sheet: RawSheet;
  readonly area: Area;
}

/** The open workbook as last read; every writing looks at Excel again first. */
export class Session {
  private checker: Checker | null = null;
  private workbook: RawWorkbook = { files: [] };
  private config: Config | null = null;

  /** The office's wishes about rules, as last read. */
  get rules(): Config['rules'] {
    return this.config?.rules ?? {};
  }

  /** Reads and checks the whole workbook; rows that did not change are not checked again. Fixes come with `tryFixes`. */
  async readAll(options: RunOptions = {}): Promise<Office> {
    const file = await runExcel(readWorkbook, options);
    const [before] = this.workbook.files;
    this.workbook = { files: [before ? keepRows(before, file) : file] };
    this.config ??= parseConfig((await runExcel(readRuleConfig, options)) || '{}').config;
    const checker = this.checker ?? startChecker({ files: [] }, { config: this.config });
    await inSlices(checker.replaceSteps(this.workbook));
    this.checker = checker;
    return this.office(checker);
  }

  /** Reads and checks the rows that hints speak of, in one go; the whole workbook when they tell too little. */
  async follow(hints: readonly ChangeHint[]): Promise<Office> {
    const areas = hints.flatMap((hint) => this.smallArea(hint));
    const { checker } = this;
    const [file] = this.workbook.files;
    if (areas.length < hints.length || !file || !checker) return this.readAll();
    const changes = await this.readAreas(file, areas);
    const bySheet = new Map(changes.map((change) => [change.sheet, change.rows]));
    const sheets = file.sheets.map((sheet) => withRows(sheet, bySheet.get(sheet.name) ?? []));
    this.workbook = { files: [{ ...file, sheets }] };
    await inSlices(checker.updateSteps(changes));
    return this.office(checker);
  }

  /**
   * Tries the fixes that the last answer held back until it is known that they bring nothing else to light; gives up when
   * that is no longer wanted, and may be asked again. Returns the office when there is something new.
   */
  async tryFixes(isWanted: () => boolean): Promise<Office | null> {
    const { checker } = this;
    if (!checker || !isWanted()) return null;
    const before = checker.current();
    await inSlicesWhile(checker.tryFixesSteps(), isWanted);
    return checker.current() === before ? null : this.office(checker);
  }

  /** The rows that a hint speaks of; nothing when they cannot be read by themselves. */
  private smallArea(hint: ChangeHint): SheetArea[] {
    const area = parseArea(hint.address);
    const sheet = this.sheet(hint.sheet);
    const isSmall = area !== null && area.bottom - area.top < fewRows && sheet?.merges.length === 0;
    return isSmall ? [{ sheet, area }] : [];
  }

  /** Keeps the text of a settings file in the workbook, and checks by it from now on; an empty text ends that. */
  async useRules(text: string, options: RunOptions = {}): Promise<void> {
    await runExcel((context) => writeRuleConfig(context, text), options);
    this.config = null;
    this.checker = null;
  }

  /** Writes changes unless one of their cells changed after they were made up; throws `WritingFailed`. */
  async apply({ changes, seen }: ProposedChanges, options: RunOptions = {}): Promise<Outcome> {
    const valueAt = cellFinder(seen.files[0]);
    const expected: Expected = ({ sheet, row, column }) => valueAt(sheet, row, column);
    let hasBegun = false;
    let isGivenUp = false;
    const onWrite = () => {
      // Excel may go on long after the user was told that nothing was written.
      if (isGivenUp) throw new Error('Given up');
      hasBegun = true;
    };
    try {
      return await runExcel((context) => applyChanges(context, changes, { expected, onWrite }), {
        ...options,
        isOneUndo: true,
      });
    } catch (error) {
      isGivenUp = true;
      throw new WritingFailed(troubleOf(error), hasBegun);
    }
  }

  private sheet(name: string): RawSheet | undefined {
    return this.workbook.files[0]?.sheets.find((sheet) => sheet.name === name);
  }

  private office(checker: Checker): Office {
    const { workbook } = this;
    return { workbook, check: checker.current(), sources: sourcesOf(workbook) };
  }

  private async readAreas(file: RawFile, areas: readonly SheetArea[]): Promise<ChangedRows[]> {
    const parts = areas.map(({ sheet, area }) => {
      const columns = sheet.rows.reduce(
        (most, { cells }) => Math.max(most, cells.length),
        area.right,
      );
      const rows = area.bottom - area.top + 1;
      return { name: sheet.name, top: area.top, left: 1, rows, columns };
    });
    const read = await runExcel((context) => readChunks(context, parts));
    return [...new Set(areas.map(({ sheet }) => sheet.name))].map((sheet) => {
      const byNumber = new Map<number, RawRow>();
      for (const { name, top, rows } of parts) {
        if (name !== sheet) continue;
        for (let row = top; row < top + rows; row++) byNumber.set(row, { row, cells: [] });
      }
      for (const row of read.get(sheet) ?? []) byNumber.set(row.row, row);
      return { file: file.file, sheet, rows: [...byNumber.values()] };
    });
  }
}

function withRows(sheet: RawSheet, changed: readonly RawRow[]): RawSheet {
  if (changed.length === 0) return sheet;
  const numbers = new Set(changed.map(({ row }) => row));
  const kept = sheet.rows.filter(({ row }) => !numbers.has(row));
  const filled = changed.filter(({ cells }) => cells.length > 0);
  return { ...sheet, rows: [...kept, ...filled].sort((a, b) => a.row - b.row) };
}
