import { cellOf } from '../../core/findings/finding';
import { messageOf } from '../../core/messages';
import type { Language } from '../../core/messages/messages';
import type { Check } from '../../core/rules/run';
import { countFindings } from './findings-json';

const marks = { error: '✖', warning: '▲', info: '·' } as const;

/** Writes findings for people, grouped by file and sheet. */
export function findingsText(check: Check, language: Language): string {
  const lines: string[] = [];
  let group = '';
  for (const one of check.findings) {
    const title = `${one.at.file} › ${one.at.sheet}`;
    if (title !== group) lines.push('', title);
    group = title;
    lines.push(
      `  ${marks[one.severity]} ${cellOf(one.at).padEnd(6)} ${messageOf(one, language)} [${one.code}]`,
    );
  }
  const { errors, warnings, infos } = countFindings(check.findings);
  lines.push('', `✖ ${errors}  ▲ ${warnings}  · ${infos}`);
  return `${lines.join('\n').trimStart()}\n`;
}
