import type { Worksheet } from 'exceljs';
import { settingEntries, settingValidation } from '../../core/layout/settings-rows';
import { lettersOf, type SheetLayout } from '../../core/layout/sheet-layout';
import { fonts } from './look';
import { validateRange } from './validations';

/** Gives each setting its own prompt and rule, and sets the explanations apart. */
export function finishSettings(worksheet: Worksheet, layout: SheetLayout): void {
  const letters = lettersOf(layout, 'value');
  const target = worksheet as unknown as { dataValidations: { model: Record<string, unknown> } };
  Reflect.deleteProperty(target.dataValidations.model, `${letters}2:${letters}${layout.lastRow}`);
  settingEntries.forEach(([id, setting], index) => {
    const row = index + 2;
    worksheet.getCell(`${lettersOf(layout, 'item')}${row}`).font = { ...fonts.body, bold: true };
    worksheet.getCell(`${lettersOf(layout, 'about')}${row}`).font = fonts.muted;
    worksheet.getCell(`${letters}${row}`).alignment = {
      horizontal: 'left',
      vertical: 'top',
      wrapText: true,
    };
    validateRange(worksheet, `${letters}${row}`, settingValidation(id, setting));
  });
}
