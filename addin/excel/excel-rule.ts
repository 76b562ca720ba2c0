import type { Validation } from '../../core/layout/validation';

function bound(value: string | number | Date | undefined): string | number {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value ?? 0;
}

/** Returns a rule as Excel takes it; null for a prompt without a rule. */
export function excelRule({
  type,
  operator,
  formulae,
}: Validation): Excel.DataValidationRule | null {
  const [first, second] = formulae;
  if (type === 'list') return { list: { inCellDropDown: true, source: `=${String(first)}` } };
  if (type === 'custom') return { custom: { formula: `=${String(first)}` } };
  if (type === 'any') return null;
  const basic = {
    formula1: bound(first),
    operator: operator === 'between' ? ('Between' as const) : ('GreaterThan' as const),
    ...(second !== undefined && { formula2: bound(second) }),
  };
  if (type === 'date')
    return { date: { formula1: String(bound(first)), operator: basic.operator } };
  return type === 'whole' ? { wholeNumber: basic } : { decimal: basic };
}

/** Puts a prompt, a rule and an alert on a range. */
export function putValidation(range: Excel.Range, validation: Validation): void {
  const { dataValidation } = range;
  const rule = excelRule(validation);
  if (rule) dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  const { promptTitle: title, prompt: message } = validation;
  dataValidation.prompt = { showPrompt: true, title, message };
  if (!rule || !validation.showErrorMessage) return;
  dataValidation.errorAlert = {
    showAlert: true,
    style: validation.errorStyle === 'warning' ? 'Warning' : 'Stop',
    title: validation.errorTitle,
    message: validation.error ?? '',
  };
}
