import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sheets } from '../../core/sheets';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { checkLooks } from '../../core/layout/look';
import { writeWorkbook, type WorkbookContent } from '../../pipeline/write-workbook';
import { cellOf } from '../../core/findings/finding';
import { checkWorkbook } from '../../core/rules/run';

const position = (code: string, more = {}) => ({
  code,
  title: 'นักวิชาการ',
  form: 'แบบบรรยายลักษณะงาน',
  personnelType: 'พนักงานราชการ',
  workGroup: 'บริการ',
  agency: 'สำนักงาน',
  summary: 'สรุป',
  ...more,
});
const duty = (code: string, number: string | number, more = {}) => ({
  position: code,
  duty: number,
  text: 'หน้าที่',
  ...more,
});
const levels = { level1: 1, level2: 2, level3: 3, level4: 4, level5: 5 };
const indicator = (code: string, number: number, weight: string | number | null, more = {}) => ({
  position: code,
  duty: 1,
  indicator: number,
  text: 'จำนวน',
  weight,
  ...levels,
  ...more,
});

/** Faults of every kind, each with a neighbour that looks like it and is right. */
const planted: WorkbookContent = {
  rows: {
    positions: [
      position('A1'),
      position('A2', { workGroup: 'ช่าง' }),
      position('A3', { workGroup: '' }),
      position('A4', { form: 'แบบอื่น' }),
      position('A1'),
      position('A5', { summary: '' }),
      position('01'),
      position('1'),
      position('A6', { personnelType: 'ลูกจ้างประจำ', workGroup: 'สนับสนุน', state: 'เลิก' }),
    ],
    duties: [
      duty('A1', 1),
      duty('A2', '๑'),
      duty('A9', 1),
      duty('A1', 1),
      duty('A3', 0),
      duty('A4', 1.5),
      duty('A5', 1, { text: '' }),
      duty('01', 1),
      duty('1', 1),
      duty('A6', 1),
      duty('A6', 'สอง'),
    ],
    indicators: [
      indicator('A1', 1, 60),
      indicator('A1', 2, 60),
      indicator('A5', 1, 100, { level3: 9 }),
      indicator('A5', 2, 0, { duty: 7 }),
      indicator('01', 1, 120),
      indicator('1', 1, 100, { level1: 5, level2: 4, level4: 2, level5: 1 }),
      indicator('A6', 1, null, { level5: null }),
    ],
    competencies: [
      { name: 'การบริการ', class: 'สมรรถนะหลัก', definition: 'ก', aliases: 'บริการที่ดี\nบริการ' },
    ],
    requiredCompetencies: [
      { position: 'A1', class: 'สมรรถนะหลัก', competency: 'บริการที่ดี', level: 'ระดับ ๓' },
      { position: 'A1', class: 'สมรรถนะหลัก', competency: 'อื่น', level: 7 },
      { position: 'A2', class: 'หลัก', competency: 'การบริการ', level: 3 },
    ],
    units: [
      { code: 'U', name: 'ฝ่าย', parent: 'V' },
      { code: 'W', name: 'กลุ่ม', parent: '-' },
    ],
    unitFunctions: [
      { unit: 'U', path: '1.1', text: 'ก' },
      { unit: 'U', path: '1.10', text: 'ข' },
      { unit: 'U', path: '1.10', text: 'ค' },
    ],
  },
};

const wanted = [
  'ตำแหน่ง A2 error',
  'ตำแหน่ง E3 error',
  'ตำแหน่ง E4 missing',
  'ตำแหน่ง C5 error',
  'ตำแหน่ง A6 error',
  'ตำแหน่ง I7 missing',
  'ตำแหน่ง L10 error',
  'หน้าที่ B2 error',
  'หน้าที่ A4 error',
  'หน้าที่ B5 error',
  'หน้าที่ B6 error',
  'หน้าที่ B7 error',
  'หน้าที่ C8 missing',
  'หน้าที่ B12 error',
  'ตัวชี้วัด F2 warning',
  'ตัวชี้วัด F3 warning',
  'ตัวชี้วัด G4 warning',
  'ตัวชี้วัด H4 warning',
  'ตัวชี้วัด I4 warning',
  'ตัวชี้วัด J4 warning',
  'ตัวชี้วัด K4 warning',
  'ตัวชี้วัด B5 error',
  'ตัวชี้วัด F6 error',
  'สมรรถนะตำแหน่ง C3 error',
  'สมรรถนะตำแหน่ง D3 error',
  'สมรรถนะตำแหน่ง B4 error',
  'หน่วยงาน D2 error',
  'หน้าที่หน่วยงาน C3 error',
  'หน้าที่หน่วยงาน C4 error',
];

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Lists the cells below the headers that a program coloured, from the page that it wrote of the workbook. */
function colouredCells(html: string): string[] {
  const looks = new Map(
    Object.entries(checkLooks).map(([look, { fill }]) => [fill.slice(2), look]),
  );
  const names = ['คำแนะนำ', ...Object.values(sheets).map((sheet) => sheet.name), 'รายการ'];
  return html
    .split(/<table/i)
    .slice(1)
    .flatMap((table, sheet) =>
      table
        .split(/<tr/i)
        .slice(1)
        .flatMap((row, index) =>
          [...row.matchAll(/<td([^>]*)>/gi)].flatMap(([, attributes = ''], column) => {
            const colour = /bgcolor="#(\w+)"/i.exec(attributes)?.[1] ?? '';
            const look = looks.get(`${colour}`);
            if (!look || index === 0 || sheet === 0) return [];
            return [
              `${names[sheet] ?? ''} ${String.fromCharCode(65 + column)}${index + 1} ${look}`,
            ];
          }),
        ),
    );
}

(hasOffice() ? test : test.skip)('LibreOffice colours exactly the planted faults', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-colours-'));
  try {
    writeFileSync(path.join(folder, 'a.xlsx'), await writeWorkbook(planted));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'html:HTML (StarCalc)',
      '--outdir',
      folder,
    ];
    execFileSync('soffice', [...args, path.join(folder, 'a.xlsx')], { stdio: 'ignore' });
    expect(colouredCells(readFileSync(path.join(folder, 'a.html'), 'utf8'))).toEqual(wanted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every planted fault that one sheet shows is a finding of the rules as well', async () => {
  const file = await readWorkbookBytes(Buffer.from(await writeWorkbook(planted)), 'a.xlsx');
  const found = checkWorkbook({ files: [file] }).findings.flatMap((one) =>
    [one.at, ...one.related].map((at) => `${at.sheet} ${cellOf(at)}`),
  );
  const coloured = wanted.map((line) => line.split(' ').slice(0, 2).join(' '));
  const beside = /ตัวชี้วัด [H-K]4/;
  expect(coloured.filter((cell) => !found.includes(cell) && !beside.test(cell))).toEqual([]);
});
