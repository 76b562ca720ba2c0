import { decodeText, forbidden } from './decode-text';

const one =
  /<si>(?:<t(?: xml:space="preserve")?>([^<]*)<\/t>|<t\s*\/>|((?:<r>[^]*?<\/r>)+))<\/si>|<si\s*\/>/y;
const run =
  /<r>(?:<rPr>(?:<[^<>]*>)*<\/rPr>|<rPr\s*\/>)?<t(?: xml:space="preserve")?>([^<]*)<\/t><\/r>/y;

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
function decodeRun(xml: string): string | null {
  const text = decodeText(xml);
  if (!text?.includes('_x')) return text;
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function joinRuns(xml: string): string | null {
  let joined = '';
  for (run.lastIndex = 0; run.lastIndex < xml.length;) {
    const text = decodeRun(run.exec(xml)?.[1] ?? '&');
    if (text === null) return null;
    joined += text;
  }
  return joined;
}

/**
 * Returns the shared strings when they stand in the form that spreadsheet programs write; null for any other form, which
 * the slower reader judges.
 */
export function scanStrings(bytes: Buffer): string[] | null {
  const xml = bytes.toString('utf8');
  const start = /<sst[^<>]*>/.exec(xml);
  const end = xml.lastIndexOf('</sst>');
  if (!start || start[0].endsWith('/>') || forbidden.test(xml)) return null;
  const strings: string[] = [];
  one.lastIndex = start.index + start[0].length;
  while (one.lastIndex < end) {
    const found = one.exec(xml);
    if (!found) return null;
    const [, plain = '', runs] = found;
    const text = runs === undefined ? decodeRun(plain) : joinRuns(runs);
    if (text === null) return null;
    strings.push(text);
  }
  return strings;
}
