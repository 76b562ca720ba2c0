import { parseConfig } from '../../core/findings/config';
import { checkWorkbook } from '../../core/rules/run';
import { textWorkbook } from '../support/text-workbook';

const workbook = textWorkbook(`# หน้าที่
  รหัสตำแหน่ง | ลำดับหน้าที่ | หน้าที่ความรับผิดชอบหลัก
  A-1 | 1 | ร่วม ตรวจทานเอกสารอื่นๆ`);

const seen = (text: string) =>
  checkWorkbook(workbook, { config: parseConfig(text).config }).findings.map(
    (one) => `${one.severity} ${one.code}`,
  );

test('rules are switched off or lowered, errors stay', () => {
  const everything = [
    'error reference-not-found',
    'info repeat-mark-blank',
    'warning blank-after-prefix',
  ];
  expect(seen('{}').sort()).toEqual(everything);
  expect(seen('{"rules":{"repeat-mark-blank":"off","blank-after-prefix":"info"}}').sort()).toEqual([
    'error reference-not-found',
    'info blank-after-prefix',
  ]);
  expect(seen('{"rules":{"reference-not-found":"off"}}').sort()).toEqual(everything);
});

test.each([
  ['{', 'not-json', ''],
  ['[]', 'wrong-shape', ''],
  ['{"rule":{}}', 'wrong-shape', ''],
  ['{"font":"TH.ttf"}', 'wrong-shape', 'font'],
  ['{"font":["1.ttf","2.ttf","3.ttf"]}', 'wrong-shape', 'font'],
  ['{"fontSize":400}', 'wrong-shape', 'fontSize'],
  ['{"rules":{"no-such-rule":"off"}}', 'unknown-rule', 'no-such-rule'],
  ['{"rules":{"two-units":"error"}}', 'unknown-choice', 'two-units'],
  ['{"rules":{"key-repeated":"off"}}', 'error-rule', 'key-repeated'],
  ['{"rules":{"toString":"off","__proto__x":"off"}}', 'unknown-rule', 'toString'],
])('%s is %s', (text, kind, where) => {
  const { config, problems } = parseConfig(text);
  expect(config.rules).toEqual({});
  expect(problems[0]).toMatchObject({ kind, where });
});

test('a byte order mark and a schema are allowed', () => {
  const parsed = parseConfig('\ufeff{"$schema":"x","rules":{"two-units":"off"}}');
  const font = { files: [], size: null };
  expect(parsed).toEqual({ config: { rules: { 'two-units': 'off' } }, font, problems: [] });
});

test("an office's font stands beside its rules and means nothing to them", () => {
  const text = '{"rules":{"two-units":"off"},"font":["TH.ttf","TH Bold.ttf"],"fontSize":15.5}';
  const font = { files: ['TH.ttf', 'TH Bold.ttf'], size: 15.5 };
  expect(parseConfig(text)).toEqual({
    config: { rules: { 'two-units': 'off' } },
    font,
    problems: [],
  });
});
