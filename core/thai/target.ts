import { countedAmounts } from './counted-amounts';
import { arabicDigits } from './digits';
import { normaliseThai } from './normalise';
import { digitsForWords } from './number-words';
import {
  kinds,
  readAmount,
  times,
  type Opening,
  type Target,
  type TargetOperator,
} from './target-amount';
import { readTargetDay } from './target-day';

const operators: readonly (readonly [string, TargetOperator])[] = [
  ['มากกว่าหรือเท่ากับ|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|อย่างต่ำ|ขั้นต่ำ|ตั้งแต่|>=|≥', '>='],
  [
    'น้อยกว่าหรือเท่ากับ|ไม่เกินกว่า|ไม่เกิน|ไม่มากกว่า|ไม่สูงกว่า|ไม่(?:ล่า)?ช้ากว่า|อย่างมาก|อย่างช้า|ภายในระยะเวลา|ภายในเวลา|ภายใน|<=|≤',
    '<=',
  ],
  ['มากกว่า|เกินกว่า|เกิน|สูงกว่า|>', '>'],
  ['น้อยกว่า|ต่ำกว่า|ก่อน|<', '<'],
  ['ระหว่าง', 'between'],
  ['เท่ากับ|จำนวน|ประมาณ|ครบ|ทุก|=', '='],
];

const comparisons = operators.map(([words, operator]) => {
  return { pattern: new RegExp(`^(?:${words}) *`), operator };
});
const comparison = operators.map(([words]) => words).join('|');
/** Where a target may begin within a text. */
const openings = new RegExp(
  `${comparison}|${kinds} *(?=\\d)|(?<![\\d.,])\\d|วันที่|(?:วัน)?สิ้น|เดือน`,
  'g',
);

const every = new RegExp(`^ทุก *(?:ๆ *)?((?:\\d+ *)?(?:${times})(?:ทำการ)?)(?=$|[ ,])`);

/** What is compared with: `สูงกว่าปีก่อนร้อยละ 5`. */
const lastYear = /^(?:ปี(?:งบประมาณ)?(?:ก่อน|ที่ผ่านมา|ที่แล้ว)|เดิม) */;

/** Words after which a figure is a number of order or a year, not an amount. */
const ordinalBefore = /(?:ที่|ปี|งบประมาณ|การศึกษา|พ\.ศ\.|ข้อ|มาตรา|รอบ|ไตรมาส|งวด|±) *$/;

const noAmount = { value: null, to: null, unit: '' };

/** `ทุกเดือน`, `ทุกวันทำการ`, `ทุก 6 เดือน`: how often, without an amount. */
function readEvery(text: string): Target | null {
  const period = every.exec(text)?.[1];
  return period === undefined ? null : { ...noAmount, operator: '=', period, date: '' };
}

/** Reads a target that begins here: a comparison with an amount or a day, or either alone. */
function readAt(text: string, before: string): Target | null {
  const compared = comparisons.find(({ pattern }) => pattern.test(text));
  const operator = compared?.operator ?? null;
  const rest = compared ? text.replace(compared.pattern, '') : text;
  const often = readEvery(text);
  if (often) return often;
  const day = readTargetDay(rest);
  if (day) return { ...noAmount, operator: operator ?? '<=', ...day };
  if (operator === null && ordinalBefore.test(before)) return null;
  return readAmount(rest.replace(lastYear, ''), { before, operator });
}

const none: Opening = { before: '', operator: null };

/** `ไม่มีข้อร้องเรียน`: none; `ไม่มีเรื่องค้างเกิน 2 เรื่อง`: that many at most. */
function readNone(text: string): Target | null {
  if (!/^ไม่(?:มี|เกิด|พบ|ปรากฏ)/.test(text)) return null;
  const more = /(?:เกินกว่า|เกิน|มากกว่า) *(?=\d|ร้อยละ)/.exec(text);
  const most = more ? readAmount(text.slice(more.index + more[0].length), none) : null;
  const zero = { ...noAmount, operator: '=', value: 0, period: '', date: '' } as const;
  return most ? { ...most, operator: '<=' } : zero;
}

function plainOf(text: string): string {
  return countedAmounts(digitsForWords(arabicDigits(normaliseThai(text))))
    .replace(/\s+/g, ' ')
    .trim();
}

function readTarget(text: string): Target | null {
  const zero = readNone(text);
  if (zero) return zero;
  for (const { index } of text.matchAll(openings)) {
    const target = readAt(text.slice(index), text.slice(0, index));
    if (target) return target;
  }
  return readAt(text, '');
}

/** The target that was asked for last: one rule after the other asks for the same. */
let last: { text: string; target: Target | null } = { text: '', target: null };

/**
 * Parses a target as officials write it (`ไม่น้อยกว่าร้อยละ 80`, `ภายใน ๙๐ วัน`, `อย่างน้อยปีละ 1 ครั้ง`, `๓ - ๕ คน`,
 * `ภายในวันที่ ๑๔ กรกฎาคม ๒๕๖๖`), in either digits; what is measured may stand before it. Null when it holds no amount and
 * no deadline.
 */
export function parseTarget(text: string): Target | null {
  if (text !== last.text) last = { text, target: readTarget(plainOf(text)) };
  return last.target;
}
