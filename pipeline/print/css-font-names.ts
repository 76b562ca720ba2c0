const postScriptNameId = 6;
const windowsPlatform = 3;

/**
 * Reads the PostScript names of the fonts that a style sheet holds as data URLs, from their `name` tables
 * (https://learn.microsoft.com/typography/opentype/spec/name). A PDF names its fonts by them.
 * A font that is no plain TrueType or OpenType file (WOFF) gives no name.
 */
export function cssFontNames(css: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, data] of css.matchAll(/url\(["']?data:[^,)]*;base64,([A-Za-z0-9+/=]+)/g)) {
    const name = fontName(Buffer.from(String(data), 'base64'));
    if (name) names.add(name);
  }
  return names;
}

function fontName(font: Buffer): string | undefined {
  try {
    const table = nameTable(font);
    return table && postScriptName(table);
  } catch (error) {
    if ((error as Error).name === 'RangeError') return undefined;
    throw error;
  }
}

function nameTable(font: Buffer): Buffer | undefined {
  const tables = font.readUInt16BE(4);
  for (let record = 12; record < 12 + tables * 16; record += 16) {
    if (font.toString('latin1', record, record + 4) !== 'name') continue;
    const start = font.readUInt32BE(record + 8);
    return font.subarray(start, start + font.readUInt32BE(record + 12));
  }
  return undefined;
}

function postScriptName(table: Buffer): string | undefined {
  const records = table.readUInt16BE(2);
  const strings = table.readUInt16BE(4);
  for (let record = 6; record < 6 + records * 12; record += 12) {
    if (table.readUInt16BE(record + 6) !== postScriptNameId) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const bytes = table.subarray(start, start + table.readUInt16BE(record + 8));
    const isWide = table.readUInt16BE(record) === windowsPlatform;
    return isWide ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1');
  }
  return undefined;
}
