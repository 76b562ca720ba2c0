import type { Cell, Workbook } from 'exceljs';
import { cellAddress, parseArea } from '../../../core/workbook/address';
import {
  FormulaError,
  functions,
  listOf,
  operate,
  valueError,
  type Operand,
  type Value,
} from './functions';
import { parseFormula, type Expression } from './parse-formula';

function storedValue(cell: Cell): Value {
  const { value } = cell;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  return cell.text;
}

/** Computes formulas as a spreadsheet does, blind to the results that the file stores. */
class Evaluator {
  private readonly known = new Map<string, Value>();
  constructor(private readonly book: Workbook) {}

  /** Returns what a cell shows. */
  cell(sheet: string, address: string): Value {
    const key = `${sheet}!${address}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const cell = this.book.getWorksheet(sheet)?.getCell(address);
    if (!cell) throw new Error(`No sheet ${sheet}`);
    const value = cell.formula
      ? (listOf(this.evaluate(parseFormula(cell.formula), sheet))[0] ?? 0)
      : storedValue(cell);
    this.known.set(key, value);
    return value;
  }

  private cells(sheet: string, text: string): Operand {
    const area = parseArea(text);
    if (!area) throw new Error(`No cells ${text}`);
    if (!text.includes(':')) return this.cell(sheet, cellAddress(area.top, area.left));
    const values: Value[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        values.push(this.cell(sheet, cellAddress(row, column)));
      }
    }
    return values;
  }

  private evaluate(expression: Expression, sheet: string): Operand {
    if (expression.kind === 'value') return expression.value;
    if (expression.kind === 'cells') return this.cells(expression.sheet ?? sheet, expression.area);
    if (expression.kind === 'call') return this.call(expression.name, expression.args, sheet);
    const [left, right] = [expression.left, expression.right].map((one) =>
      this.evaluate(one, sheet),
    );
    return combine(expression.operator, left ?? null, right ?? null);
  }

  private call(name: string, args: readonly Expression[], sheet: string): Operand {
    const evaluate = (at: number) => {
      const argument = args[at];
      return argument ? this.evaluate(argument, sheet) : null;
    };
    if (name === 'IF') {
      const condition = listOf(evaluate(0))[0] ?? null;
      return condition instanceof FormulaError ? condition : evaluate(condition ? 1 : 2);
    }
    if (name === 'IFERROR') {
      const value = evaluate(0);
      return listOf(value)[0] instanceof FormulaError ? evaluate(1) : value;
    }
    const own = functions[name];
    if (!own) throw new Error(`No function ${name}`);
    return own(args.map((_, i) => evaluate(i)));
  }
}

/** Applies an operator, pair by pair where a side is an array. */
function combine(operator: string, left: Operand, right: Operand): Operand {
  if (!Array.isArray(left) && !Array.isArray(right)) {
    return operate(operator, left as Value, right as Value);
  }
  const [a, b] = [listOf(left), listOf(right)];
  const at = (list: readonly Value[], i: number): Value =>
    (list.length === 1 ? list[0] : i < list.length ? list[i] : valueError) ?? null;
  const size = Math.max(a.length, b.length);
  return Array.from({ length: size }, (_, i) => operate(operator, at(a, i), at(b, i)));
}

/** Returns the results of all formulas of a workbook by `sheet!cell`; an error by its text. */
export function evaluateWorkbook(book: Workbook): Map<string, number | string | boolean> {
  const evaluator = new Evaluator(book);
  const results = new Map<string, number | string | boolean>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (!cell.formula) return;
        const value = evaluator.cell(sheet.name, cell.address);
        const shown = value instanceof FormulaError ? value.text : (value ?? '');
        results.set(`${sheet.name}!${cell.address}`, shown);
      });
    });
  }
  return results;
}
