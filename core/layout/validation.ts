import type { Column } from '../sheets/column';
import { listFormula } from './list-formulas';
import { bodyRange, type ColumnLayout, type SheetLayout } from './sheet-layout';

/** What a cell accepts: `any` is a prompt without a rule. */
export interface Rule {
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'custom' | 'any';
  readonly operator?: 'between' | 'greaterThan';
  /** A list's or condition's formula, or the bounds. */
  readonly formulae: readonly (string | number | Date)[];
  readonly errorStyle?: 'stop' | 'warning';
  readonly error?: string;
}

/** A rule with the prompt that shows when a cell is selected, and the alert. */
export interface Validation extends Rule {
  readonly allowBlank: true;
  readonly showInputMessage: true;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showErrorMessage: boolean;
  readonly errorTitle: string;
}

/** Excel's limits for the title and the text of a prompt. */
const titleLength = 32;
const promptLength = 255;

function listRule(column: Column, formula: string): Rule {
  const rule: Rule = { type: 'list', formulae: [formula] };
  if (column.choices) return { ...rule, errorStyle: 'stop', error: 'เลือกค่าจากรายการเท่านั้น' };
  if (!column.refersTo) return rule;
  return {
    ...rule,
    errorStyle: 'warning',
    error: 'ไม่พบค่านี้ในรายการ ถ้ายังไม่ได้เพิ่มไว้ ให้ตอบ “ใช่” แล้วไปเพิ่มในชีตที่เกี่ยวข้อง',
  };
}

function numberRule(column: Column): Rule {
  const isWhole = column.kind !== 'decimal';
  const { min = 0, max = 1e9 } = column;
  const range = column.max === undefined ? 'ตั้งแต่ 0' : `ตั้งแต่ ${min} ถึง ${max}`;
  return {
    type: isWhole ? 'whole' : 'decimal',
    operator: 'between',
    formulae: [min, max],
    errorStyle: 'stop',
    error: `ใส่${isWhole ? 'จำนวนเต็ม' : 'ตัวเลข'}${range}`,
  };
}

function uniqueRule(layout: SheetLayout, one: ColumnLayout): Rule {
  const formula = `SUMPRODUCT(--(${bodyRange(layout, one.id)}=${one.letters}${layout.firstRow}))=1`;
  const error = `${one.column.header}นี้มีอยู่แล้ว ต้องไม่ซ้ำกัน`;
  return { type: 'custom', formulae: [formula], errorStyle: 'stop', error };
}

const dateRule: Rule = {
  type: 'date',
  operator: 'greaterThan',
  formulae: [new Date('1900-01-01')],
  errorStyle: 'warning',
  error: 'ใส่เป็นวันที่ เช่น 1/10/2568 หรือพิมพ์ 1 ตุลาคม 2568',
};

function ruleOf(layout: SheetLayout, one: ColumnLayout): Rule {
  const { column } = one;
  const formula = listFormula(layout, one);
  const key = layout.sheet.key ?? [];
  if (formula !== null) return listRule(column, formula);
  if (key.length === 1 && key[0] === one.id && layout.id !== 'settings')
    return uniqueRule(layout, one);
  if (['whole', 'decimal', 'level'].includes(column.kind)) return numberRule(column);
  return column.kind === 'date' ? dateRule : { type: 'any', formulae: [] };
}

function promptOf(column: Column): string {
  const words = `${column.prompt}${column.required ? ' (ต้องกรอก)' : ''}`;
  return words.slice(0, promptLength);
}

/** Returns a column's validation: its rule, the prompt that shows when a cell is selected, and the error alert. */
export function validationOf(layout: SheetLayout, one: ColumnLayout): Validation {
  const rule = ruleOf(layout, one);
  return {
    ...rule,
    allowBlank: true,
    showInputMessage: true,
    promptTitle: one.column.header.slice(0, titleLength),
    prompt: promptOf(one.column),
    showErrorMessage: rule.error !== undefined,
    errorTitle: one.column.header.slice(0, titleLength),
  };
}
