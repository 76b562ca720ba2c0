/** How far a font's letters reach from the base line, in em. */
export interface Ink {
  readonly above: number;
  readonly below: number;
}

/** A table's bytes (OpenType 1.9, "Table Directory"); null where the font has none or is cut short. */
function findTable(font: Buffer, tag: string): Buffer | null {
  const count = font.length < 12 ? 0 : font.readUInt16BE(4);
  for (let at = 12; at + 16 <= font.length && at < 12 + 16 * count; at += 16) {
    if (font.toString('latin1', at, at + 4) !== tag) continue;
    const start = font.readUInt32BE(at + 8);
    const end = start + font.readUInt32BE(at + 12);
    return end <= font.length ? font.subarray(start, end) : null;
  }
  return null;
}

/**
 * Returns the furthest that any letter of some fonts reaches, from the bounding boxes of their `head` tables
 * (OpenType 1.9): they hold raised tones, too. Null where a font has no usable one.
 */
export function readInk(fonts: readonly Buffer[]): Ink | null {
  let [above, below] = [0, 0];
  for (const font of fonts) {
    const head = findTable(font, 'head');
    if (!head || head.length < 54) return null;
    const em = head.readUInt16BE(18);
    if (em < 16) return null;
    above = Math.max(above, head.readInt16BE(42) / em);
    below = Math.max(below, -head.readInt16BE(38) / em);
  }
  return { above, below };
}
