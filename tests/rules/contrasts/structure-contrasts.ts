import type { StructureData } from '../../../core/findings/catalogue/structure';
import {
  contrastOf,
  inDuty,
  inIndicator,
  inOffices,
  inPosition,
  inText,
  office,
  plainPosition,
  type Contrasts,
} from '../../support/contrasts';
import type { RawValue, RawWorkbook } from '../../../core/workbook/raw-workbook';
import type { RowCells } from '../../support/sample-workbook';
import { textWorkbook } from '../../support/text-workbook';

const knowledge = '# ความรู้และทักษะ\nรหัสตำแหน่ง | รายการ\nA-1 | ความรู้ด้านพัสดุ';

/** The sheet of knowledge with a value of any kind in its text. */
function withCell(value: RawValue): RawWorkbook {
  const [file] = textWorkbook(knowledge).files;
  const [sheet] = file?.sheets ?? [];
  if (!file || !sheet) throw new Error('The text has no sheet');
  const rows = sheet.rows.map((row) => (row.row === 1 ? row : { ...row, cells: ['A-1', value] }));
  return { files: [{ ...file, sheets: [{ ...sheet, rows }] }] };
}

const inSettings = contrastOf((settings: readonly (readonly [string, string])[]) =>
  office({ settings: settings.map(([item, value]) => ({ item, value })) }),
);

const inLevels = contrastOf((levels: readonly RowCells[]) =>
  office({
    competencies: [{ name: 'บริการที่ดี', class: 'สมรรถนะหลัก', definition: 'บริการด้วยใจ' }],
    competencyLevels: levels.map((cells) => ({
      ...{ competency: 'บริการที่ดี', text: 'ทำได้', behaviours: 'ยิ้มแย้ม' },
      ...cells,
    })),
  }),
);

const inFunctions = contrastOf((paths: readonly string[]) =>
  office({ unitFunctions: paths.map((path) => ({ unit: 'SU', path, text: 'รับพัสดุ' })) }),
);

const inHolders = contrastOf((tenures: readonly RowCells[]) =>
  office({ holders: tenures.map((cells) => ({ person: 'P-1', name: 'สมใจ', ...cells })) }),
);

const inBands = contrastOf((lowest: readonly number[]) =>
  office({
    bands: ['ดีเด่น', 'ดีมาก', 'ดี'].map((band, index) => ({
      ...{ personnelType: 'พนักงานราชการ', band, lowest: lowest[index] },
    })),
  }),
);

const inUnits = contrastOf((parents: readonly string[]) =>
  office({
    units: parents.map((parent, index) => ({
      ...{ code: `U-${index + 1}`, name: `ฝ่ายที่ ${index + 1}`, parent },
    })),
  }),
);

const duties = (...numbers: readonly number[]) => ({
  positions: [plainPosition],
  duties: numbers.map((duty) => ({ position: 'A-1', duty, text: `ตรวจรับพัสดุหมวดที่ ${duty}` })),
});

const results = (cells: RowCells) => ({
  ...duties(1),
  indicators: [{ position: 'A-1', duty: 1, text: 'จำนวนครั้ง' }],
  holders: [{ person: 'P-1', name: 'สมใจ', position: 'A-1', from: '2025-10-01', to: '2026-02-28' }],
  indicatorResults: [
    {
      ...{ year: 2569, round: 1, person: 'P-1', position: 'A-1', duty: 1, indicator: 1 },
      ...{ result: 4, ...cells },
    },
  ],
});

const source = (text: string) => ({
  positions: [plainPosition],
  duties: [{ position: 'A-1', duty: 1, text: 'ตรวจรับพัสดุ', source: text }],
  units: [{ code: 'SU', name: 'ฝ่ายพัสดุ' }],
  unitFunctions: [{ unit: 'SU', path: '1', text: 'รับและจ่ายพัสดุ' }],
});

const insert = (text: string) => ({
  handbooks: [{ book: 'คู่มือพัสดุ', path: '1', heading: 'หน้าที่', insert: text }],
  units: [{ code: 'SU', name: 'ฝ่ายพัสดุ' }],
});

const competency = (given: string, dictionary: string) => ({
  positions: [plainPosition],
  competencies: [{ name: 'บริการที่ดี', class: dictionary, definition: 'บริการด้วยใจ' }],
  requiredCompetencies: [{ position: 'A-1', class: given, competency: 'บริการที่ดี', level: 2 }],
});

const needed = (cells: { position: RowCells; competency: string }) => ({
  positions: [{ ...plainPosition, ...cells.position }],
  competencies: [
    { name: 'บริการที่ดี', class: 'สมรรถนะหลัก', definition: 'บริการด้วยใจ', aliases: 'จิตบริการ' },
  ],
  requiredCompetencies: [
    { position: 'A-1', class: 'สมรรถนะหลัก', competency: cells.competency, level: 2 },
  ],
});

/** Two books of one sheet each, in one file. */
const repeatedSheet = (text: string) =>
  `${knowledge}\n## second.xlsx\n${knowledge.replace('ความรู้ด้านพัสดุ', text)}`;

/** Tables that are in order beside those that only nearly are. */
export const structureContrasts: Contrasts<keyof StructureData> = {
  'no-known-sheet': inText('# สรุปผล\nก | ข', knowledge.replace('ความรู้', 'ความร\u0e49\u0e39')),
  'unknown-sheet': inText('# หน้าที\nก | ข', '# คำแนะนำ\nก | ข'),
  'unknown-column': inText(
    knowledge.replace('รายการ', 'รายการ | รายกาน'),
    knowledge.replace('รายการ', 'รายการ |  | '),
  ),
  'column-missing': inText(
    '# หน้าที่\nรหัสตำแหน่ง | ลำดับหน้าที่ | หน้าที่ความรับผิดชอบรอง',
    '# หน้าท่ี\nรหัสตําแหน่ง | ลำดับหน้าที่ |   หน้าท่ีความรับผิดชอบหลัก',
  ),
  'column-doubled': inText(
    knowledge.replace('รายการ', 'รายการ | รายการ'),
    knowledge.replace('ความรู้ด้านพัสดุ', 'รายการ | รายการ'),
  ),
  'header-not-found': inText(
    '# ความรู้และทักษะ\nบันทึก | ผู้จัดทำ\nA-1 | ความรู้ด้านพัสดุ',
    '# ความรู้และทักษะ\nบันทึกของผู้จัดทำ\n\n\nรายการ | รหัสตำแหน่ง\nความรู้ด้านพัสดุ | A-1',
  ),
  'merged-cells': inText(
    knowledge.replace('ทักษะ\n', 'ทักษะ ! A3:A4\n'),
    '# ความรู้และทักษะ ! A2:B2\nความรู้ที่ต้องมี\nรหัสตำแหน่ง | รายการ\nA-1 | ความรู้ด้านพัสดุ',
  ),
  'formula-error': inText(
    knowledge.replace('ความรู้ด้านพัสดุ', '#REF!'),
    knowledge.replace('ความรู้ด้านพัสดุ', "'#REF! ในตารางคำนวณ"),
  ),
  'formula-without-result': {
    fires: withCell({ kind: 'error', code: 'no-result' }),
    silent: withCell('=SUM(A1:A3)'),
  },
  'required-cell-empty': inDuty('', '-'),
  'not-a-number': inIndicator({ weight: 'สิบห้า' }, { weight: ' ๑๕.๕๐ ' }),
  'not-a-whole-number': inOffices(duties(1.5), duties(1.0)),
  'number-out-of-range': inOffices(
    { requiredCompetencies: [{ position: 'A-1', level: 6 }] },
    { requiredCompetencies: [{ position: 'A-1', level: 'ระดับ ๕' }] },
  ),
  'not-a-date': inHolders([{ from: '31 ก.พ. 2568' }], [{ from: '๒๘ ก.พ. ๒๕๖๘' }]),
  'not-a-path': inFunctions(['1.ก'], ['๑.๒.']),
  'not-a-choice': inPosition({ form: 'แบบบรรยายงาน' }, { form: 'แบบบรรยาย ลักษณะงาน' }),
  'setting-unknown': inSettings([['ชื่อเล่มที่', 'ก']], [['  ชื่่อเล่ม ', 'ก']]),
  'setting-invalid': inSettings([['รูปแบบตัวเลข', 'โรมัน']], [['รูปแบบตัวเลข', ' ไทย ']]),
  'setting-conflict': inSettings(
    [
      ['ปีงบประมาณ', '2568'],
      ['ปีงบประมาณ', '2569'],
    ],
    [
      ['ปีงบประมาณ', '2569'],
      ['ปีงบประมาณ', '๒๕๖๙'],
      ['ปีงบประมาณ', ''],
    ],
  ),
  'key-repeated': inOffices(
    { positions: [plainPosition, { ...plainPosition, code: 'a-๑' }] },
    { positions: [plainPosition, { ...plainPosition, code: 'A-11' }] },
  ),
  'reference-not-found': inOffices(
    { ...duties(1), knowledge: [{ position: 'A-2', text: 'ความรู้ด้านพัสดุ' }] },
    { ...duties(1), knowledge: [{ position: ' a-๑', text: 'ความรู้ด้านพัสดุ' }] },
  ),
  'duty-not-found': inOffices(
    { ...duties(1), indicators: [{ position: 'A-1', duty: 2, text: 'จำนวนครั้ง' }] },
    { ...duties(1), indicators: [{ position: 'A-1', duty: '๑', text: 'จำนวนครั้ง' }] },
  ),
  'indicator-not-found': inOffices(results({ indicator: 2 }), results({ indicator: '๑' })),
  'duty-number-gap': inOffices(duties(1, 3), duties(3, 1, 2)),
  'sheet-repeated': inText(repeatedSheet('ความรู้ด้านพัสดุ'), repeatedSheet('ความรู้ด้านพัสดุใหม่')),
  'indicator-number-gap': inOffices(
    { ...duties(1), indicators: [{ position: 'A-1', duty: 1, indicator: 2, text: 'จำนวนครั้ง' }] },
    {
      ...duties(1),
      indicators: [
        { position: 'A-1', duty: 1, indicator: 2, text: 'จำนวนครั้ง' },
        { position: 'A-1', duty: 1, text: 'จำนวนแห่ง' },
      ],
    },
  ),
  'path-without-parent': inFunctions(['1', '8.1'], ['8.1', '8']),
  'insert-not-found': inOffices(insert('SV'), insert('su')),
  'function-not-found': inOffices(source('SU 2'), source('SU/ก.')),
  'tenure-reversed': inHolders(
    [{ from: '2025-10-01', to: '2025-09-30' }],
    [{ from: '2025-10-01', to: '2025-10-01' }],
  ),
  'tenures-overlap': inHolders(
    [{ from: '2025-10-01', to: '2026-03-31' }, { from: '2026-03-31' }],
    [{ from: '2026-04-01' }, { from: '2025-10-01', to: '2026-03-31' }],
  ),
  'result-outside-tenure': inOffices(results({ round: 2 }), results({ round: 1 })),
  'bands-out-of-order': inBands([90, 90, 70], [90.01, 90, 70]),
  'competency-level-gap': inLevels(
    [{ level: 1 }, { level: 3 }],
    [{ level: 2 }, { level: 0 }, { level: 1 }],
  ),
  'level-without-behaviour': inLevels(
    [{ level: 1 }, { level: 2, behaviours: '' }],
    [{ level: 1 }, { level: 0, behaviours: '' }],
  ),
  'draft-competency-unknown': inOffices(
    needed({ position: { state: 'ร่าง' }, competency: 'บริการที่ดีเลิศ' }),
    needed({ position: { state: 'ร่าง' }, competency: 'จิตบริการ' }),
  ),
  'competency-class-differs': inOffices(
    competency('สมรรถนะผู้นำ', 'สมรรถนะหลัก'),
    competency('สมรรถนะหลัก', 'สมรรถนะเดิมของหน่วยงาน'),
  ),
  'unit-cycle': inUnits(['U-2', 'U-1'], ['U-2', 'U-9']),
};
