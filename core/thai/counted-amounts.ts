import { classifiers } from './units';

const halved = 'ปีงบประมาณ|ปี|เดือน|สัปดาห์|วันทำการ|วัน|ชั่วโมง';
const counted = [...classifiers].join('|');

/** Where an amount without its number begins: หนึ่ง is left out after words that compare. */
const opening = '(?<=^|[^ก-๎]|ใน|เกิน|กว่า|น้อย|มาก|เวลา|เฉลี่ย|ครบ|ละ)';

/** Stretches of time that are written in two units, and how many of the smaller the larger has. */
const mixed: readonly (readonly [string, string, number])[] = [
  ['ปี', 'เดือน', 12],
  ['ชั่วโมง', 'นาที', 60],
  ['สัปดาห์', 'วัน', 7],
];

const inSmaller = mixed.map(([larger, smaller, times]) => {
  const pattern = new RegExp(`(\\d+) ?${larger} ?(\\d+) ?(?=${smaller})`, 'g');
  return { pattern, times };
});

/** What stands for a number, and the number; the first that fits is taken. */
const steps: readonly (readonly [RegExp, string | ((...parts: string[]) => string)])[] = [
  [new RegExp(`(\\d+) ?(${halved}|เท่า)ครึ่ง`, 'g'), (_, number, unit) => `${number}.5 ${unit}`],
  [new RegExp(`${opening}(${halved})ครึ่ง`, 'g'), ' 1.5 $1 '],
  // ทุกครึ่งปี, ครึ่งปีละ and ต่อครึ่งปี say how often, ครึ่งปีแรก until when.
  [new RegExp(`(?<!(?:ทุก|ต่อ|/) ?)ครึ่ง(${halved})(?!ละ|แรก|หลัง)`, 'g'), ' 0.5 $1'],
  [/(?:ครึ่ง|กึ่ง)หนึ่ง/g, ' 1 ใน 2 '],
  [/(?<!\d ?)เท่าตัว/g, ' 1 เท่า'],
  [new RegExp(`(?<!ร้อย|แ)ละ ?(ครั้ง|(?:${counted})(?![ก-๎]))`, 'g'), 'ละ 1 $1 '],
  [/(\d+) ?(ปี|เดือน|สัปดาห์|วัน) ?ครั้ง(?!ละ|ที่|แรก)/g, '1 ครั้งต่อ $1 $2'],
];

/**
 * Returns a text (digits Arabic) with amounts that are told without a number in the form with one: 1 ปีครึ่ง → 1.5 ปี,
 * ครึ่งวัน → 0.5 วัน, กึ่งหนึ่ง → 1 ใน 2, ปีละครั้ง → ปีละ 1 ครั้ง, 1 ปี 6 เดือน → 18 เดือน.
 */
export function countedAmounts(text: string): string {
  const told = steps.reduce(
    (now, [pattern, amount]) => now.replace(pattern, amount as string),
    text,
  );
  return inSmaller.reduce(
    (now, { pattern, times }) =>
      now.replace(
        pattern,
        (_, larger: string, smaller: string) =>
          `${String(Number(larger) * times + Number(smaller))} `,
      ),
    told,
  );
}
