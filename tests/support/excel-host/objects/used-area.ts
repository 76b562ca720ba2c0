import type { Worksheet } from 'exceljs';
import type { Area } from '../../../../core/workbook/address';
import { valueOf } from './cell-values';

/** Returns the smallest area around what is used within an area; null when nothing is. */
export function usedArea(sheet: Worksheet, within: Area | null, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  sheet.eachRow((row, number) => {
    if (within && (number < within.top || number > within.bottom)) return;
    row.eachCell((cell, column) => {
      if (within && (column < within.left || column > within.right)) return;
      if (valuesOnly && valueOf(cell) === '') return;
      used = {
        top: Math.min(used?.top ?? number, number),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? number, number),
        right: Math.max(used?.right ?? column, column),
      };
    });
  });
  return used;
}
