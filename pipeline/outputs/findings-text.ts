import { cellOf, type AnyFinding } from '../../core/findings/finding';
import { fixTitleOf, messageOf } from '../../core/messages';
import type { Language } from '../../core/messages/messages';
import type { Check } from '../../core/rules/run';
import { countFindings } from './findings-json';

const marks = { error: '✖', warning: '▲', info: '·' } as const;

function counted(findings: readonly AnyFinding[]): string {
  const { errors, warnings, infos } = countFindings(findings);
  return `${marks.error} ${errors}  ${marks.warning} ${warnings}  ${marks.info} ${infos}`;
}

function lineOf(one: AnyFinding, language: Language): string {
  const title = fixTitleOf(one, language);
  const fix = title === '' ? '' : ` → ${title}`;
  const text = `${messageOf(one, language)}${fix}`.replace(/\s*\n\s*/g, ' ⏎ ');
  return `  ${marks[one.severity]} ${cellOf(one.at).padEnd(6)} ${text} [${one.code}]`;
}

/** Writes findings for people: by file and sheet, each group with its counts, the total last. */
export function findingsText(check: Check, language: Language): string {
  const groups = new Map<string, AnyFinding[]>();
  for (const one of check.findings) {
    const title = one.at.sheet === '' ? one.at.file : `${one.at.file} › ${one.at.sheet}`;
    groups.set(title, [...(groups.get(title) ?? []), one]);
  }
  const blocks = [...groups].map(([title, own]) => {
    const lines = own.map((one) => lineOf(one, language));
    return [`${title}  (${counted(own)})`, ...lines].join('\n');
  });
  return `${[...blocks, counted(check.findings)].join('\n\n')}\n`;
}
