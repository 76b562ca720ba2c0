import { foldName } from '../../thai/normalise';

/** Words that head the name of a unit; ฝ่าย on the cooperative's form is often left out. */
const heads = /^(?:ฝ่าย|กลุ่มงาน|กลุ่ม|งาน|ส่วน|กอง|แผนก)/;

/** Returns a unit's folded name without the word that says what kind of unit it is. */
export function unitCore(name: string): string {
  return foldName(name).replace(heads, '');
}
