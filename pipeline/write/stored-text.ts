const hex = (character: string) =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/**
 * Returns a text as OOXML stores it: what looks like an escape is escaped, and characters that XML cannot hold become
 * escapes (ECMA-376 part 1, 22.9.2.19). ExcelJS does neither and drops them.
 */
export function storedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (c) => `_x${hex(c)}_`);
}
