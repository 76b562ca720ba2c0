import type { Model, Position, Unit } from '../../model/model';
import { isStandardDuty } from '../../model/standard-duty';
import { parseFunctionReferences } from '../../model/unit-function';
import type { Line, Typesetter } from '../typesetter';
import { functionNumbers } from './function-numbers';

/** A function that no position covers. */
export interface UncoveredFunction {
  readonly unit: Line;
  readonly number: string;
  readonly text: readonly Line[];
}

/** A duty that traces to no function of a unit. */
export interface UnsourcedDuty {
  readonly position: Line;
  readonly number: string;
  readonly text: readonly Line[];
  /** What the workbook names, where that is no function; `-` where it names nothing. */
  readonly source: Line;
}

/** What the coverage annex prints. */
export interface CoverageView {
  readonly heading: string;
  readonly summary: Line;
  readonly functionsHeading: string;
  readonly hasFunctions: boolean;
  readonly functions: readonly UncoveredFunction[];
  readonly dutiesHeading: string;
  readonly hasDuties: boolean;
  readonly duties: readonly UnsourcedDuty[];
  /** Whether any of these duties names something that is no function. */
  readonly hasSources: boolean;
  readonly standardNote: Line;
  readonly none: string;
}

interface Coverage {
  readonly covered: ReadonlyMap<Unit, ReadonlySet<string>>;
  readonly unsourced: readonly { position: Position; duty: Position['duties'][number] }[];
}

/**
 * Follows every duty's references; a duty traces to a function when one of them is a row of the workbook. The standard
 * last duty, on supporting other units or as assigned, is no function of a unit and is not missed.
 */
function traceDuties(model: Model, positions: readonly Position[]): Coverage {
  const covered = new Map<Unit, Set<string>>();
  const unsourced: Coverage['unsourced'][number][] = [];
  for (const position of positions) {
    for (const duty of position.duties) {
      const found = parseFunctionReferences(model, duty.row.values.source).filter(
        ({ unit, path }) => unit?.functions.some((row) => row.values.path === path) ?? false,
      );
      const isExpected = duty.row.values.source !== '' || !isStandardDuty(duty.row.values.text);
      if (found.length === 0 && isExpected) unsourced.push({ position, duty });
      for (const { unit, path } of found) {
        if (unit) covered.set(unit, (covered.get(unit) ?? new Set()).add(path));
      }
    }
  }
  return { covered, unsourced };
}

/** A function is covered by a duty that names it or what it stands below. */
function isCovered(path: string, covered: ReadonlySet<string> | undefined): boolean {
  const parts = path.split('.');
  return parts.some((_, i) => covered?.has(parts.slice(0, i + 1).join('.')) ?? false);
}

/** Functions without others below them: those that a position can cover. */
function leavesOf(unit: Unit): Unit['functions'] {
  const paths = unit.functions.map((row) => row.values.path);
  return unit.functions.filter(
    ({ values }) => !paths.some((path) => path.startsWith(`${values.path}.`)),
  );
}

function uncoveredOf(unit: Unit, { covered }: Coverage, set: Typesetter): UncoveredFunction[] {
  const numberOf = functionNumbers(unit);
  return leavesOf(unit)
    .filter(({ values }) => !isCovered(values.path, covered.get(unit)))
    .map(({ values: { path, text } }) => {
      const parts = path.split('.').map((_, i, all) => numberOf(all.slice(0, i + 1).join('.')));
      return {
        unit: set.line(unit.row.values.name),
        number: set.plain(parts.join(' ')),
        text: set.lines(text),
      };
    });
}

/** How many functions there are; those that only head others are told apart, for the preface counts them too. */
function countText(model: Model, leaves: number): string {
  const all = model.units.reduce((sum, unit) => sum + unit.functions.length, 0);
  const heads = all - leaves;
  const count = `หน้าที่ของหน่วยงาน ${all} ข้อ`;
  return heads === 0 ? count : `${count} ไม่นับหัวข้อ ${heads} ข้อเหลือ ${leaves} ข้อ`;
}

const standardNote = 'ไม่นับหน้าที่มาตรฐานข้อสุดท้ายของแบบ (สนับสนุนหน่วยงานอื่น หรือตามที่ได้รับมอบหมาย)';

/** Builds the annex on coverage: functions that no position covers, duties that trace to no function. */
export function buildCoverage(
  model: Model,
  { set, positions }: { set: Typesetter; positions: readonly Position[] },
): CoverageView {
  const coverage = traceDuties(model, positions);
  const functions = model.units.flatMap((unit) => uncoveredOf(unit, coverage, set));
  const all = model.units.reduce((sum, unit) => sum + leavesOf(unit).length, 0);
  const duties = coverage.unsourced.map(({ position, duty }) => ({
    position: set.line(position.row.values.title),
    number: set.plain(String(duty.number ?? '-')),
    text: set.lines(duty.row.values.text),
    source: set.line(duty.row.values.source === '' ? '-' : duty.row.values.source),
  }));
  const done = all - functions.length;
  return {
    heading: 'ภาคผนวก ความครอบคลุมของหน้าที่',
    summary: set.line(`${countText(model, all)} มีตำแหน่งรับผิดชอบแล้ว ${done} ข้อ`),
    functionsHeading: 'หน้าที่ของหน่วยงานที่ยังไม่มีตำแหน่งใดรับผิดชอบ',
    hasFunctions: functions.length > 0,
    functions,
    dutiesHeading: 'หน้าที่ของตำแหน่งที่ไม่ได้อ้างอิงหน้าที่ของหน่วยงาน',
    hasDuties: duties.length > 0,
    duties,
    hasSources: coverage.unsourced.some(({ duty }) => duty.row.values.source !== ''),
    standardNote: set.line(standardNote),
    none: 'ไม่มี',
  };
}
