import type { FindingCode } from '../findings/catalogue';
import { lowered, type Config } from '../findings/config';
import type { AnyFinding, Fix, Place } from '../findings/finding';
import type { Steps } from '../model/steps';

/** Kinds of findings whose fix gives a row to another position, unit or competency, and with it all that is wrong there. */
const tried: ReadonlySet<FindingCode> = new Set(['reference-not-found']);

/** Tells whether a finding's fix counts only after it was tried. */
function needsTrial({ code, fix }: AnyFinding): boolean {
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

/** Fixes that are tried alone; a workbook with more wrong values has the rest tried together. */
const triedAlone = 12;
/** Re-checks with all of the rest; those that others are blamed in by then are taken back. */
const triedTogether = 4;

function joint(fixes: readonly Fix[]): Fix {
  const [only] = fixes;
  if (only && fixes.length === 1) return only;
  return {
    edits: fixes.flatMap(({ edits }) => edits),
    inserts: fixes.flatMap(({ inserts }) => inserts),
  };
}

const nameOfRow = ({ file, sheet, row }: Place) => JSON.stringify([file, sheet, row]);
const nameOfSheet = ({ file, sheet }: Place) => JSON.stringify([file, sheet]);

/** The rows and positions that each fix has to do with. */
interface Reach {
  readonly rows: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
}

function reachOf(findings: readonly AnyFinding[]): Map<Fix, Reach> {
  const reach = new Map<Fix, { rows: Set<string>; positions: Set<string> }>();
  for (const { at, fix, positions } of findings) {
    if (fix === null || positions === 'all') continue;
    const own = reach.get(fix) ?? { rows: new Set(), positions: new Set() };
    reach.set(fix, own);
    own.rows.add(nameOfRow(at));
    for (const code of positions) own.positions.add(code);
  }
  return reach;
}

/** Returns the fixes of whose rows or positions a finding speaks. */
function blamedFor({ at, related, positions }: AnyFinding, reach: ReadonlyMap<Fix, Reach>): Fix[] {
  const rows = [at, ...related].map(nameOfRow);
  const codes = positions === 'all' ? [] : positions;
  const near = [...reach].filter(
    ([, own]) =>
      rows.some((row) => own.rows.has(row)) || codes.some((code) => own.positions.has(code)),
  );
  return near.map(([fix]) => fix);
}

/** What trying fixes needs. */
export interface Trial {
  /** Rules that are switched off do not count against a fix. */
  readonly config?: Config | undefined;
  /** Returns what is found with a fix applied. */
  findWith(fix: Fix): Steps<readonly AnyFinding[]>;
}

/** Tries fixes together; returns those that leave their own finding or that something new may come from. */
function* failing(
  fixes: readonly Fix[],
  findings: readonly AnyFinding[],
  { config, findWith }: Trial,
): Steps<ReadonlySet<Fix>> {
  const after = yield* findWith(joint(fixes));
  const added = addedFindings(findings, after);
  const own = findings.filter(({ fix }) => fix !== null && fixes.includes(fix));
  const left = new Set(after.map(keyOfPlace));
  const reach = reachOf(own);
  const unmended = own.filter((one) => left.has(keyOfPlace(one))).map(({ fix }) => fix as Fix);
  const counts = config ? lowered(added, config) : added;
  const blamed = [...unmended, ...counts.flatMap((one) => blamedFor(one, reach))];
  // What no fix is near to comes from one that something else speaks against as well, or it may come from any.
  return new Set(blamed.length === 0 && counts.length > 0 ? fixes : blamed);
}

/** Tries many fixes at the cost of a few re-checks: all together, then again without those to blame. */
function* workingTogether(
  fixes: readonly Fix[],
  findings: readonly AnyFinding[],
  trial: Trial,
): Steps<readonly Fix[]> {
  let left = fixes;
  for (let trials = 0; left.length > 0 && trials < triedTogether; trials++) {
    const failed = yield* failing(left, findings, trial);
    if (failed.size === 0) return left;
    left = left.filter((fix) => !failed.has(fix));
  }
  return [];
}

const valueOf = ({ edits: [edit] }: Fix) => edit?.value;

/** Returns fixes of which none shares its value with another: half of a position's rows would have something wrong. */
function unshared(fixes: readonly Fix[], all: readonly Fix[]): Fix[] {
  const uses = new Map<unknown, number>();
  for (const fix of all) uses.set(valueOf(fix), (uses.get(valueOf(fix)) ?? 0) + 1);
  return fixes.filter((fix) => uses.get(valueOf(fix)) === 1);
}

/** Findings without their fix: the same finding stays the same object from one check to the next. */
const plain = new WeakMap<AnyFinding, AnyFinding>();

function withoutFix(one: AnyFinding): AnyFinding {
  const known = plain.get(one);
  if (known) return known;
  const made = { ...one, fix: null };
  plain.set(one, made);
  return made;
}

/** Notes the findings that stand among others without their fix, and those others. */
export function noteLostFixes(
  findings: readonly AnyFinding[],
  others: ReadonlySet<AnyFinding>,
  noted: Set<AnyFinding>,
): void {
  for (const one of findings) {
    const bare = one.fix === null ? undefined : plain.get(one);
    if (bare && others.has(bare)) noted.add(one).add(bare);
  }
}

/** Returns the findings without the fixes that must be tried before they are offered. */
export function withoutUntried(findings: readonly AnyFinding[]): readonly AnyFinding[] {
  if (!findings.some(needsTrial)) return findings;
  return findings.map((one) => (needsTrial(one) ? withoutFix(one) : one));
}

/** Takes back fixes that would change one of two equal sheets: what is wrong would stand in the other, and be read. */
export function withoutFixesOfCopies(findings: readonly AnyFinding[]): readonly AnyFinding[] {
  const repeated = findings.filter(({ code }) => code === 'sheet-repeated');
  const copied = new Set(repeated.flatMap(({ related }) => related.map(nameOfSheet)));
  if (copied.size === 0) return findings;
  const isOfCopy = ({ fix }: AnyFinding) =>
    fix?.edits.some((edit) => copied.has(nameOfSheet(edit)));
  return findings.map((one) => (isOfCopy(one) ? withoutFix(one) : one));
}

/**
 * Tries the fixes that may bring something else to light and takes back those that do, or that leave their own finding: one
 * re-check for each wrong value, however many cells have it. Where a workbook has very many wrong values, those after the
 * first are tried together. The message names the proposal nevertheless.
 */
export function* keepWorkingFixes(
  findings: readonly AnyFinding[],
  trial: Trial,
): Steps<readonly AnyFinding[]> {
  const tried = [...new Set(findings.filter(needsTrial).map(({ fix }) => fix as Fix))];
  const working = new Set<Fix | null>();
  for (const fix of tried.slice(0, triedAlone)) {
    if ((yield* failing([fix], findings, trial)).size === 0) working.add(fix);
  }
  const rest = unshared(tried.slice(triedAlone), tried);
  for (const fix of yield* workingTogether(rest, findings, trial)) working.add(fix);
  const keeps = (one: AnyFinding) => !needsTrial(one) || working.has(one.fix);
  if (findings.every(keeps)) return findings;
  return findings.map((one) => (keeps(one) ? one : withoutFix(one)));
}
