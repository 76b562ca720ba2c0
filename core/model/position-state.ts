import { formNames } from '../sheets/positions';
import type { Position } from './model';

/** Tells whether a position is printed at all: not when it is ยกเลิก. */
export function isPrinted(position: Position): boolean {
  return position.row.values.state !== 'ยกเลิก';
}

/** Tells whether a position is printed on แบบบรรยายลักษณะงาน. */
export function isGovernmentForm(position: Position): boolean {
  return position.row.values.form === formNames[0];
}
