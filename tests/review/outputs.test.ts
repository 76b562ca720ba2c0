import { Workbook, type CellFormulaValue } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { buildModel } from '../../core/model/build-model';
import { emptyMemory } from '../../core/model/memory';
import { reviewYear } from '../../core/review/review-year';
import { summaryCells, summaryHeaders, summaryRows } from '../../core/review/summary-rows';
import { compareYears } from '../../core/review/trends';
import { csvField, kpiCsv } from '../../pipeline/outputs/kpi-csv';
import { kpiXlsx } from '../../pipeline/outputs/kpi-xlsx';
import { dutyRows, office, positionRow, resultRows } from '../support/review-office';
import { sampleWorkbook } from '../support/sample-workbook';

const { model } = buildModel(sampleWorkbook(), emptyMemory());
const review = reviewYear(model, 2569);
const trends = compareYears([reviewYear(model, 2568)], review);
const options = { trends, date: '2026-09-30' };

describe('kpi-summary.csv', () => {
  it('begins with a byte order mark and the headers of the contract', () => {
    const [head] = kpiCsv(review).split('\r\n');
    expect(head).toBe(
      '\ufeffปีงบประมาณ,รอบ,รหัสบุคลากร,ชื่อ-สกุล,รหัสตำแหน่ง,ชื่อตำแหน่ง,สังกัด,ประเภทบุคลากร,คะแนนผลสัมฤทธิ์,คะแนนสมรรถนะ,คะแนนรวม,ระดับผลการประเมิน,ครบถ้วน',
    );
  });

  it('has a row a person and round, the year after its rounds, in the order of the codes', () => {
    const keys = summaryRows(review).map(({ personCode, round }) => `${personCode} ${round}`);
    expect(keys.slice(0, 4)).toEqual(['P001 1', 'P001 2', 'P001 ปี', 'P002 1']);
    expect(keys.filter((key) => /P01[67]/.test(key))).toEqual(['P016 1', 'P017 2']);
    expect(kpiCsv(review).split('\r\n')).toHaveLength(keys.length + 2);
  });

  it('leaves the scores of incomplete people empty', () => {
    const incomplete = summaryRows(review).filter(({ isComplete }) => !isComplete);
    expect(incomplete.map(({ personCode, round }) => `${personCode} ${round}`)).toEqual([
      ...['P010 2', 'P010 ปี', 'P109 2', 'P109 ปี'],
    ]);
    expect(incomplete.map((row) => summaryCells(row).slice(8).join())).toEqual(
      incomplete.map(() => ',,,,ไม่'),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+66 2 123', "'+66 2 123"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =A1', "' =A1"],
    ['\tx', "'\tx"],
    ['＝1', "'＝1"],
    ['a,b', '"a,b"'],
    ['พูด "ดี"', '"พูด ""ดี"""'],
    ['=A1,"x"', `"'=A1,""x"""`],
    ['สอง\nบรรทัด', '"สอง\nบรรทัด"'],
    ['นาย ก-ข', 'นาย ก-ข'],
  ])('writes %j as %j', (text, expected) => {
    expect(csvField(text)).toBe(expected);
  });
});

describe('kpi-summary.xlsx', () => {
  let bytes: Uint8Array;
  const book = new Workbook();
  beforeAll(async () => {
    bytes = await kpiXlsx(review, options);
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
  });
  const textsOf = (sheet: string, row: number) =>
    (book.getWorksheet(sheet)?.getRow(row).values as unknown[]).slice(1);

  it('holds the table of the CSV file on its sheet บุคคล', () => {
    expect(textsOf('บุคคล', 1)).toEqual([...summaryHeaders]);
    const rows = summaryRows(review);
    const shown = rows.map((_, i) => {
      const cells = book.getWorksheet('บุคคล')?.getRow(i + 2);
      return summaryHeaders.map((header, j) => {
        const { value: own, result } = cells?.getCell(j + 1) ?? {};
        const value = (header === 'ระดับผลการประเมิน' ? result : own) ?? '';
        return header.startsWith('คะแนน') && typeof value === 'number'
          ? value.toFixed(2)
          : String(value);
      });
    });
    expect(shown).toEqual(rows.map(summaryCells));
  });

  it('has its sheets, frozen headers, filters and print set-up', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      ...['ภาพรวม', 'บุคคล', 'ตามหน่วยงาน', 'ตามตำแหน่ง', 'ตามตัวชี้วัด'],
      ...['ช่องว่างสมรรถนะ', 'ข้อมูลที่ขาด', 'แนวโน้มหน่วยงาน', 'แนวโน้มตัวชี้วัด'],
      'เกณฑ์',
    ]);
    for (const sheet of book.worksheets.slice(1)) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(sheet.autoFilter).toBeTruthy();
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
    }
  });

  it('shows counts as whole numbers and scores with two decimals', () => {
    const formats = [6, 7, 8, 9, 10].map(
      (row) => book.getWorksheet('ภาพรวม')?.getCell(row, 2).numFmt,
    );
    expect(formats).toEqual(['0', '0', '0.00', '0.00', '0.00']);
  });

  it('is called a draft on every page as long as something is missing', () => {
    for (const sheet of book.worksheets) {
      expect(sheet.headerFooter.oddHeader).toContain('(ร่าง: ข้อมูลยังไม่ครบ)');
    }
  });

  it('keeps averages as formulas with their results', () => {
    const cell = book.getWorksheet('ภาพรวม')?.getCell('B8').value as CellFormulaValue;
    expect(cell.formula).toBe(
      `IFERROR(ROUND(AVERAGEIFS('บุคคล'!$K$2:$K$90,'บุคคล'!$B$2:$B$90,'ภาพรวม'!$B$3),2),"")`,
    );
    expect(cell.result).toBe(82.52);
  });

  it('draws its charts from the cells, and gives the same bytes again', async () => {
    const parts = unzipSync(bytes);
    const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'));
    expect(charts).toEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
    const xml = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
    expect(xml).toContain("<c:f>'ภาพรวม'!$B$13:$B$17</c:f>");
    expect(Buffer.from(await kpiXlsx(review, options)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('trends', () => {
  const year = (texts: readonly [duty: number, text: string][], of: number, value: number) => {
    const duties = [1, 2].map((duty) => ({
      position: 'A-1',
      duty,
      text: duty === 1 ? 'รับและส่งหนังสือราชการของสำนักงาน' : 'จัดซื้อพัสดุตามระเบียบ',
    }));
    return office({
      positions: [positionRow('A-1')],
      duties,
      indicators: texts.map(([duty, text], i) => ({
        ...dutyRows('A-1', [[null, 1, 2, 3, 4, 5]]).indicators[0],
        ...{ duty, text, indicator: i + 1 },
      })),
      holders: [{ person: 'P1', name: 'คนหนึ่ง', position: 'A-1' }],
      indicatorResults: texts.flatMap(([duty], i) =>
        resultRows({ person: 'P1', position: 'A-1', round: 1, year: of }, [value]).map((row) => ({
          ...row,
          ...{ duty, indicator: i + 1 },
        })),
      ),
    });
  };
  const before = year(
    [
      [1, 'จำนวนหนังสือราชการที่ส่งภายในวันทำการ'],
      [1, 'ร้อยละของหนังสือที่ลงทะเบียนครบถ้วน'],
      [2, 'จำนวนครั้งที่จัดซื้อทันกำหนด'],
      [2, 'ระยะเวลาตรวจรับพัสดุ'],
    ],
    2568,
    3,
  );
  const now = year(
    [
      [1, 'จำนวนหนังสือราชการที่ส่งออกภายในวันทำการ'],
      [1, 'จำนวนครั้งที่จัดซื้อทันกำหนด'],
      [2, 'ระยะเวลา ตรวจรับพัสดุ'],
      [2, 'มูลค่าที่ประหยัดได้จากการต่อรองราคา'],
    ],
    2569,
    4,
  );

  it('matches renamed and moved indicators, and says so', () => {
    const trends = compareYears([reviewYear(before, 2568, 1)], reviewYear(now, 2569, 1));
    const matches = trends.indicators.map(({ match, levels, change }) => [
      ...[match.kind, match.now.number, match.before.number],
      ...[levels.map((level) => level?.toText(2)).join(' → '), change?.toText(2)],
    ]);
    expect(matches.sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ['renamed', 1, 1, '3 → 4', '1'],
      ['moved', 2, 3, '3 → 4', '1'],
      ['same', 3, 4, '3 → 4', '1'],
    ]);
    expect(trends.matched.map(({ kind, year }) => `${kind} ${year}`)).toEqual([
      'renamed 2568',
      'moved 2568',
    ]);
    expect(trends.matched[0]?.likeness).toBeGreaterThan(0.8);
  });

  it('keeps years apart within one input', () => {
    expect(trends.years).toEqual([2568, 2569]);
    expect(trends.office.means.map((mean) => mean?.toFixed(2))).toEqual(['82.37', '82.52']);
    expect(
      trends.matched.map(({ kind, position, before }) =>
        [kind, position.row.values.code, `${before.duty}.${before.number}`].join(' '),
      ),
    ).toEqual([
      'moved SN-GA-01 4.2',
      'renamed SN-GA-01 6.2',
      'renamed SN-EST-01 4.1',
      'renamed SO-CRD-02 1.1',
    ]);
    expect(trends.assumed).toEqual([]);
  });
});
