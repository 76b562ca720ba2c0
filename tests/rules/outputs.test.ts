import { checkWorkbook } from '../../core/rules/run';
import { findingExamples } from '../../pipeline/docs/findings-doc';
import { findingFormats } from '../../pipeline/outputs';
import { severities } from '../../core/findings/catalogue';
import { textWorkbook } from '../support/text-workbook';

const workbook = textWorkbook(`# หน้าที่
  รหัสตำแหน่ง | ลำดับหน้าที่ | หน้าที่ความรับผิดชอบหลัก
  A-1 | 1 | ร่วม ตรวจทานเอกสาร`);
const check = { ...checkWorkbook(workbook), files: ['office.xlsx'] };

test('text is grouped by sheet with counts, the total last', () => {
  expect(findingFormats.text(check, 'en')).toBe(
    `office.xlsx › หน้าที่  (✖ 1  ▲ 1  · 0)
  ✖ A2     รหัสตำแหน่ง “A-1” is not on sheet “ตำแหน่ง”; add it there or correct it [reference-not-found]
  ▲ C2     “หน้าที่ความรับผิดชอบหลัก” has a blank after a word that joins the next: “ร่วม ตรวจทานเอกสา…” should be “ร่วมตรวจทานเอกสา…” → Change to “ร่วมตรวจทานเอกสา…” [blank-after-prefix]

✖ 1  ▲ 1  · 0
`,
  );
});

test('JSON has the agreed shape', () => {
  const json = JSON.parse(findingFormats.json(check, 'th')) as Record<string, unknown>;
  expect(json).toMatchObject({
    schemaVersion: 1,
    files: ['office.xlsx'],
    summary: { errors: 1, warnings: 1, infos: 0, positions: 0, duties: 1, indicators: 0 },
    findings: [
      {
        code: 'reference-not-found',
        severity: 'error',
        file: 'office.xlsx',
        sheet: 'หน้าที่',
        cell: 'A2',
      },
      {
        code: 'blank-after-prefix',
        cell: 'C2',
        fix: { edits: [{ sheet: 'หน้าที่', cell: 'C2', value: 'ร่วมตรวจทานเอกสาร' }] },
      },
    ],
  });
});

test('SARIF 2.1.0 names rules, levels, cells and fixes', () => {
  const log = JSON.parse(findingFormats.sarif(check, 'en')) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
  };
  const [run] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(run?.tool.driver.rules.map((rule) => rule.id)).toEqual(Object.keys(severities));
  expect(run?.results.map((result) => result['level'])).toEqual(['error', 'warning']);
  expect(run?.results[1]).toMatchObject({
    ruleId: 'blank-after-prefix',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'office.xlsx' },
          region: { startLine: 2, startColumn: 3 },
        },
        logicalLocations: [{ fullyQualifiedName: 'หน้าที่!C2' }],
      },
    ],
    fixes: [
      { artifactChanges: [{ replacements: [{ insertedContent: { text: 'ร่วมตรวจทานเอกสาร' } }] }] },
    ],
  });
});

test('every finding has an example for the docs', () => {
  expect(Object.keys(findingExamples).sort()).toEqual(Object.keys(severities).sort());
});
