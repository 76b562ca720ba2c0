import type { Model } from '../../core/model/model';
import type { RawValue } from '../../core/workbook/raw-workbook';
import type { WorkbookContent } from '../../pipeline/write-workbook';
import { smallOffice } from '../book/small-office';
import { dateCell, office, positionRow } from './review-office';

/** The longest values of real papers, in characters. */
export const longest = {
  duty: 407,
  activity: 514,
  function: 1365,
  target: 120,
  name: 59,
  unit: 80,
} as const;

const sentence =
  'รวบรวมข้อมูลจากทุกหน่วยงานที่เกี่ยวข้อง วิเคราะห์ปัญหาและอุปสรรค เสนอแนวทางแก้ไขต่อผู้บังคับบัญชา และติดตามผลการดำเนินงานอย่างต่อเนื่อง ';
/** Returns a text of so many characters. */
export const textOf = (length: number) => sentence.repeat(20).slice(0, length).trim();
/** A title without a blank. */
export const longName = 'เจ้าหน้าที่วิเคราะห์สินเชื่อและบริหารความเสี่ยงจากการให้กู้เงิน'.slice(0, longest.name);

/** A unit without a blank. */
export const longUnit = 'กลุ่มส่งเสริมและพัฒนาการบริหารการจัดการสหกรณ์และกลุ่มเกษตรกรในจังหวัดศรีนครตอนบน'.slice(
  0,
  longest.unit,
);
/** A person with a long given name and surname. */
export const longPerson = 'ว่าที่ร้อยตรีหญิงประภาวรินทร์รัตน์ เจริญสุขสวัสดิ์วัฒนา';

/** Returns a text of so many characters that names the title after its first half. */
export function naming(length: number): string {
  const rest = length - longName.length;
  return `${textOf(rest / 2)}${longName} ${textOf(rest)}`.slice(0, length).trim();
}

/** The positions of the office. */
export const longCodes = ['SN-GA-06', 'SO-ACC-02'];

type Rows = NonNullable<NonNullable<WorkbookContent['rows']>['duties']>;

/** The office with its first row of each sheet as long as real ones ever are. */
export function longOffice(): WorkbookContent {
  const { rows: all = {}, settings = {} } = smallOffice({
    codes: longCodes,
    units: ['GA', 'ACC'],
    competencies: ['บริการที่ดี', 'การมุ่งผลสัมฤทธิ์'],
  });
  const rowsOf = (sheet: keyof typeof all): Rows => all[sheet] ?? [];
  const renamed = (rows: Rows, column: string, old: string) =>
    rows.map((row) => (row[column] === old ? { ...row, [column]: longName } : row));
  return {
    settings: {
      ...settings,
      preparer: longName,
      preparerPosition: longName,
      reviewer: longPerson,
      agency: longName,
    },
    rows: {
      ...all,
      positions: rowsOf('positions').map((row) => ({
        ...row,
        title: longName,
        agency: longName,
        unit: longUnit,
      })),
      duties: rowsOf('duties').map((row) =>
        row['duty'] === 1
          ? { ...row, text: naming(longest.duty), activities: naming(longest.activity) }
          : row,
      ),
      indicators: rowsOf('indicators').map((row) =>
        row['duty'] === 1 ? { ...row, text: naming(200) } : row,
      ),
      units: rowsOf('units').map((row) => ({ ...row, name: longUnit, parent: '' })),
      unitFunctions: rowsOf('unitFunctions').map((row, i) =>
        i < 2 ? { ...row, text: textOf(longest.function) } : row,
      ),
      requiredCompetencies: renamed(rowsOf('requiredCompetencies'), 'competency', 'บริการที่ดี'),
      competencies: renamed(rowsOf('competencies'), 'name', 'บริการที่ดี'),
      competencyLevels: renamed(rowsOf('competencyLevels'), 'competency', 'บริการที่ดี'),
      handbooks: rowsOf('handbooks').map((row, i) => ({
        ...row,
        heading: longName,
        insert: '',
        ...(i % 3 === 0
          ? { text: `${textOf(longest.function)}\n- ${longName}\n  - ${longName}` }
          : {}),
      })),
    },
  };
}

const [here, there] = ['SN-COOP-0010', 'SO-CREDIT-0012'];

/** Indicators with the longest figures in their columns, and one whose targets are sentences. */
function longIndicators(position: string): Record<string, RawValue>[] {
  const at = { position, duty: 10 };
  const shared = { text: naming(200), unit: 'บาทต่อสมาชิก', target: naming(longest.target) };
  const figures = { level1: 1000, level2: 2000, level3: 3000, level4: 4000, level5: 9999 };
  const said = textOf(100);
  const sentences = { level1: said, level2: said, level3: said, level4: said, level5: said };
  return [
    { ...at, ...shared, ...figures, indicator: 10, weight: 33.33 },
    { ...at, ...shared, ...sentences, indicator: 11, weight: 66.67 },
  ];
}

function longResults(person: string, position: string): Record<string, RawValue>[] {
  return [2568, 2569].flatMap((year) =>
    [1, 2].flatMap((round) => {
      const at = { year, round, person, position, duty: 10 };
      return [
        { ...at, indicator: 10, result: year === 2569 ? 9876.54 : 1234.56 },
        { ...at, indicator: 11, result: textOf(200), score: year - 2564 },
      ];
    }),
  );
}

function longPosition(code: string, title: string): Record<string, RawValue> {
  const personnelType = 'ลูกจ้างประจำ';
  return positionRow(code, { title, agency: longName, unit: longUnit, personnelType });
}

/** An office under review: a person who is complete, one who moved and one without results. */
export function longReview(): Model {
  const duties = [here, there].map((position) => ({ position, duty: 10, text: textOf(407) }));
  const required = { class: 'สมรรถนะหลัก', competency: longName, level: 5 };
  const shown = [2568, 2569].flatMap((year) =>
    [1, 2].map((round) => ({ year, round, person: 'P1', competency: longName, level: 5 })),
  );
  return office({
    positions: [longPosition(here, longName), longPosition(there, `หัวหน้า${longName}`.slice(0, 60))],
    duties,
    indicators: [...longIndicators(here), ...longIndicators(there)],
    requiredCompetencies: [{ position: here, ...required }],
    holders: [
      { person: 'P1', name: longPerson, position: here },
      { person: 'P2', name: longPerson, position: there, to: dateCell('2026-06-30') },
      { person: 'P2', name: longPerson, position: here, from: dateCell('2026-07-01') },
      { person: 'P3', name: longPerson, position: there },
    ],
    indicatorResults: [
      ...longResults('P1', here),
      ...longResults('P2', there),
      ...longResults('P2', here),
    ],
    competencyResults: [...shown, ...shown.map((row) => ({ ...row, person: 'P2' }))],
  });
}
