import type { Worksheet } from 'exceljs';
import { settingItems, type Setting, type SettingId } from '../../core/sheets/settings';
import { fonts } from './look';
import { listName } from './lists-sheet';
import { lettersOf, type CellInput, type RowInput, type SheetLayout } from './sheet-layout';
import { validateRange } from './validations';

const entries = Object.entries(settingItems) as [SettingId, Setting][];

/** Returns the rows of the settings sheet: every setting, its value or default, and what it is for. */
export function settingsRows(values: Partial<Record<SettingId, CellInput>>): RowInput[] {
  return entries.map(([id, setting]) => {
    const value = values[id] ?? setting.default;
    const isNumber = setting.kind !== 'text' && value !== '';
    return { item: setting.item, value: isNumber ? Number(value) : value, about: setting.about };
  });
}

function ruleOf(id: SettingId, { kind, choices, min = 0, max = 1e6 }: Setting) {
  if (choices) return { type: 'list', formulae: [listName('settings', id)] } as const;
  if (kind === 'text') return { type: 'any', formulae: [] } as const;
  return { type: kind, operator: 'between', formulae: [min, max] } as const;
}

/** Gives each setting its own prompt and rule, and sets the explanations apart. */
export function finishSettings(worksheet: Worksheet, layout: SheetLayout): void {
  const letters = lettersOf(layout, 'value');
  const target = worksheet as unknown as { dataValidations: { model: Record<string, unknown> } };
  Reflect.deleteProperty(target.dataValidations.model, `${letters}2:${letters}${layout.lastRow}`);
  entries.forEach(([id, setting], index) => {
    const row = index + 2;
    worksheet.getCell(`${lettersOf(layout, 'item')}${row}`).font = { ...fonts.body, bold: true };
    worksheet.getCell(`${lettersOf(layout, 'about')}${row}`).font = fonts.muted;
    worksheet.getCell(`${letters}${row}`).alignment = {
      horizontal: 'left',
      vertical: 'top',
      wrapText: true,
    };
    validateRange(worksheet, `${letters}${row}`, {
      ...ruleOf(id, setting),
      allowBlank: true,
      showInputMessage: true,
      promptTitle: setting.item.slice(0, 32),
      prompt: setting.about,
      showErrorMessage: setting.choices !== undefined || setting.kind !== 'text',
      errorTitle: setting.item.slice(0, 32),
      error: setting.choices
        ? `เลือก ${setting.choices.join(' หรือ ')}`
        : `ใส่ตัวเลขตั้งแต่ ${setting.min ?? 0} ถึง ${setting.max ?? ''}`,
    } as never);
  });
}
