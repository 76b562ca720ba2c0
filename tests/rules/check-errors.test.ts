import { severities, type FindingCode } from '../../core/findings/catalogue';
import type { AnyFinding } from '../../core/findings/finding';
import { checkErrors } from '../../core/rules/check-errors';
import { checkWorkbook } from '../../core/rules/run';
import { sampleWorkbook } from '../support/sample-workbook';
import { plants } from './all-plants';

const sample = sampleWorkbook();
const codes = (Object.keys(severities) as FindingCode[]).filter(
  (code) => severities[code] === 'error',
);
const isError = ({ severity }: AnyFinding) => severity === 'error';

test.each(codes)('the short check finds the errors that the whole check finds: %s', (code) => {
  const planted = plants[code](sample, 0.4);
  if (!planted) throw new Error('The sample has no room for this fault');
  const all = checkWorkbook(planted.workbook).findings.filter(isError);
  const plain = all.map((one) => ({ ...one, fix: null }));
  expect(checkErrors(planted.workbook).findings).toEqual(plain);
});
