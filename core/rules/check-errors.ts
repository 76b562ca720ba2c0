import { severities } from '../findings/catalogue';
import { compareFindings, type AnyFinding } from '../findings/finding';
import { buildModel } from '../model/build-model';
import type { Model } from '../model/model';
import type { Row } from '../model/table';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { ruleFilter } from './asked-rules';
import { joinedFindings, mendedHeaders } from './behind-headers';
import { rules } from './index';
import type { Check } from './run';

const errorRules = rules.filter((rule) => severities[rule.code] === 'error');

function errorsOfRules(model: Model): AnyFinding[] {
  const isAsked = ruleFilter(model);
  return errorRules.flatMap((rule) => {
    if (rule.scope === 'model') return isAsked(rule) ? rule.check(model) : [];
    if (rule.scope === 'position') {
      if (!isAsked(rule)) return [];
      return model.positions.flatMap((position) => rule.checkPosition(position, model));
    }
    if (rule.scope !== 'row') return [];
    return rule.sheets.flatMap((id) =>
      (model.tables[id] as readonly Row[]).flatMap((row) => rule.checkRow(row)),
    );
  });
}

/**
 * Checks a workbook only for what keeps a position from being printed: the errors, not the warnings, and without fixes:
 * whether some of those work shows only in a whole check.
 */
export function checkErrors(workbook: RawWorkbook): Check {
  const { model, findings } = buildModel(workbook);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const all = [...errors, ...errorsOfRules(model)];
  const mended = mendedHeaders(workbook, findings);
  const joined = mended ? joinedFindings(all, checkErrors(mended).findings) : all;
  const plain = joined.map((one): AnyFinding => ({ ...one, fix: null }));
  return { model, findings: plain.sort(compareFindings) };
}
