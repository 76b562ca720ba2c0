import type { CellInput } from '../pipeline/write/sheet-layout';
import type { WorkbookContent } from '../pipeline/write-workbook';

/** How large the reviewed office is. */
export interface ReviewOfficeSize {
  readonly people: number;
  /** Indicators of each position. */
  readonly indicators: number;
}

const peopleAPosition = 10;
const competencies = ['การมุ่งผลสัมฤทธิ์', 'บริการที่ดี', 'การทำงานเป็นทีม', 'จริยธรรม', 'การคิดวิเคราะห์'];

/** Returns a figure from 0 to `below` that is the same for the same seed. */
function figure(seed: number, below: number): number {
  return (Math.imul(seed + 1, 2654435761) >>> 8) % below;
}

const code = (prefix: string, n: number) => `${prefix}${String(n + 1).padStart(5, '0')}`;

function positionRows({ people, indicators }: ReviewOfficeSize) {
  const count = Math.ceil(people / peopleAPosition);
  const codes = Array.from({ length: count }, (_, n) => code('T', n));
  const numbers = Array.from({ length: indicators }, (_, n) => n + 1);
  return {
    positions: codes.map((one, n) => ({
      code: one,
      title: `นักวิชาการที่ ${n + 1}`,
      form: 'แบบบรรยายลักษณะงาน',
      personnelType: n % 2 === 0 ? 'พนักงานราชการ' : 'ข้าราชการ',
      workGroup: 'บริหารทั่วไป',
      agency: 'สำนักงานตัวอย่าง',
      unit: `กลุ่มงานที่ ${(n % 20) + 1}`,
      summary: 'จำเป็นต้องใช้วุฒิปริญญาตรี ปฏิบัติงานของกลุ่มงาน',
    })),
    duties: codes.flatMap((position) =>
      numbers.map((duty) => ({ position, duty, text: `จัดทำรายงานเรื่องที่ ${duty} ของ ${position}` })),
    ),
    indicators: codes.flatMap((position) =>
      numbers.map((duty) => ({
        ...{ position, duty, indicator: 1, text: `จำนวนรายงานเรื่องที่ ${duty} ของ ${position}` },
        ...{ unit: 'ฉบับ', weight: duty === 1 ? 100 - 8 * (indicators - 1) : 8 },
        ...{ level1: 60, level2: 70, level3: 80, level4: 90, level5: 100 },
      })),
    ),
    requiredCompetencies: codes.flatMap((position) =>
      competencies.map((competency) => ({
        ...{ position, class: 'สมรรถนะหลัก', competency, level: 3 },
      })),
    ),
  };
}

/** Returns an office whose people have results in both rounds of 2569. */
export function reviewOffice(size: ReviewOfficeSize): WorkbookContent {
  const people = Array.from({ length: size.people }, (_, n) => ({
    person: code('P', n),
    name: `นายสมมุติ คนที่ ${n + 1}`,
    position: code('T', Math.floor(n / peopleAPosition)),
  }));
  const rounds = [1, 2] as const;
  const indicatorResults: Record<string, CellInput>[] = [];
  const competencyResults: Record<string, CellInput>[] = [];
  people.forEach(({ person, position }, n) => {
    for (const round of rounds) {
      for (let duty = 1; duty <= size.indicators; duty++) {
        const result = 55 + figure(n * 97 + duty * 13 + round, 50);
        indicatorResults.push({ year: 2569, round, person, position, duty, indicator: 1, result });
      }
      competencies.forEach((competency, i) => {
        const level = 2 + figure(n * 31 + i * 7 + round, 3);
        competencyResults.push({ year: 2569, round, person, competency, level });
      });
    }
  });
  return {
    settings: { agency: 'สำนักงานตัวอย่าง', fiscalYear: 2569 },
    rows: { ...positionRows(size), holders: people, indicatorResults, competencyResults },
  };
}
