import { severities, type FindingCode } from '../../core/findings/catalogue';
import { cellOf, type AnyFinding, type Edit, type Place } from '../../core/findings/finding';
import { fixTitleOf, messageOf, reasonOf, titleOf } from '../../core/messages';
import type { Language } from '../../core/messages/messages';
import type { Check } from '../../core/rules/run';

/** SARIF's names of our severities. */
const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

const codes = Object.keys(severities) as FindingCode[];

function ruleOf(code: FindingCode, language: Language): object {
  return {
    id: code,
    shortDescription: { text: titleOf(code, language) },
    fullDescription: { text: reasonOf(code, language) },
    defaultConfiguration: { level: levels[severities[code]] },
  };
}

function artifactOf(place: Place): object {
  return { uri: encodeURI(place.file) };
}

/** A cell is a region of the file: SARIF counts lines and columns from 1; the address says the same to people. */
function locationOf(place: Place): object {
  const cell = cellOf(place);
  const isCell = place.row > 0;
  const region = { startLine: place.row, startColumn: Math.max(1, place.column) };
  const name = [place.sheet, cell].filter((part) => part !== '').join('!');
  return {
    physicalLocation: { artifactLocation: artifactOf(place), ...(isCell ? { region } : {}) },
    ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'element' }] }),
  };
}

function replacementOf({ row, column, value }: Edit): object {
  const deletedRegion = { startLine: row, startColumn: column, endColumn: column + 1 };
  return { deletedRegion, insertedContent: { text: String(value ?? '') } };
}

/** A fix that puts rows in or reaches over several sheets has no form in SARIF and is left to the workbook's own tools. */
function fixesOf(one: AnyFinding, language: Language): object {
  const { fix, at } = one;
  if (fix === null || fix.inserts.length > 0 || fix.edits.length === 0) return {};
  if (!fix.edits.every(({ file, sheet }) => file === at.file && sheet === at.sheet)) return {};
  const artifactChanges = [
    { artifactLocation: artifactOf(at), replacements: fix.edits.map(replacementOf) },
  ];
  return { fixes: [{ description: { text: fixTitleOf(one, language) }, artifactChanges }] };
}

function resultOf(one: AnyFinding, language: Language): object {
  const related = one.related.map((place, id) => ({ id, ...locationOf(place) }));
  return {
    ruleId: one.code,
    ruleIndex: codes.indexOf(one.code),
    level: levels[one.severity],
    message: { text: messageOf(one, language) },
    locations: [locationOf(one.at)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...fixesOf(one, language),
    properties: { data: one.data },
  };
}

/** Writes findings as SARIF 2.1.0 (OASIS), one run; a cell's row and column are its line and column. */
export function findingsSarif(check: Check, language: Language): string {
  const driver = { name: 'jobsheet', rules: codes.map((code) => ruleOf(code, language)) };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language: language === 'th' ? 'th-TH' : 'en-US',
        columnKind: 'utf16CodeUnits',
        results: check.findings.map((one) => resultOf(one, language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
