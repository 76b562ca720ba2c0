import type { FindingCode } from '../findings/catalogue';
import { lowered, type Config } from '../findings/config';
import type { AnyFinding, Fix, Place } from '../findings/finding';
import type { Steps } from '../model/steps';

/** Kinds of findings whose fix gives a row to another position, unit or competency, and with it all that is wrong there. */
const tried: ReadonlySet<FindingCode> = new Set(['reference-not-found']);

/** Tells whether a finding's fix counts only after it was tried. */
export function needsTrial({ code, fix }: AnyFinding): boolean {
  return fix !== null && tried.has(code);
}

function keyOfPlace({ code, at }: AnyFinding): string {
  return JSON.stringify([code, at.file, at.sheet, at.row, at.column]);
}

/** What a finding is about, wherever it stands. */
function keyOfSubject({ code, data, positions }: AnyFinding): string {
  return JSON.stringify([code, 'header' in data ? data.header : '', positions]);
}

/** Returns two lists without the findings that have one with the same key in the other. */
function unmatched(
  [before, after]: readonly [readonly AnyFinding[], readonly AnyFinding[]],
  keyOf: (one: AnyFinding) => string,
): [AnyFinding[], AnyFinding[]] {
  const left = new Map<string, AnyFinding[]>();
  for (const one of before) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  const come = after.filter((one) => left.get(keyOf(one))?.pop() === undefined);
  return [[...left.values()].flat(), come];
}

/** Returns the findings that are new: neither in a cell that had one of their kind, nor about what one was about. */
export function addedFindings(
  before: readonly AnyFinding[],
  after: readonly AnyFinding[],
): readonly AnyFinding[] {
  const [had, has] = [new Set(before), new Set(after)];
  const gone = before.filter((one) => !has.has(one));
  const come = after.filter((one) => !had.has(one));
  return unmatched(unmatched([gone, come], keyOfPlace), keyOfSubject)[1];
}

function doesWork(
  fix: Fix,
  { before, after }: Readonly<Record<'before' | 'after', readonly AnyFinding[]>>,
): boolean {
  const mended = new Set(before.filter((one) => one.fix === fix).map(keyOfPlace));
  return !after.some((one) => mended.has(keyOfPlace(one)));
}

const nameOfSheet = ({ file, sheet }: Place) => JSON.stringify([file, sheet]);

/** Returns the fixes that would change one of two equal sheets: what is wrong would stand in the other, and be read. */
function fixesOfCopies(findings: readonly AnyFinding[]): Set<Fix> {
  const repeated = findings.filter(({ code }) => code === 'sheet-repeated');
  const copied = new Set(repeated.flatMap(({ related }) => related.map(nameOfSheet)));
  if (copied.size === 0) return new Set();
  const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
  return new Set(fixes.filter(({ edits }) => edits.some((edit) => copied.has(nameOfSheet(edit)))));
}

/** What trying fixes needs. */
export interface Trial {
  /** Rules that are switched off do not count against a fix. */
  readonly config?: Config | undefined;
  /** Returns what is found with a fix applied. */
  findWith(fix: Fix): Steps<readonly AnyFinding[]>;
}

/**
 * Tries the fixes that may bring something else to light and takes back those that do, or that leave their own finding: one
 * re-check for each wrong value, however many cells have it. The message names the proposal nevertheless.
 */
export function* keepWorkingFixes(
  findings: readonly AnyFinding[],
  { config, findWith }: Trial,
): Steps<readonly AnyFinding[]> {
  const fixes = new Set(findings.filter(needsTrial).map(({ fix }) => fix as Fix));
  const failed: Set<Fix | null> = fixesOfCopies(findings);
  for (const fix of fixes) {
    if (failed.has(fix)) continue;
    const after = yield* findWith(fix);
    const added = addedFindings(findings, after);
    const counts = config ? lowered(added, config) : added;
    if (counts.length > 0 || !doesWork(fix, { before: findings, after })) failed.add(fix);
  }
  if (failed.size === 0) return findings;
  return findings.map((one) => (failed.has(one.fix) ? { ...one, fix: null } : one));
}
