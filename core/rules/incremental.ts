import type { AnyFinding, Fix } from '../findings/finding';
import { finish, type Steps } from '../model/steps';
import type { RawFile, RawRow, RawSheet, RawWorkbook } from '../workbook/raw-workbook';

import { emptyCheckMemory, openCheckSteps, type Check, type CheckOptions } from './run';
import { noteLostFixes } from './try-fixes';

/** Rows of one sheet as they stand now, by their numbers; a row without values is one that was emptied. */
export interface ChangedRows {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly RawRow[];
}

/** What a change did to the findings. */
export interface ChangedFindings {
  readonly added: readonly AnyFinding[];
  readonly removed: readonly AnyFinding[];
}

/**
 * A workbook that is checked again and again while somebody edits it. It answers at once; fixes that must be tried before
 * they are offered stand in the findings when `tryFixes` was called after the change.
 */
export interface Checker {
  /** The office and all findings as they stand. */
  current(): Check;
  /** Takes rows that were overwritten; rows that were put in or taken out need `replace`, since they move others. */
  update(changes: readonly ChangedRows[]): ChangedFindings;
  /** Takes the whole workbook anew; rows that are the same objects as before are not read again. */
  replace(workbook: RawWorkbook): ChangedFindings;
  /** The same as `update` and `replace`, in steps that must be taken to the end before anything else is asked for. */
  updateSteps(changes: readonly ChangedRows[]): Steps<ChangedFindings>;
  replaceSteps(workbook: RawWorkbook): Steps<ChangedFindings>;
  /** Tries fixes; a finding whose fix works changes into the same finding with its fix. */
  tryFixes(): ChangedFindings;
  tryFixesSteps(): Steps<ChangedFindings>;
}

function withRows(sheet: RawSheet, changed: readonly RawRow[]): RawSheet {
  const byNumber = new Map(changed.map((row) => [row.row, row]));
  const kept = sheet.rows.map((row) => {
    const now = byNumber.get(row.row) ?? row;
    byNumber.delete(row.row);
    return now;
  });
  const rows = byNumber.size === 0 ? kept : [...kept, ...byNumber.values()];
  return { ...sheet, rows: byNumber.size === 0 ? rows : rows.sort((a, b) => a.row - b.row) };
}

function withChange(file: RawFile, changes: readonly ChangedRows[]): RawFile {
  const own = changes.filter((change) => change.file === file.file);
  if (own.length === 0) return file;
  const sheets = file.sheets.map((sheet) =>
    own
      .filter((change) => change.sheet === sheet.name)
      .reduce((changed, { rows }) => withRows(changed, rows), sheet),
  );
  return { ...file, sheets };
}

/** Fixes as text: one of many cells is shared by their findings. */
const fixTexts = new WeakMap<Fix, string>();

function textOfFix(fix: Fix): string {
  const text = fixTexts.get(fix) ?? JSON.stringify(fix);
  fixTexts.set(fix, text);
  return text;
}

/** Findings as text, but for their fix. */
const texts = new WeakMap<AnyFinding, string>();

function textOfFinding(one: AnyFinding): string {
  const { code, severity, at, data, related, positions } = one;
  const text = texts.get(one) ?? JSON.stringify([code, severity, at, data, related, positions]);
  texts.set(one, text);
  return text;
}

/** Returns a function that names findings: two that say the same have the same name. */
function namer(): (one: AnyFinding) => string {
  const numbers = new Map<string, number>();
  return (one) => {
    const text = one.fix === null ? '' : textOfFix(one.fix);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return `${number} ${textOfFinding(one)}`;
  };
}

/** Tells apart what is only here from what is only there; findings that are the same objects are never read. */
function difference(before: readonly AnyFinding[], after: readonly AnyFinding[]): ChangedFindings {
  const [had, has] = [new Set(before), new Set(after)];
  const gone = before.filter((one) => !has.has(one));
  const come = after.filter((one) => !had.has(one));
  // Those whose fix came or went differ for certain: naming thousands of them takes long.
  const changed = new Set<AnyFinding>();
  noteLostFixes(gone, has, changed);
  noteLostFixes(come, had, changed);
  const nameOf = namer();
  const namesOf = (all: readonly AnyFinding[]) =>
    new Set(all.filter((one) => !changed.has(one)).map(nameOf));
  const [lost, won] = [namesOf(gone), namesOf(come)];
  return {
    added: come.filter((one) => changed.has(one) || !lost.has(nameOf(one))),
    removed: gone.filter((one) => changed.has(one) || !won.has(nameOf(one))),
  };
}

/** Checks a workbook and keeps what re-checking a few changed rows can use again. */
export function startChecker(workbook: RawWorkbook, options: CheckOptions = {}): Checker {
  const memory = options.memory ?? emptyCheckMemory();
  let raw = workbook;
  let open = finish(openCheckSteps(raw, { ...options, memory }));
  let check = open.check;
  function changeTo(now: Check): ChangedFindings {
    const before = check.findings;
    if (now === check) return { added: [], removed: [] };
    check = now;
    return difference(before, now.findings);
  }
  function* replaceSteps(next: RawWorkbook): Steps<ChangedFindings> {
    open = yield* openCheckSteps(next, { ...options, memory });
    raw = next;
    return changeTo(open.check);
  }
  function* tryFixesSteps(): Steps<ChangedFindings> {
    return changeTo(yield* open.tryFixes());
  }
  const updateSteps = (changes: readonly ChangedRows[]) =>
    replaceSteps({ ...raw, files: raw.files.map((file) => withChange(file, changes)) });
  return {
    current: () => check,
    update: (changes) => finish(updateSteps(changes)),
    replace: (next) => finish(replaceSteps(next)),
    tryFixes: () => finish(tryFixesSteps()),
    updateSteps,
    replaceSteps,
    tryFixesSteps,
  };
}
