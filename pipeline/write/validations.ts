import type { Worksheet } from 'exceljs';
import type { SheetLayout } from '../../core/layout/sheet-layout';
import { validationOf, type Validation } from '../../core/layout/validation';

/** Puts a validation on a range such as `A2:A1000`. */
export function validateRange(worksheet: Worksheet, range: string, validation: Validation): void {
  const target = worksheet as unknown as {
    dataValidations: { add(range: string, validation: Validation): void };
  };
  target.dataValidations.add(range, validation);
}

/** Puts every column's validation on its cells below the header. */
export function addValidations(worksheet: Worksheet, layout: SheetLayout): void {
  for (const one of layout.columns) {
    const range = `${one.letters}2:${one.letters}${layout.lastRow}`;
    validateRange(worksheet, range, validationOf(layout, one));
  }
}
