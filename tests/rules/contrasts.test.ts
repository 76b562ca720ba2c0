import { severities, type FindingCode } from '../../core/findings/catalogue';
import { checkWorkbook } from '../../core/rules/run';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import type { Contrast } from '../support/contrasts';
import { plants } from './all-plants';
import { acrossContrasts } from './contrasts/across-contrasts';
import { indicatorContrasts } from './contrasts/indicator-contrasts';
import { positionContrasts } from './contrasts/position-contrasts';
import { reviewContrasts } from './contrasts/review-contrasts';
import { structureContrasts } from './contrasts/structure-contrasts';
import { textContrasts } from './contrasts/text-contrasts';

const contrasts: Readonly<Record<FindingCode, Contrast>> = {
  ...structureContrasts,
  ...positionContrasts,
  ...indicatorContrasts,
  ...textContrasts,
  ...acrossContrasts,
  ...reviewContrasts,
};

const codes = Object.keys(severities) as FindingCode[];
const found = (workbook: RawWorkbook) => checkWorkbook(workbook).findings.map((one) => one.code);

test('every kind of the catalogue has a fault, a contrast, and nothing else has', () => {
  expect(Object.keys(contrasts).sort()).toEqual([...codes].sort());
  expect(Object.keys(plants).sort()).toEqual([...codes].sort());
});

test.each(codes)('%s fires at the fault and is silent at what looks like it', (code) => {
  const { fires, silent } = contrasts[code];
  expect(found(fires)).toContain(code);
  expect(found(silent)).not.toContain(code);
});
