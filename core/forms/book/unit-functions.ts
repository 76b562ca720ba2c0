import type { Unit } from '../../model/model';
import { foldText } from '../../thai/normalise';
import type { Line, Typesetter } from '../typesetter';
import { functionNumbers } from './function-numbers';

/** One function with its generated number. */
export interface FunctionItem {
  readonly number: string;
  readonly first: Line;
  readonly more: readonly Line[];
  /** 1 outermost, 3 at most. */
  readonly depth: number;
}

/** Functions under one หมวด; a unit without หมวด has a single group without heading. */
export interface FunctionGroup {
  readonly hasHeading: boolean;
  readonly anchor: string;
  readonly heading: Line;
  readonly items: readonly FunctionItem[];
}

/** What a unit of the guideline, or one inserted into a handbook, prints. */
export interface UnitFunctionsView {
  readonly heading: Line;
  readonly hasAuthority: boolean;
  /** In brackets. */
  readonly authority: Line;
  readonly hasLead: boolean;
  readonly lead: readonly Line[];
  readonly hasFunctions: boolean;
  readonly opening: string;
  readonly groups: readonly FunctionGroup[];
}

/** Names of a unit's หมวด with the anchors at which they begin. */
export interface GroupHeading {
  readonly title: string;
  readonly anchor: string;
}

const deepest = 3;
const noLine: Line = { runs: [] };

interface RawGroup {
  readonly title: string;
  readonly rows: Unit['functions'][number][];
}

/** A หมวด holds until another is named; sub-items take that of their item. */
function groupsOf(unit: Unit): RawGroup[] {
  const groups: RawGroup[] = [];
  for (const row of unit.functions) {
    const { heading, path } = row.values;
    const last = groups.at(-1);
    const isSame = foldText(heading) === foldText(last?.title ?? '');
    const isBelow = path.includes('.') && heading === '';
    if (last && (isSame || isBelow)) last.rows.push(row);
    else groups.push({ title: heading, rows: [row] });
  }
  return groups;
}

/** Returns the หมวด of a unit, for bookmarks and running heads. */
export function groupHeadings(unit: Unit, anchor: string): GroupHeading[] {
  return groupsOf(unit).flatMap(({ title }, i) =>
    title === '' ? [] : [{ title, anchor: `${anchor}-group-${i + 1}` }],
  );
}

/** Builds the view of a unit's functions; `anchor` begins the anchors of its หมวด. */
export function buildUnitFunctions(
  unit: Unit,
  { set, anchor }: { set: Typesetter; anchor: string },
): UnitFunctionsView {
  const { name, summary, authority } = unit.row.values;
  const numberOf = functionNumbers(unit);
  const item = (path: string, text: string): FunctionItem => {
    const [first = noLine, ...more] = set.lines(text);
    const depth = Math.min(deepest, path.split('.').length);
    return { number: set.plain(numberOf(path)), first, more, depth };
  };
  return {
    heading: set.line(name),
    hasAuthority: authority !== '',
    authority: set.line(`(${authority})`),
    hasLead: summary !== '',
    lead: set.lines(summary),
    hasFunctions: unit.functions.length > 0,
    opening: 'มีหน้าที่และความรับผิดชอบ ดังนี้',
    groups: groupsOf(unit).map(({ title, rows }, i) => ({
      hasHeading: title !== '',
      anchor: `${anchor}-group-${i + 1}`,
      heading: set.line(title),
      items: rows.map((row) => item(row.values.path, row.values.text)),
    })),
  };
}
