import { severities } from '../findings/catalogue';
import { compareFindings, type AnyFinding } from '../findings/finding';
import { buildModel } from '../model/build-model';
import type { Model } from '../model/model';
import type { Row } from '../model/table';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { joinedFindings, mendedHeaders } from './behind-headers';
import { rules } from './index';
import { checkWorkbook, type Check } from './run';
import { needsTrial } from './try-fixes';

const errorRules = rules.filter((rule) => severities[rule.code] === 'error');

function errorsOfRules(model: Model): AnyFinding[] {
  return errorRules.flatMap((rule) => {
    if (rule.scope === 'model') return rule.check(model);
    if (rule.scope === 'position') {
      return model.positions.flatMap((position) => rule.checkPosition(position, model));
    }
    if (rule.scope !== 'row') return [];
    return rule.sheets.flatMap((id) =>
      (model.tables[id] as readonly Row[]).flatMap((row) => rule.checkRow(row)),
    );
  });
}

/** The errors, and whether their fixes stand as they are. */
interface Errors extends Check {
  readonly isCertain: boolean;
}

function errorsOf(workbook: RawWorkbook): Errors {
  const { model, findings } = buildModel(workbook);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const all = [...errors, ...errorsOfRules(model)];
  const mended = mendedHeaders(workbook, findings);
  const joined = mended ? joinedFindings(all, errorsOf(mended).findings) : all;
  const hasCopies = findings.some(({ code }) => code === 'sheet-repeated');
  const isCertain = !hasCopies && !joined.some(needsTrial);
  return { model, findings: joined.sort(compareFindings), isCertain };
}

/**
 * Checks a workbook only for what keeps a position from being printed: the errors, not the warnings. Whether a fix works
 * that must be tried shows in a whole check only.
 */
export function checkErrors(workbook: RawWorkbook): Check {
  const { isCertain, ...check } = errorsOf(workbook);
  if (isCertain) return check;
  const whole = checkWorkbook(workbook);
  return { ...whole, findings: whole.findings.filter(({ severity }) => severity === 'error') };
}
