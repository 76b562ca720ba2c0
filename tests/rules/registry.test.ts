import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  codesOfFamily,
  families,
  severities,
  type FindingCode,
} from '../../core/findings/catalogue';
import { findingsEn } from '../../core/messages/findings-en';
import { findingsTh } from '../../core/messages/findings-th';
import { rules } from '../../core/rules';
import { checkWorkbook } from '../../core/rules/run';
import { sampleWorkbook } from '../support/sample-workbook';

const folder = join(__dirname, '../../core/rules');
const codes = Object.keys(severities) as FindingCode[];

/** Found while the workbook is read into the model. */
const foundByReading = [
  'no-known-sheet',
  'unknown-sheet',
  'unknown-column',
  'column-missing',
  'column-doubled',
  'header-not-found',
  'merged-cells',
  'formula-error',
  'formula-without-result',
  'required-cell-empty',
  'not-a-number',
  'not-a-whole-number',
  'number-out-of-range',
  'not-a-date',
  'not-a-path',
  'not-a-choice',
  'setting-unknown',
  'setting-invalid',
  'setting-conflict',
  'sheet-repeated',
  'hidden-characters',
];

test('every rule has a file of its name in the folder of its family, and every such file is a rule', () => {
  const files = families.flatMap((family) =>
    readdirSync(join(folder, family)).map((file) => `${family}/${file.replace('.ts', '')}`),
  );
  const wanted = families.flatMap((family) =>
    codesOfFamily(family)
      .filter((code) => !foundByReading.includes(code))
      .map((code) => `${family}/${code}`),
  );
  expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  const ruleCodes = rules.map((rule) => rule.code);
  expect([...ruleCodes].sort()).toEqual([...new Set(ruleCodes)].sort());
  expect([...ruleCodes, ...foundByReading].sort()).toEqual([...codes].sort());
});

test.each([
  ['th', findingsTh],
  ['en', findingsEn],
] as const)('every code has its words in %s', (_, messages) => {
  expect(Object.keys(messages).sort()).toEqual([...codes].sort());
  for (const code of codes) {
    expect(messages[code].title).not.toBe('');
    expect(messages[code].why).not.toBe('');
  }
});

test('a clean workbook has no errors and no warnings, and few hints', () => {
  const { findings } = checkWorkbook(sampleWorkbook());
  expect(findings.filter((one) => one.severity !== 'info')).toEqual([]);
  // Two functions of the sample office are left without a position on purpose.
  expect(findings.map((one) => one.code)).toEqual(['function-not-covered', 'function-not-covered']);
});
