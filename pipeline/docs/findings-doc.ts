import {
  codesOfFamily,
  families,
  severities,
  type Family,
  type FindingCode,
  type FindingData,
} from '../../core/findings/catalogue';
import type { AnyFinding } from '../../core/findings/finding';
import { finding } from '../../core/findings/report';
import { fixTitleOf, messageOf, reasonOf, titleOf } from '../../core/messages';
import { contentExamples } from './examples/content';
import type { ExamplesOf } from './examples/example';
import { reviewExamples } from './examples/review';
import { structureExamples } from './examples/structure';
import { textExamples } from './examples/text';

/** One example of every finding. */
export const findingExamples: ExamplesOf<FindingData> = {
  ...structureExamples,
  ...contentExamples,
  ...textExamples,
  ...reviewExamples,
};

const opening = `# Findings

What \`jobsheet validate\` and the task pane in Excel report. One catalogue serves both.

- **error**: the printed form would be wrong or incomplete; the position is not printed.
- **warning**: somebody should look; the form is printed.
- **info**: a hint.

\`jobsheet.config.json\` beside the workbooks switches rules off or lowers them to info: \`{ "rules": { "repeat-mark-blank": "off", "two-units": "info" } }\`. Nothing can be raised, and errors cannot be switched off. The task pane in Excel takes the same file on its page of findings and keeps it in the workbook.

A fix is offered only where it is certain: it removes its finding and adds none (a mended header lets its column be read, and with it what is wrong there).
`;

const familyTitles: Readonly<Record<Family, string>> = {
  structure: 'Sheets, cells, keys and references',
  position: 'Positions',
  indicator: 'Indicators',
  text: 'Thai text',
  across: 'Across positions',
  review: 'Yearly results',
};

function exampleOf(code: FindingCode): AnyFinding {
  const { sheet, hasFix, data } = findingExamples[code];
  const at = { file: '', sheet, row: 0, column: 0 };
  const fix = hasFix ? { edits: [], inserts: [] } : null;
  return finding(code, at, { data, fix });
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ').replace(/</g, '&lt;');
}

function entryOf(code: FindingCode): string {
  const example = exampleOf(code);
  const place = example.at.sheet === '' ? '' : ` (${example.at.sheet})`;
  const fix = fixTitleOf(example, 'en');
  const lines = [
    `### \`${code}\``,
    `**${severities[code]}** · ${titleOf(code, 'en')} · ${titleOf(code, 'th')}`,
    `${reasonOf(code, 'en')}`,
    `Example${place}: ${oneLine(messageOf(example, 'en'))}`,
    `> ${oneLine(messageOf(example, 'th'))}`,
    fix === '' ? 'Fix: by hand.' : `Fix: ${oneLine(fix)}.`,
  ];
  return lines.join('\n\n');
}

/** Returns `docs/findings.md`: for each finding what it is, why it matters, an example and its fix. */
export function findingsDoc(): string {
  const parts = families.map((family) => {
    const entries = codesOfFamily(family).map(entryOf);
    return [`## ${familyTitles[family]}`, ...entries].join('\n\n');
  });
  return (
    [opening, ...parts]
      .join('\n\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd() + '\n'
  );
}
