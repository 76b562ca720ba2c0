import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildModel } from '../../core/model/build-model';
import { emptyMemory } from '../../core/model/memory';
import { reviewYear } from '../../core/review/review-year';
import { compareYears } from '../../core/review/trends';
import { kpiXlsx } from '../../pipeline/outputs/kpi-xlsx';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { packageFaults } from '../support/package-faults/package-faults';
import { sampleWorkbook } from '../support/sample-workbook';

const { model } = buildModel(sampleWorkbook(), emptyMemory());
const review = reviewYear(model, 2569);
const trends = compareYears([reviewYear(model, 2568)], review);
let summary: Uint8Array;
beforeAll(async () => {
  summary = await kpiXlsx(review, { trends, date: '2026-09-30' });
});

it('finds nothing in kpi-summary.xlsx that Excel would repair', () => {
  expect(packageFaults(summary)).toEqual([]);
});

it('finds nothing in the summary of one round without trends', async () => {
  const round = reviewYear(model, 2569, 1);
  expect(packageFaults(await kpiXlsx(round, { trends: null, date: '2026-03-31' }))).toEqual([]);
});

it('finds nothing in the blank and in the sample workbook', async () => {
  expect(packageFaults(await writeWorkbook())).toEqual([]);
  expect(packageFaults(await writeWorkbook(sampleOffice()))).toEqual([]);
});

describe('a fault', () => {
  const spoilt = (part: string, from: string | RegExp, to: string) => {
    const parts = unzipSync(summary);
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return packageFaults(zipSync({ ...parts, [part]: strToU8(after) }));
  };
  const sheet = 'xl/worksheets/sheet1.xml';
  const chart = 'xl/charts/chart1.xml';

  it.each([
    [sheet, '</sheetData>', '', 'not well-formed'],
    [sheet, /<drawing r:id="rId1"\/>/, '', 'does not use the drawing'],
    [sheet, 'r:id="rId1"', 'r:id="rId7"', 'no relation rId7'],
    [sheet, /(<dataValidations.*<\/dataValidations>)(<pageMargins[^>]*>)/, '$2$1', 'stands behind'],
    [sheet, '<c r="A2" s="2"', '<c r="A2" s="999"', 'no style 999'],
    [sheet, '<c r="A2" ', '<c r="A1" ', 'two cells a1'],
    [sheet, /<c r="A1" s="1" t="s"><v>0</, '<c r="A1" s="1" t="s"><v>99999<', 'no shared string'],
    [sheet, 'COUNTIFS(', 'COUNTIFZ(', 'unknown function COUNTIFZ'],
    [sheet, 'COUNTIFS(', 'COUNTIFS((', 'a bracket is open'],
    [sheet, 'บุคคล', 'คน', 'no sheet คน'],
    [sheet, 'COUNTIFS(', 'COUNTIFS(nobody,', 'unknown name nobody'],
    [sheet, '1,2,ปี', 'ก'.repeat(300), 'validation too long'],
    [sheet, /(<oddHeader>)/, `$1${'ก'.repeat(300)}`, 'header too long'],
    [
      '[Content_Types].xml',
      /<Override PartName="\/xl\/charts\/chart1.xml"[^>]*>/,
      '',
      'no content type for xl/charts',
    ],
    ['xl/_rels/workbook.xml.rels', 'worksheets/sheet4.xml', 'worksheets/none.xml', 'no part'],
    ['xl/workbook.xml', 'name="เกณฑ์"', `name="${'ก'.repeat(32)}"`, 'no legal name'],
    ['xl/workbook.xml', 'name="เกณฑ์"', 'name="บุคคล"', 'two sheets บุคคล'],
    ['xl/workbook.xml', 'sheetId="2"', 'sheetId="1"', 'two sheets of id 1'],
    ['xl/workbook.xml', 'activeTab="0"', 'activeTab="10"', 'in front'],
    ['xl/workbook.xml', 'localSheetId="9"', 'localSheetId="10"', 'no sheet 10'],
    ['xl/styles.xml', /(<cellXfs.*?)fontId="\d+"/s, '$1fontId="99"', 'no fontId 99'],
    ['xl/styles.xml', /<fonts count="\d+"/, '<fonts count="99"', '<fonts> counts 99'],
    ['xl/drawings/drawing1.xml', '<xdr:row>37<', '<xdr:row>3<', 'drawing: from'],
    [chart, '$B$13:$B$17', '$B$13:$B$18', 'points of'],
    [chart, /(<c:numCache>.*?<c:v>)\d+/, '$1777', 'keeps another value'],
    [chart, /(<c:cat>.*<\/c:cat>)(<c:val>.*<\/c:val>)/, '$2$1', 'stands behind'],
    [chart, '<c:crossAx val="2"/>', '<c:crossAx val="3"/>', 'no such axis'],
  ])('of %s, %s for %s, is found: %s', (part, from, to, found) => {
    expect(spoilt(part, from, to).join('\n')).toContain(found);
  });

  it('of a table is found', async () => {
    const parts = unzipSync(await writeWorkbook());
    const table = strFromU8(parts['xl/tables/table1.xml'] ?? new Uint8Array());
    const faultsWith = (from: string | RegExp, to: string) => {
      const part = { 'xl/tables/table1.xml': strToU8(table.replace(from, to)) };
      return packageFaults(zipSync({ ...parts, ...part })).join('\n');
    };
    expect(faultsWith('name="ค่า"', 'name="ราคา"')).toContain(
      'column ราคา differs from its heading',
    );
    expect(faultsWith('displayName="settings"', 'displayName="A1"')).toContain('no legal name');
    expect(faultsWith(/ref="A1:C/g, 'ref="A1:D')).toContain('as many columns');
    expect(faultsWith('id="1"', 'id="2"')).toContain('two tables of id 2');
  });
});
