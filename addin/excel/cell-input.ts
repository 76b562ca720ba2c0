/** Begins like a formula, or like something that Excel would read as a number, a date or a truth value. */
const risky = /^\s*(?:[=+\-@'0-9๐-๙.,(]|true\s*$|false\s*$)/i;

/** Returns what must be written so that Excel stores a text as it is: an apostrophe keeps it from being interpreted. */
export function cellInput(value: string | number | null): string | number {
  if (value === null) return '';
  return typeof value === 'string' && risky.test(value) ? `'${value}` : value;
}
