import { sourcesOf, type Change } from '../core/edits/change';
import { startChecker } from '../core/rules/incremental';
import { parseArea, type Area } from '../core/workbook/address';
import { keepRows } from '../core/workbook/keep-rows';
import type { RawRow, RawSheet, RawValue, RawWorkbook } from '../core/workbook/raw-workbook';
import { applyChange, type Outcome } from './excel/apply-change';
import { readChunks, readWorkbook } from './excel/read-workbook';
import { runExcel, type RunOptions } from './excel/run-excel';
import type { ChangeHint } from './excel/watch-changes';
import type { Office } from './pane-state';
import { inSlices } from './slices';

/** Most rows that are re-read by themselves; more are read with the whole workbook. */
const fewRows = 500;

/** The open workbook as last read; every writing looks at Excel again first. */
export class Session {
  private readonly checker = startChecker({ files: [] });
  private workbook: RawWorkbook = { files: [] };

  /** Reads and checks the whole workbook; rows that did not change are not checked again. */
  async readAll(options: RunOptions = {}): Promise<Office> {
    const file = await runExcel(readWorkbook, options);
    const [before] = this.workbook.files;
    this.workbook = { files: [before ? keepRows(before, file) : file] };
    await inSlices(this.checker.replaceSteps(this.workbook));
    return this.office();
  }

  /** Reads and checks the rows that a hint speaks of; the whole workbook when it tells too little. */
  async follow(hint: ChangeHint): Promise<Office> {
    const area = parseArea(hint.address);
    const sheet = this.sheet(hint.sheet);
    const file = this.workbook.files[0];
    const isSmall = area !== null && area.bottom - area.top < fewRows && sheet?.merges.length === 0;
    if (!isSmall || !file) return this.readAll();
    const rows = await this.readRows(sheet, area);
    this.workbook = {
      files: [
        { ...file, sheets: file.sheets.map((one) => (one === sheet ? withRows(one, rows) : one)) },
      ],
    };
    await inSlices(this.checker.updateSteps([{ file: file.file, sheet: sheet.name, rows }]));
    return this.office();
  }

  /** Writes a change unless another person changed one of its cells meanwhile. */
  apply(change: Change, options: RunOptions = {}): Promise<Outcome> {
    const expected = (at: { sheet: string; row: number; column: number }): RawValue =>
      this.sheet(at.sheet)?.rows.find(({ row }) => row === at.row)?.cells[at.column - 1] ?? null;
    return runExcel((context) => applyChange(context, change, expected), {
      ...options,
      isOneUndo: true,
    });
  }

  private sheet(name: string): RawSheet | undefined {
    return this.workbook.files[0]?.sheets.find((sheet) => sheet.name === name);
  }

  private office(): Office {
    const { workbook, checker } = this;
    return { workbook, check: checker.current(), sources: sourcesOf(workbook) };
  }

  private async readRows(sheet: RawSheet, area: Area): Promise<RawRow[]> {
    const widest = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), area.right);
    const part = {
      name: sheet.name,
      top: area.top,
      left: 1,
      rows: area.bottom - area.top + 1,
      columns: widest,
    };
    const read = await runExcel((context) => readChunks(context, [part]));
    const byNumber = new Map((read.get(sheet.name) ?? []).map((row) => [row.row, row]));
    return Array.from({ length: part.rows }, (_, index) => {
      const row = area.top + index;
      return byNumber.get(row) ?? { row, cells: [] };
    });
  }
}

function withRows(sheet: RawSheet, changed: readonly RawRow[]): RawSheet {
  const numbers = new Set(changed.map(({ row }) => row));
  const kept = sheet.rows.filter(({ row }) => !numbers.has(row));
  const filled = changed.filter(({ cells }) => cells.length > 0);
  return { ...sheet, rows: [...kept, ...filled].sort((a, b) => a.row - b.row) };
}
