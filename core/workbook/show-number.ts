import type { RawValue } from './raw-workbook';

/** How a number format shows a number, as far as it changes what the cell holds. */
type Shown =
  | { readonly as: 'number' | 'percent' | 'date' }
  | { readonly as: 'time'; readonly elapsed: boolean }
  | { readonly as: 'zeros'; readonly pattern: readonly string[] };

const plain: Shown = { as: 'number' };

/** Literal text in a format: quoted, escaped, a space of some width, a fill. */
const literal = /"[^"]*"|\\[\s\S]|_[\s\S]|\*[\s\S]/g;

/** Reads `"GA-"000` as its characters: literals as they are, `0` for each digit; null when it is no such format. */
function zerosOf(section: string): string[] | null {
  const bare = section.replace(/\[[^\]]*\]/g, '');
  const pattern: string[] = [];
  for (const [token] of bare.matchAll(/"[^"]*"|\\[\s\S]|[\s\S]/g)) {
    if (token === '0') pattern.push('0');
    else if (token.startsWith('"')) pattern.push(...[...token.slice(1, -1)].map((c) => `'${c}`));
    else if (token.startsWith('\\')) pattern.push(`'${token.slice(1)}`);
    else if (/[-/() :]/.test(token)) pattern.push(`'${token}`);
    else return null;
  }
  const digits = pattern.filter((token) => token === '0').length;
  return digits >= 2 && pattern.at(-1) === '0' ? pattern : null;
}

function classify(code: string): Shown {
  const [section = ''] = code.replace(literal, (token) => token.replace(/;/g, ' ')).split(';');
  const elapsed = /\[(h+|m+|s+)\]/i.test(section);
  const bare = section
    .replace(literal, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|am\/pm|a\/p/gi, '');
  if (/^standard$/i.test(bare.trim())) return plain;
  if (/[dyb]/i.test(bare) || (/m/i.test(bare) && !elapsed && !/[hs]/i.test(bare))) {
    return { as: 'date' };
  }
  if (elapsed || /[hs]/i.test(bare)) return { as: 'time', elapsed };
  if (bare.includes('%')) return { as: 'percent' };
  const pattern = zerosOf(section);
  return pattern ? { as: 'zeros', pattern } : plain;
}

const classes = new Map<string, Shown>();

function shownBy(code: string): Shown {
  const known = classes.get(code);
  if (known) return known;
  const shown = classify(code);
  if (classes.size < 1000) classes.set(code, shown);
  return shown;
}

const dayMs = 86_400_000;
const lastSerial = 2_958_465;

/** Returns the calendar date of a serial number; Excel counts a 29 February 1900 that never was. */
function isoOf(serial: number): string {
  const day = Math.floor(serial + 1e-9);
  const epoch = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * dayMs).toISOString().slice(0, 10);
}

function timeOf(serial: number, elapsed: boolean): string {
  const minutes = Math.round((elapsed ? serial : serial % 1) * 1440);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function padded(value: number, pattern: readonly string[]): string {
  const places = pattern.filter((token) => token === '0').length;
  const digits = [...String(value).padStart(places, '0')];
  const extra = digits.splice(0, digits.length - places).join('');
  let isFirst = true;
  const shown = pattern.map((token) => {
    if (token !== '0') return token.slice(1);
    const digit = digits.shift() ?? '';
    const lead = isFirst ? extra : '';
    isFirst = false;
    return lead + digit;
  });
  return shown.join('');
}

/** Returns what a person sees in a cell that holds a number: a date, a time, a per cent, a padded code or the number. */
export function showNumber(value: number, code: string, date1904: boolean): RawValue {
  if (!Number.isFinite(value)) return null;
  const shown = shownBy(code);
  const serial = date1904 && value >= 0 ? value + 1462 : value;
  switch (shown.as) {
    case 'date':
      return serial >= 1 && serial < lastSerial + 1 ? { kind: 'date', iso: isoOf(serial) } : value;
    case 'time':
      return value >= 0 && value < lastSerial ? timeOf(value, shown.elapsed) : value;
    case 'percent':
      return { kind: 'percent', value: Number((value * 100).toPrecision(15)) };
    case 'zeros':
      return Number.isSafeInteger(value) && value >= 0 ? padded(value, shown.pattern) : value;
    default:
      return value;
  }
}
