import { settingItems, type Setting, type SettingId } from '../sheets/settings';
import { listName } from './lists';
import type { CellInput, RowInput } from './sheet-layout';
import type { Rule, Validation } from './validation';

/** Every setting with its id, in the order of the sheet. */
export const settingEntries = Object.entries(settingItems) as [SettingId, Setting][];

/** Returns the rows of the settings sheet: every setting, its value or default, and what it is for. */
export function settingsRows(values: Partial<Record<SettingId, CellInput>>): RowInput[] {
  return settingEntries.map(([id, setting]) => {
    const value = values[id] ?? setting.default;
    const isNumber = setting.kind !== 'text' && value !== '';
    return { item: setting.item, value: isNumber ? Number(value) : value, about: setting.about };
  });
}

function ruleOf(id: SettingId, { kind, choices, min = 0, max = 1e6 }: Setting): Rule {
  if (choices) return { type: 'list', formulae: [listName('settings', id)] };
  if (kind === 'text') return { type: 'any', formulae: [] };
  return { type: kind, operator: 'between', formulae: [min, max] };
}

/** Returns the prompt and rule of a setting's value. */
export function settingValidation(id: SettingId, setting: Setting): Validation {
  const title = setting.item.slice(0, 32);
  return {
    ...ruleOf(id, setting),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title,
    prompt: setting.about,
    showErrorMessage: setting.choices !== undefined || setting.kind !== 'text',
    errorTitle: title,
    error: setting.choices
      ? `เลือก ${setting.choices.join(' หรือ ')}`
      : `ใส่ตัวเลขตั้งแต่ ${setting.min ?? 0} ถึง ${setting.max ?? ''}`,
  };
}
