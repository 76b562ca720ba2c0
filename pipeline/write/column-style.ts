import type { Style } from 'exceljs';
import { isCentred, numberFormat } from '../../core/layout/column-format';
import type { Column } from '../../core/sheets/column';
import { bodyAlignment, centred, fonts } from './look';

/** Returns how a column's cells look. */
export function columnStyle(column: Column): Partial<Style> {
  return {
    font: fonts.body,
    alignment: isCentred(column) ? centred : bodyAlignment,
    numFmt: numberFormat(column),
  };
}
