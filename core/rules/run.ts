import { compareFindings, type AnyFinding } from '../findings/finding';
import { buildModel } from '../model/build-model';
import type { Model } from '../model/model';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { rules } from './index';

/** The office and everything that is wrong with its workbook. */
export interface Check {
  readonly model: Model;
  /** Sorted by file, sheet, row, column, code. */
  readonly findings: readonly AnyFinding[];
}

/** Checks a workbook: reads the model and runs every rule. */
export function checkWorkbook(workbook: RawWorkbook): Check {
  const { model, findings } = buildModel(workbook);
  const all = [...findings, ...rules.flatMap((rule) => rule.check(model))];
  return { model, findings: all.sort(compareFindings) };
}

/** Returns the errors that keep each position from being printed, by folded code. */
export function blockingErrors(check: Check): Map<string, AnyFinding[]> {
  const blocked = new Map<string, AnyFinding[]>();
  for (const one of check.findings) {
    if (one.severity !== 'error') continue;
    const codes = one.positions === 'all' ? check.model.positionByKey.keys() : one.positions;
    for (const code of codes) blocked.set(code, [...(blocked.get(code) ?? []), one]);
  }
  return blocked;
}
