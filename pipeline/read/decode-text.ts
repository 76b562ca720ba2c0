const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const reference = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));?/g;

function characterOf(whole: string, hex: string, decimal: string, name: string): string {
  if (!whole.endsWith(';')) return '';
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : -1;
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return named[name] ?? '';
}

/** Returns the text that stands between two tags; null when it holds a reference that XML does not know. */
export function decodeText(xml: string): string | null {
  if (!xml.includes('&')) return xml;
  let isKnown = true;
  const text = xml.replace(reference, (whole, hex: string, decimal: string, name: string) => {
    const character = characterOf(whole, hex, decimal, name);
    if (character === '') isKnown = false;
    return character;
  });
  const bare = xml.replace(reference, '');
  return isKnown && !bare.includes('&') ? text : null;
}

/** What no XML document may hold: control characters, the end of a CDATA section outside of one. */
export const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\]\]>/;
