import { applyFix } from '../findings/apply-fix';
import { lowered, type Config } from '../findings/config';
import { compareFindings, type AnyFinding, type Fix } from '../findings/finding';
import { buildModelSteps } from '../model/build-model';
import { carryOverSteps, type Carried } from '../model/carry-over';
import { changedColumns } from '../model/changed-columns';
import { emptyMemory, type ModelMemory } from '../model/memory';
import type { Model, Position } from '../model/model';
import { finish, type Steps } from '../model/steps';
import type { Row, Tables } from '../model/table';
import { sheets, type ColumnName, type SheetId } from '../sheets';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { ruleFilter } from './asked-rules';
import { joinedFindings, mendedHeaders } from './behind-headers';
import { textChecker } from './check-texts';
import { rules } from './index';
import type { ModelRule, PositionRule, RowRule, TextRule } from './rule';
import { keepWorkingFixes, withoutFixesOfCopies, withoutUntried } from './try-fixes';

/** The office and everything that is wrong with its workbook. */
export interface Check {
  readonly model: Model;
  /** Sorted by file, sheet, row, column, code. */
  readonly findings: readonly AnyFinding[];
}

/** What a check can take over from the one before it, as long as the rows are the same objects. */
export interface CheckMemory extends ModelMemory {
  /** Findings by row, for each table. */
  readonly rows: Map<SheetId, Carried<Row, readonly AnyFinding[]>>;
  /** The last check's tables, and what was found in positions and in all of them. */
  last: KnownCheck | null;
  /** The last check of the workbook with its misspelt headers mended. */
  behind: KnownTwin | null;
}

/** The workbook with its headers mended, and what is known of it. */
interface KnownTwin {
  readonly workbook: RawWorkbook;
  readonly memory: CheckMemory;
}

interface KnownCheck {
  readonly tables: Tables;
  readonly positions: Carried<Position, readonly AnyFinding[]>;
  readonly rules: ReadonlyMap<ModelRule, readonly AnyFinding[]>;
}

/** Options of a check. */
export interface CheckOptions {
  /** Rules switched off or lowered to info. */
  readonly config?: Config;
  readonly memory?: CheckMemory;
}

/** Returns a memory that knows nothing. */
export function emptyCheckMemory(): CheckMemory {
  return { ...emptyMemory(), rows: new Map(), last: null, behind: null };
}

/** Returns a memory that knows the same and learns by itself. */
function forkOf(memory: CheckMemory): CheckMemory {
  const forked = emptyCheckMemory();
  const tables = Object.values(memory.last?.tables ?? {}) as (readonly Row[])[];
  for (const source of new Set(tables.flatMap((rows) => rows.map((row) => row.source)))) {
    const known = memory.sheets.get(source);
    if (known) forked.sheets.set(source, known);
  }
  return {
    ...forked,
    sources: memory.sources,
    groups: memory.groups,
    tables: new Map(memory.tables),
    positions: new Map(memory.positions),
    rows: new Map(memory.rows),
    last: memory.last,
    behind: memory.behind && { ...memory.behind, memory: forkOf(memory.behind.memory) },
  };
}

const checkTexts = textChecker(rules.filter((rule): rule is TextRule => rule.scope === 'text'));
const rowRules = rules.filter((rule): rule is RowRule => rule.scope === 'row');
const positionRules = rules.filter((rule): rule is PositionRule => rule.scope === 'position');
const modelRules = rules.filter((rule): rule is ModelRule => rule.scope === 'model');

const rowRulesOf = new Map(
  (Object.keys(sheets) as SheetId[]).map((id) => [
    id,
    rowRules.filter((rule) => rule.sheets.includes(id)),
  ]),
);

function checkRow(row: Row): readonly AnyFinding[] {
  let findings = checkTexts(row);
  for (const rule of rowRulesOf.get(row.source.id) ?? []) {
    const own = rule.checkRow(row);
    if (own.length > 0) findings = [...findings, ...own];
  }
  return findings;
}

function checkPosition(position: Position, model: Model): readonly AnyFinding[] {
  return positionRules.flatMap((rule) => rule.checkPosition(position, model));
}

const officeColumns = new Set(positionRules.flatMap((rule) => rule.reads ?? []));

function* checkRows(tables: Tables, memory: CheckMemory): Steps<(readonly AnyFinding[])[]> {
  const made: (readonly (readonly AnyFinding[])[])[] = [];
  for (const id of Object.keys(tables) as SheetId[]) {
    const rows = tables[id] as readonly Row[];
    const carried = yield* carryOverSteps(memory.rows.get(id), rows, checkRow);
    memory.rows.set(id, carried);
    made.push(carried.made);
  }
  return made.flat();
}

/** Asks the rules about positions and about the whole; what they read and did not change is not read again. */
function* checkOffice(model: Model, known: KnownCheck | null): Steps<KnownCheck> {
  const changed = known ? changedColumns(known.tables, model.tables) : null;
  const isChanged = (column: ColumnName) => changed?.has(column) !== false;
  const isSameOffice = known !== null && ![...officeColumns].some(isChanged);
  const before = isSameOffice ? known.positions : undefined;
  const check = (one: Position) => checkPosition(one, model);
  const isAsked = ruleFilter(model);
  const positions = positionRules.every(isAsked)
    ? yield* carryOverSteps(before, model.positions, check)
    : { items: [], made: [] };
  const found = new Map<ModelRule, readonly AnyFinding[]>();
  const asked = modelRules.filter(isAsked);
  const isKnown = (rule: ModelRule) => known !== null && !rule.reads.some(isChanged);
  for (const rule of asked) {
    if (rule.prepare && !isKnown(rule)) yield* rule.prepare(model);
  }
  for (const rule of asked) {
    const old = isKnown(rule) ? known?.rules.get(rule) : undefined;
    found.set(rule, old ?? rule.check(model));
    if (!old) yield;
  }
  return { tables: model.tables, positions, rules: found };
}

function* checkModelSteps(model: Model, memory: CheckMemory): Steps<AnyFinding[]> {
  const office = yield* checkOffice(model, memory.last);
  memory.last = office;
  const findings: AnyFinding[] = [];
  const made = [...office.positions.made, ...office.rules.values()];
  for (const own of [...(yield* checkRows(model.tables, memory)), ...made]) {
    for (const one of own) findings.push(one);
  }
  return findings;
}

/** Finds what is wrong with the workbook as it stands, and with what misspelt headers keep from being read. */
function* findSteps(workbook: RawWorkbook, memory: CheckMemory): Steps<Check> {
  const { model, findings } = yield* buildModelSteps(workbook, memory);
  const all = [...findings, ...(yield* checkModelSteps(model, memory))];
  const known = memory.behind;
  const mended = mendedHeaders(workbook, findings, known?.workbook);
  memory.behind = mended && {
    workbook: mended,
    memory: known?.memory ?? emptyCheckMemory(),
  };
  if (!memory.behind) return { model, findings: all };
  const behind = yield* findSteps(memory.behind.workbook, memory.behind.memory);
  return { model, findings: joinedFindings(all, behind.findings) };
}

/** A check that answers before fixes were tried. */
export interface OpenCheck {
  /** What is found; a fix that may bring something else to light is not offered. */
  readonly check: Check;
  /** Tries those fixes and returns the same findings with the fixes that proved to work; the same check where there are none. */
  tryFixes(): Steps<Check>;
}

/**
 * Checks a workbook without trying fixes, whose cost grows with the wrong codes. With a memory, the steps, and those of
 * `tryFixes`, must be taken to the end before another check begins.
 */
export function* openCheckSteps(
  workbook: RawWorkbook,
  options: CheckOptions = {},
): Steps<OpenCheck> {
  const { config, memory = emptyCheckMemory() } = options;
  const found = yield* findSteps(workbook, memory);
  const { model } = found;
  const findings = withoutFixesOfCopies(found.findings);
  const wished = (all: readonly AnyFinding[]): Check => {
    const wanted = config ? lowered(all, config) : [...all];
    return { model, findings: wanted.sort(compareFindings) };
  };
  const sure = withoutUntried(findings);
  const check = wished(sure);
  function* findWith(fix: Fix): Steps<readonly AnyFinding[]> {
    return (yield* findSteps(applyFix(workbook, fix), forkOf(memory))).findings;
  }
  let tried = sure === findings ? check : null;
  return {
    check,
    *tryFixes() {
      tried ??= wished(yield* keepWorkingFixes(findings, { config, findWith }));
      return tried;
    },
  };
}

/**
 * The same as `checkWorkbook`, in steps: a caller that must answer a person meanwhile turns to them between two steps.
 * With a memory, the steps must be taken to the end before another check begins.
 */
export function* checkSteps(workbook: RawWorkbook, options: CheckOptions = {}): Steps<Check> {
  const open = yield* openCheckSteps(workbook, options);
  return yield* open.tryFixes();
}

/** Checks a workbook: reads the model and runs every rule. */
export function checkWorkbook(workbook: RawWorkbook, options: CheckOptions = {}): Check {
  return finish(checkSteps(workbook, options));
}

/** Returns the errors that keep each position from being printed, by folded code. */
export function blockingErrors(check: Check): Map<string, AnyFinding[]> {
  const blocked = new Map<string, AnyFinding[]>();
  for (const one of check.findings) {
    if (one.severity !== 'error') continue;
    const codes = one.positions === 'all' ? check.model.positionByKey.keys() : one.positions;
    for (const code of codes) {
      const known = blocked.get(code);
      if (known) known.push(one);
      else blocked.set(code, [one]);
    }
  }
  return blocked;
}
