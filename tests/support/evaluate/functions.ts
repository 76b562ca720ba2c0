/** What a cell shows: null is an empty cell, FormulaError what Excel shows as #VALUE! and its like. */
export type Value = number | string | boolean | null | FormulaError;

/** A cell, or the cells of an area or an array, row by row. */
export type Operand = Value | readonly Value[];

/** An error as a value. */
export class FormulaError {
  constructor(readonly text: string) {}
}

export const valueError = new FormulaError('#VALUE!');
const divisionError = new FormulaError('#DIV/0!');

/** Returns an operand as a list. */
export function listOf(operand: Operand): readonly Value[] {
  return Array.isArray(operand) ? (operand as readonly Value[]) : [operand as Value];
}

function single(operand: Operand | undefined): Value {
  return listOf(operand ?? null)[0] ?? null;
}

function numberOf(value: Value): number | FormulaError {
  if (value instanceof FormulaError) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : valueError;
}

/** Texts, letter case aside, and numbers are never equal; an empty cell equals 0 and the empty text. */
function compare(left: Value, right: Value): number {
  const fill = (value: Value, other: Value): Value =>
    value === null ? (typeof other === 'string' ? '' : 0) : value;
  const [a, b] = [fill(left, right), fill(right, left)];
  const rank = (value: Value) =>
    typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Applies an operator to two values. */
export function operate(operator: string, left: Value, right: Value): Value {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  const comparison = comparisons[operator];
  if (comparison) return comparison(compare(left, right));
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (operator === '/') return b === 0 ? divisionError : a / b;
  throw new Error(`Cannot apply ${operator}`);
}

/** Whether a cell meets a criterion of COUNTIFS: `">=0"` asks numbers, other texts and numbers ask for their like. */
function meets(cell: Value, criterion: Value): boolean {
  const [, operator, operand = ''] =
    typeof criterion === 'string' ? (/^(<=|>=|<>|<|>|=)(.*)$/.exec(criterion) ?? []) : [];
  if (operator) {
    const isNumber = typeof cell === 'number';
    return isNumber && (comparisons[operator]?.(cell - Number(operand)) ?? false);
  }
  if (criterion === null) return cell === 0;
  if (criterion === '') return cell === null || cell === '';
  return String(cell ?? '').toLowerCase() === String(criterion).toLowerCase();
}

/** Returns which rows meet all pairs of range and criterion. */
function rowsThatMeet(pairs: readonly Operand[]): boolean[] {
  const rows = listOf(pairs[0] ?? null).map(() => true);
  for (let i = 0; i < pairs.length; i += 2) {
    const criterion = single(pairs[i + 1]);
    const cells = listOf(pairs[i] ?? null);
    if (cells.length !== rows.length) throw new Error('Ranges of unlike length');
    cells.forEach((cell, row) => {
      rows[row] = rows[row] === true && meets(cell, criterion);
    });
  }
  return rows;
}

function figuresOf(operands: readonly Operand[]): number[] {
  return operands.flatMap(listOf).filter((value) => typeof value === 'number');
}

function errorIn(operands: readonly Operand[]): FormulaError | undefined {
  return operands.flatMap(listOf).find((value) => value instanceof FormulaError);
}

/** Rounds half away from zero, on the decimal that 15 digits show, as Excel does. */
function round(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  const whole = Math.sign(shifted) * Math.round(Math.abs(shifted));
  return Number(`${whole}e${-digits}`);
}

function lookUp([wanted, among, results]: readonly Operand[]): Value {
  const limit = Number(single(wanted));
  const at = listOf(among ?? null).findLastIndex(
    (value) => typeof value === 'number' && value <= limit,
  );
  return at < 0 ? new FormulaError('#N/A') : (listOf(results ?? null)[at] ?? null);
}

function averageOf([values, ...pairs]: readonly Operand[]): Value {
  const chosen = rowsThatMeet(pairs);
  const figures = figuresOf([listOf(values ?? null).filter((_, i) => chosen[i])]);
  return figures.length === 0
    ? divisionError
    : figures.reduce((sum, one) => sum + one, 0) / figures.length;
}

function roundOf([value, digits]: readonly Operand[]): Value {
  const number = numberOf(single(value));
  return typeof number === 'number' ? round(number, Number(single(digits))) : number;
}

/** Functions that need all their operands; IF and IFERROR choose, and stand in the evaluator. */
export const functions: Readonly<Record<string, (args: readonly Operand[]) => Operand>> = {
  AVERAGEIFS: averageOf,
  COUNT: (args) => figuresOf(args).length,
  COUNTIFS: (args) => rowsThatMeet(args).filter(Boolean).length,
  ISNUMBER: ([cells = null]) => listOf(cells).map((value) => typeof value === 'number'),
  LOOKUP: lookUp,
  MAX: (args) => errorIn(args) ?? Math.max(...figuresOf(args), -Infinity),
  ROUND: roundOf,
  SUMPRODUCT: (args) => errorIn(args) ?? figuresOf(args).reduce((sum, one) => sum + one, 0),
};
