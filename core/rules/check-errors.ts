import { severities } from '../findings/catalogue';
import { compareFindings } from '../findings/finding';
import { buildModel } from '../model/build-model';
import type { Row } from '../model/table';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { rules } from './index';
import type { Check } from './run';

const errorRules = rules.filter((rule) => severities[rule.code] === 'error');

/** Checks a workbook only for what keeps a position from being printed: the errors, not the warnings. */
export function checkErrors(workbook: RawWorkbook): Check {
  const { model, findings } = buildModel(workbook);
  const all = findings.filter((one) => one.severity === 'error');
  for (const rule of errorRules) {
    if (rule.scope === 'model') all.push(...rule.check(model));
    if (rule.scope === 'position') {
      for (const position of model.positions) all.push(...rule.checkPosition(position, model));
    }
    if (rule.scope === 'row') {
      for (const id of rule.sheets) {
        for (const row of model.tables[id] as readonly Row[]) all.push(...rule.checkRow(row));
      }
    }
  }
  return { model, findings: all.sort(compareFindings) };
}
