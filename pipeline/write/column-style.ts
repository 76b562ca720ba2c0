import type { Style } from 'exceljs';
import type { Column, ColumnKind } from '../../core/sheets/column';
import { bodyAlignment, centred, fonts } from './look';

/** A short date in the Buddhist era: `1 ต.ค. 2568`. */
export const thaiDateFormat = '[$-107041E]d mmm yyyy;@';

const formats: Partial<Record<ColumnKind, string>> = {
  code: '@',
  path: '@',
  whole: '0',
  level: '0',
  date: thaiDateFormat,
};

const centredKinds: readonly ColumnKind[] = ['code', 'path', 'whole', 'decimal', 'level', 'date'];

/** Returns how a column's cells look; codes and paths are text, so that 1.10 and 007 stay as typed. */
export function columnStyle(column: Column): Partial<Style> {
  return {
    font: fonts.body,
    alignment: centredKinds.includes(column.kind) ? centred : bodyAlignment,
    numFmt: formats[column.kind] ?? 'General',
  };
}
