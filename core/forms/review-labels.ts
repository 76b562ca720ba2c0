import type { IndicatorMatch } from '../review/match-indicators';
import type { Missing } from '../review/missing';
import type { Round } from '../review/rounds';
import type { Trends } from '../review/trends';
import type { StepKind } from '../review/steps';
import type { Weighting } from '../review/weights-of';
import { formatThaiDate } from '../thai/dates';

/** Why something is missing, in the words of the review's papers. */
export const missingReasons: Readonly<Record<Missing['reason'], string>> = {
  'no-result': 'ยังไม่มีผล',
  'result-not-numeric': 'ผลงานเป็นข้อความ ผู้ประเมินต้องให้คะแนน',
  'assessor-only': 'เป้าหมายไม่เป็นตัวเลข ผู้ประเมินต้องให้คะแนน',
  contradictory: 'มีผลหลายแถวที่ไม่ตรงกัน',
  'no-required-level': 'ตำแหน่งไม่ได้ระบุระดับที่ต้องการ',
  'no-indicators': 'ตำแหน่งไม่มีตัวชี้วัด',
  'weights-incomplete': 'ใส่น้ำหนักไม่ครบทุกตัวชี้วัด',
};

/** What each step computes. */
export const stepLabels: Readonly<Record<StepKind, string>> = {
  kpi: 'คะแนนผลสัมฤทธิ์ = ผลรวมของ น้ำหนัก × ระดับ ÷ 5',
  competency: 'คะแนนสมรรถนะ = ค่าเฉลี่ยร้อยละของระดับที่ต้องการ',
  total: 'คะแนนรวม = ผลสัมฤทธิ์และสมรรถนะตามสัดส่วน',
  days: 'เฉลี่ยตามจำนวนวันที่ดำรงตำแหน่ง',
  year: 'คะแนนทั้งปี = ค่าเฉลี่ยของสองรอบ',
};

/** What the form says about weights that are not simply taken as written. */
export const weightingNotes: Readonly<Record<Weighting, string>> = {
  given: '',
  scaled: 'น้ำหนักที่กำหนดรวมไม่เท่ากับ 100 จึงปรับตามสัดส่วนให้รวมได้ 100',
  equal: 'ตำแหน่งนี้ไม่ได้กำหนดน้ำหนัก จึงคิดทุกตัวชี้วัดเท่ากัน',
  incomplete: 'ใส่น้ำหนักไม่ครบทุกตัวชี้วัด จึงยังคิดคะแนนไม่ได้',
};

/** Returns a round as `รอบที่ 1 (1 ตุลาคม 2568 – 31 มีนาคม 2569)`. */
export function roundLabel(round: Round): string {
  return `รอบที่ ${round.number} (${formatThaiDate(round.from)} – ${formatThaiDate(round.to)})`;
}

/** Returns what is missing in one line: the indicator's or competency's place and text. */
export function missingSubject(missing: Missing): string {
  if (missing.kind === 'indicator') {
    return `ตัวชี้วัด ${missing.duty ?? '-'}.${missing.indicator} ${missing.text}`;
  }
  return missing.kind === 'competency' ? `สมรรถนะ ${missing.text}` : 'ตัวชี้วัดของตำแหน่ง';
}

/** Says of which indicators of an earlier year nothing but the number is known. */
export function assumedText({ year, indicators }: Trends['assumed'][number]): string {
  return `ปี ${year}: ข้อมูลที่นำเข้าไม่มีข้อความของ ${indicators} ตัวชี้วัด จึงถือว่าข้อที่เลขตรงกันเป็นตัวชี้วัดเดียวกัน หากเคยเปลี่ยนให้เก็บข้อความเดิมไว้ในชีต ตัวชี้วัดปีก่อน`;
}

/** Tells how an earlier year's indicator was found. */
export function matchText({ kind, likeness }: Pick<IndicatorMatch, 'kind' | 'likeness'>): string {
  if (kind === 'same') return 'ตัวชี้วัดเดิม';
  return kind === 'moved' ? 'ย้ายหน้าที่' : `เปลี่ยนชื่อ (คล้าย ${likeness.toFixed(2)})`;
}
