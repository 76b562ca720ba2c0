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
const triedAlone = 16;
/** Re-checks that trials may cost; fixes that are not tried by then are taken back. */
const mostTrials = 24;

/** Returns whether fixes that are applied together mend all that they are for. */
function doMend(
  fixes: readonly Fix[],
  { before, after }: Readonly<Record<'before' | 'after', readonly AnyFinding[]>>,
): boolean {
  const applied = new Set<Fix | null>(fixes);
  const mended = new Set(before.filter((one) => applied.has(one.fix)).map(keyOfPlace));
  return !after.some((one) => mended.has(keyOfPlace(one)));
}

function joint(fixes: readonly Fix[]): Fix {
  const [only] = fixes;
  if (only && fixes.length === 1) return only;
  return {
    edits: fixes.flatMap(({ edits }) => edits),
    inserts: fixes.flatMap(({ inserts }) => inserts),
  };
}

const valueOf = ({ edits: [edit] }: Fix) => edit?.value;

/**
 * Groups the fixes to try. Of those that are tried together none shares its value with another fix: half of a position's
 * rows would have something wrong that is right when all have come.
 */
function groupsOf(fixes: readonly Fix[]): Fix[][] {
  const alone = fixes.slice(0, triedAlone).map((fix) => [fix]);
  const uses = new Map<unknown, number>();
  for (const fix of fixes) uses.set(valueOf(fix), (uses.get(valueOf(fix)) ?? 0) + 1);
  const together = fixes.slice(triedAlone).filter((fix) => uses.get(valueOf(fix)) === 1);
  return together.length > 0 ? [...alone, together] : alone;
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
 * re-check for each wrong value, however many cells have it. Where a workbook has very many wrong values, those after the
 * first are tried together, and by halves where that does not work. The message names the proposal nevertheless.
 */
export function* keepWorkingFixes(
  findings: readonly AnyFinding[],
  { config, findWith }: Trial,
): Steps<readonly AnyFinding[]> {
  const fixes = new Set(findings.filter(needsTrial).map(({ fix }) => fix as Fix));
  const copies = fixesOfCopies(findings);
  const working = new Set<Fix>();
  const groups = groupsOf([...fixes].filter((fix) => !copies.has(fix)));
  for (let trials = 0; groups.length > 0 && trials < mostTrials; trials++) {
    const group = groups.shift() as Fix[];
    const after = yield* findWith(joint(group));
    const added = addedFindings(findings, after);
    const counts = config ? lowered(added, config) : added;
    if (counts.length === 0 && doMend(group, { before: findings, after })) {
      for (const fix of group) working.add(fix);
    } else if (group.length > 1) {
      const half = Math.ceil(group.length / 2);
      groups.push(group.slice(0, half), group.slice(half));
    }
  }
  const failed = (fix: Fix | null): boolean =>
    fix !== null && (copies.has(fix) || (fixes.has(fix) && !working.has(fix)));
  if (!findings.some(({ fix }) => failed(fix))) return findings;
  return findings.map((one) => (failed(one.fix) ? { ...one, fix: null } : one));
}
