import { lowered, type Config } from '../findings/config';
import { compareFindings, type AnyFinding } from '../findings/finding';
import { buildModelSteps } from '../model/build-model';
import { emptyMemory, type ModelMemory } from '../model/memory';
import type { Model, Position } from '../model/model';
import { finish, type Steps } from '../model/steps';
import type { Row } from '../model/table';
import type { SheetId } from '../sheets';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { textChecker } from './check-texts';
import { rules } from './index';
import type { ModelRule, PositionRule, RowRule, TextRule } from './rule';

/** The office and everything that is wrong with its workbook. */
export interface Check {
  readonly model: Model;
  /** Sorted by file, sheet, row, column, code. */
  readonly findings: readonly AnyFinding[];
}

/** What a check can take over from the one before it, as long as the rows are the same objects. */
export interface CheckMemory extends ModelMemory {
  readonly rowFindings: WeakMap<Row, readonly AnyFinding[]>;
  readonly positionFindings: WeakMap<Position, readonly AnyFinding[]>;
  /** The rows that every position rule may read; findings of positions are kept only while these stay. */
  office: readonly Row[];
}

/** Options of a check. */
export interface CheckOptions {
  /** Rules switched off or lowered to info. */
  readonly config?: Config;
  readonly memory?: CheckMemory;
}

/** Returns a memory that knows nothing. */
export function emptyCheckMemory(): CheckMemory {
  return {
    ...emptyMemory(),
    rowFindings: new WeakMap(),
    positionFindings: new WeakMap(),
    office: [],
  };
}

const checkTexts = textChecker(rules.filter((rule): rule is TextRule => rule.scope === 'text'));
const rowRules = rules.filter((rule): rule is RowRule => rule.scope === 'row');
const positionRules = rules.filter((rule): rule is PositionRule => rule.scope === 'position');
const modelRules = rules.filter((rule): rule is ModelRule => rule.scope === 'model');

function checkRow(row: Row): readonly AnyFinding[] {
  const findings = checkTexts(row);
  for (const rule of rowRules) {
    if (rule.sheets.includes(row.source.id)) findings.push(...rule.checkRow(row));
  }
  return findings;
}

function checkPosition(position: Position, model: Model): readonly AnyFinding[] {
  return positionRules.flatMap((rule) => rule.checkPosition(position, model));
}

/** Returns what is known of a key, or makes and keeps it. */
function remember<K extends object, V>(known: WeakMap<K, V> | undefined, key: K, make: () => V): V {
  const found = known?.get(key);
  if (found !== undefined) return found;
  const made = make();
  known?.set(key, made);
  return made;
}

const officeSheets = [
  'settings',
  'positions',
  'units',
  'unitFunctions',
  'competencies',
  'competencyLevels',
] as const satisfies readonly SheetId[];

function forgetPositionsOfOtherOffice(
  model: Model,
  memory: CheckMemory,
): WeakMap<Position, readonly AnyFinding[]> {
  const office = [
    ...officeSheets.flatMap((id) => model.tables[id] as readonly Row[]),
    // Whether there are results at all decides what can be mended.
    ...(model.tables.indicatorResults.slice(0, 1) as readonly Row[]),
  ];
  const isSame =
    office.length === memory.office.length && office.every((row, i) => row === memory.office[i]);
  memory.office = office;
  return isSame ? memory.positionFindings : new WeakMap();
}

/** Rows, and positions, that are checked in one step. */
const stepSize = 100;

function* checkModelSteps(model: Model, memory: CheckMemory | null): Steps<AnyFinding[]> {
  const findings: AnyFinding[] = [];
  const add = (made: readonly AnyFinding[]) => {
    for (const one of made) findings.push(one);
  };
  let done = 0;
  for (const rows of Object.values(model.tables) as (readonly Row[])[]) {
    for (const row of rows) {
      add(remember(memory?.rowFindings, row, () => checkRow(row)));
      if (++done % stepSize === 0) yield;
    }
  }
  const kept = memory ? forgetPositionsOfOtherOffice(model, memory) : undefined;
  for (const position of model.positions) {
    const made = remember(kept, position, () => checkPosition(position, model));
    memory?.positionFindings.set(position, made);
    add(made);
    if (++done % stepSize === 0) yield;
  }
  for (const rule of modelRules) if (rule.prepare) yield* rule.prepare(model);
  for (const rule of modelRules) {
    add(rule.check(model));
    yield;
  }
  return findings;
}

/**
 * The same as `checkWorkbook`, in steps: a caller that must answer a person meanwhile turns to them between two steps.
 * With a memory, the steps must be taken to the end before another check begins.
 */
export function* checkSteps(workbook: RawWorkbook, options: CheckOptions = {}): Steps<Check> {
  const memory = options.memory ?? null;
  const { model, findings } = yield* buildModelSteps(workbook, memory);
  const all = [...findings, ...(yield* checkModelSteps(model, memory))];
  const wanted = options.config ? lowered(all, options.config) : all;
  return { model, findings: wanted.sort(compareFindings) };
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
