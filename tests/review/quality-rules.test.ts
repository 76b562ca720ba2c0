import { messageOf } from '../../core/messages';
import { checkWorkbook } from '../../core/rules/run';
import { codesOfFamily } from '../../core/findings/catalogue';
import type { RawValue } from '../../core/workbook/raw-workbook';
import { sampleWorkbook } from '../support/sample-workbook';
import {
  dutyRows,
  officeWorkbook,
  positionRow,
  resultRows,
  type OfficeRows,
} from '../support/review-office';

const targets = [60, 70, 80, 90, 100];
const people = ['P1', 'P2', 'P3', 'P4', 'P5'];
const duty = dutyRows('A-1', [
  [25, ...targets],
  [25, ...targets],
  [25, 10, 8, 6, 4, 2],
  [25, 1, 2, 3, 4, 5],
]);
const rows: OfficeRows = {
  positions: [positionRow('A-1')],
  duties: duty.duties,
  indicators: duty.indicators.map((row, i) => ({ ...row, unit: i < 2 ? 'ร้อยละ' : 'เรื่อง' })),
  holders: people.map((person) => ({ person, name: `คนที่ ${person}`, position: 'A-1' })),
};
const results = (person: string, values: readonly (RawValue | { score: number })[]) =>
  resultRows({ person, position: 'A-1', round: 1 }, values);

function found(more: OfficeRows): string[] {
  const { findings } = checkWorkbook(officeWorkbook({ ...rows, ...more }));
  const own = new Set<string>(codesOfFamily('review'));
  return findings
    .filter(({ code }) => own.has(code))
    .map((one) => `${one.code} ${one.at.sheet}!${one.at.row}: ${messageOf(one, 'en')}`);
}

it('finds per cents beyond 100 and lost decimal points', () => {
  const indicatorResults = [
    ...results('P1', [100, 0, 20, 50]),
    ...results('P2', [100.1, -1, 101, 51]),
  ];
  expect(found({ indicatorResults }).map((line) => line.split(';')[0])).toEqual([
    'result-out-of-range ผลตัวชี้วัด!6: The result 100.1 lies outside 0 to 100, judged by unit and targets',
    'result-out-of-range ผลตัวชี้วัด!7: The result -1 lies outside 0 to 100, judged by unit and targets',
    'result-out-of-range ผลตัวชี้วัด!8: The result 101 lies outside 0 to 100, judged by unit and targets',
    'result-out-of-range ผลตัวชี้วัด!9: The result 51 lies outside 0 to 50, judged by unit and targets',
  ]);
});

it('finds results copied from another holder, unless they are all alike or too few', () => {
  const indicatorResults = [
    ...results('P1', [91, 85, 4, 3]),
    ...results('P2', [91, 85, 4, 3]),
    ...results('P3', [91, 85, 4, 4]),
    ...results('P4', [91, 85, 4]),
    ...results('P5', [91, 85, 4]),
  ];
  expect(found({ indicatorResults })).toEqual([
    "result-copied ผลตัวชี้วัด!6: All 4 results of 2569, round 1, equal those of P1; check that they are this person's",
  ]);
});

it('finds scores without evidence', () => {
  const indicatorResults = [
    ...results('P1', [{ score: 4 }]),
    ...results('P2', [{ score: 3 }]).map((row) => ({ ...row, evidence: 'บันทึก' })),
  ];
  expect(found({ indicatorResults }).map((line) => line.split(':')[0])).toEqual([
    'score-without-evidence ผลตัวชี้วัด!2',
  ]);
});

it('finds indicators of which every result reaches level 5', () => {
  const all = (value: number) =>
    people.flatMap((person, i) => results(person, [100, 60 + i, 2, value]));
  const indicatorResults = all(5).filter((_, i) => i !== 18);
  expect(found({ indicatorResults }).map((line) => line.split(':')[0])).toEqual([
    'indicator-always-five ตัวชี้วัด!2',
    'indicator-always-five ตัวชี้วัด!5',
  ]);
});

it('finds functions whose duties have no indicator', () => {
  const more = {
    units: [{ code: 'GA', name: 'ฝ่ายหนึ่ง' }],
    unitFunctions: ['1', '2'].map((path) => ({ unit: 'GA', path, text: `งานที่ ${path}` })),
    duties: [
      ...duty.duties.map((row) => ({ ...row, source: 'GA 1' })),
      { position: 'A-1', duty: 2, text: 'หน้าที่สอง', source: 'GA 2' },
    ],
  };
  expect(found(more).map((line) => line.split(':')[0])).toEqual([
    'function-not-measured หน้าที่หน่วยงาน!3',
  ]);
});

it('finds nothing in the sample office', () => {
  const own = new Set<string>(codesOfFamily('review'));
  const { findings } = checkWorkbook(sampleWorkbook());
  expect(findings.filter(({ code }) => own.has(code))).toEqual([]);
});
