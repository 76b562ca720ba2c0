/**
 * A piece of text: `short` and `long` pieces must not be cut at an inner word. A short one fits every cell; a long one
 * only a full line, so a narrow cell may cut it at a word.
 */
export interface Run {
  readonly text: string;
  readonly isShort: boolean;
  readonly isLong: boolean;
}

/** Letters on a line that always fit the narrowest cell of a form, and a full line. */
const shortLength = 16;
const longLength = 45;

/** Names shorter than this have no inner word to be cut at. */
const leastLength = 6;

const noBreakSpace = '\u00a0';

const zeroWidth = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Words that a number belongs to, and words that belong to the number before them. */
const beforeNumber =
  /(พื้นที่|ร้อยละ|พ\.ศ\.|ค\.ศ\.|ข้อ|ที่|ฉบับที่|ครั้งที่|ระดับ|ระดับที่|ส่วนที่|กลุ่ม|ชั้น|หมวด|มาตรา|ปีละ|เดือนละ|วันละ|สัปดาห์ละ|ระยะ|โทร\.|เลขที่|รอบ|สหกรณ์|ไม่น้อยกว่า|ไม่เกิน|ภายใน|อย่างน้อย) (?=[0-9๐-๙])/g;
const afterNumber =
  /(?<=[0-9๐-๙]) (?=(?:ครั้ง|วัน|เดือน|ปี|เรื่อง|แห่ง|คน|ราย|ฉบับ|ชั่วโมง|นาที|บาท|สหกรณ์|กลุ่ม|โครงการ|ชั้น|ระดับ|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|ธ\.ค\.))/g;

/** Returns the text with no-break spaces where a line must not end: before ๆ, and between a number and its word. */
export function bindSpaces(text: string): string {
  return text
    .replace(/ (?=ๆ)/g, noBreakSpace)
    .replace(beforeNumber, `$1${noBreakSpace}`)
    .replace(afterNumber, noBreakSpace);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function lengthOnLine(text: string): number {
  return text.replace(zeroWidth, '').length;
}

/**
 * Compiles the names that must stay whole (positions, units, people) into one pattern, longest first; a name with
 * blanks may break at them, so its parts count. Null when there is none.
 */
export function namePattern(names: Iterable<string>): RegExp | null {
  const parts = new Set<string>();
  for (const name of names) {
    for (const part of bindSpaces(name.normalize('NFC')).split(/[ /()]+/)) {
      if (lengthOnLine(part) >= leastLength && lengthOnLine(part) <= longLength) parts.add(part);
    }
  }
  if (parts.size === 0) return null;
  const sorted = [...parts].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(sorted.map(escapePattern).join('|'), 'g');
}

let words: Intl.Segmenter | undefined;

/** The spans of words that end in ฯ: the browser's dictionary cuts inside a word before this mark. */
function abbreviationSpans(text: string): [number, number][] {
  if (!text.includes('ฯ')) return [];
  words ??= new Intl.Segmenter('th', { granularity: 'word' });
  const segments = [...words.segment(text.replace(/ฯ/g, ' '))];
  const spans: [number, number][] = [];
  for (let at = text.indexOf('ฯ'); at >= 0; at = text.indexOf('ฯ', at + 1)) {
    const word = segments.find((one) => one.index + one.segment.length === at);
    if (word && word.segment.trim() !== '') spans.push([word.index, at + 1]);
    else if (text.startsWith('ฯลฯ', at)) spans.push([at, at + 3]);
  }
  return spans;
}

function nameSpans(text: string, names: RegExp | null): [number, number][] {
  if (!names) return [];
  return [...text.matchAll(names)].map((match) => [match.index, match.index + match[0].length]);
}

/** Words that the browser's dictionary takes for two. */
const wholeWords = /ร้อยละ/g;

function wordSpans(text: string): [number, number][] {
  return [...text.matchAll(wholeWords)].map(({ index, 0: word }) => [index, index + word.length]);
}

function mergeSpans(spans: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function keptRun(text: string): Run {
  const length = lengthOnLine(text);
  return {
    text,
    isShort: length <= shortLength,
    isLong: length > shortLength && length <= longLength,
  };
}

/** Splits a line into runs so that a browser breaks it as a Thai reader would: names and words before ฯ stay whole. */
export function breakRuns(line: string, names: RegExp | null): Run[] {
  const text = bindSpaces(line);
  const runs: Run[] = [];
  let end = 0;
  const plain = (upTo: number) => {
    if (upTo > end) runs.push({ text: text.slice(end, upTo), isShort: false, isLong: false });
  };
  const spans = [...abbreviationSpans(text), ...wordSpans(text), ...nameSpans(text, names)];
  for (const [from, to] of mergeSpans(spans)) {
    plain(from);
    runs.push(keptRun(text.slice(from, to)));
    end = to;
  }
  plain(text.length);
  return runs;
}
