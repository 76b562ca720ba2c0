/** The title of a fix where there is never one. */
export function noFix(): string {
  return '';
}

/** Names the known value that a wrong one resembles. */
export function hint(near: string): string {
  return near === '' ? '' : ` ใกล้เคียงกับ “${near}”`;
}

/** The title of a fix that takes the known value. */
export function change({ near }: { near: string }): string {
  return near === '' ? '' : `เปลี่ยนเป็น “${near}”`;
}

/** Joins items for reading. */
export function list(items: readonly unknown[]): string {
  return items.join(', ');
}
