import type { ReviewData } from '../../../core/findings/catalogue/review';
import type { RowCells } from '../../support/sample-workbook';
import {
  contrastOf,
  inOffices,
  office,
  plainPosition,
  type Contrasts,
} from '../../support/contrasts';

const levels = { level1: 60, level2: 70, level3: 80, level4: 90, level5: 95 };
const indicators = [1, 2, 3, 4].map((indicator) => ({
  ...{ position: 'A-1', duty: 1, indicator, text: `ร้อยละของพัสดุหมวดที่ ${indicator}` },
  ...{ unit: 'ร้อยละ', ...levels },
}));
const staff = {
  positions: [plainPosition],
  duties: [{ position: 'A-1', duty: 1, text: 'ตรวจรับพัสดุ' }],
  indicators,
};

const inResults = contrastOf((results: readonly RowCells[]) =>
  office({
    ...staff,
    indicatorResults: results.map((cells) => ({
      ...{ year: 2569, round: 1, person: 'P-1', position: 'A-1', duty: 1, indicator: 1 },
      ...cells,
    })),
  }),
);

/** The results of one person. */
const sheet = (person: string, results: readonly number[]) =>
  results.map((result, index) => ({ person, indicator: index + 1, result }));

const fivePeople = (last: number) =>
  [97, 96, 99, 95, last].map((result, index) => ({ person: `P-${index + 1}`, result }));

const inFunctions = (withIndicator: number) => ({
  positions: [plainPosition],
  duties: [1, 2].map((duty) => ({ position: 'A-1', duty, text: 'ตรวจรับพัสดุ', source: 'SU 1' })),
  indicators: [{ position: 'A-1', duty: withIndicator, text: 'จำนวนครั้ง' }],
  units: [{ code: 'SU', name: 'ฝ่ายพัสดุ' }],
  unitFunctions: [{ unit: 'SU', path: '1', text: 'รับและจ่ายพัสดุ' }],
});

/** Results that are likely beside those that are not. */
export const reviewContrasts: Contrasts<keyof ReviewData> = {
  'result-out-of-range': inResults([{ result: 100.5 }], [{ result: 100 }]),
  'result-copied': inResults(
    [...sheet('P-1', [91, 82, 77, 95]), ...sheet('P-2', [91, 82, 77, 95])],
    [...sheet('P-1', [90, 90, 80, 90]), ...sheet('P-2', [90, 90, 80, 90])],
  ),
  'score-without-evidence': inResults([{ score: 4 }], [{ result: 90 }]),
  'indicator-always-five': inResults(fivePeople(98), fivePeople(94.9)),
  'function-not-measured': inOffices(inFunctions(3), inFunctions(2)),
};
