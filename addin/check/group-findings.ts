import type { AnyFinding } from '../../core/findings/finding';
import type { Severity } from '../../core/findings/severity';
import { messageOf, titleOf } from '../../core/messages';
import type { Language } from '../../core/messages/messages';
import { foldText } from '../../core/thai/normalise';

/** Findings that stand together in the list. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly AnyFinding[];
}

/** What the user wants to see. */
export interface FindingFilter {
  readonly severity: Severity | 'all';
  readonly groupBy: 'rule' | 'sheet';
  readonly search: string;
}

/** How many findings there are of each severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts findings by severity. */
export function countFindings(findings: readonly AnyFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function worst(findings: readonly AnyFinding[]): Severity {
  const [first] = [...findings].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
  return first?.severity ?? 'info';
}

/** Returns the findings that the filter lets through, in groups, the worst first. */
export function groupFindings(
  findings: readonly AnyFinding[],
  filter: FindingFilter,
  language: Language,
): FindingGroup[] {
  const words = foldText(filter.search);
  const groups = new Map<string, AnyFinding[]>();
  for (const one of findings) {
    if (filter.severity !== 'all' && one.severity !== filter.severity) continue;
    const isWanted =
      words === '' || foldText(`${one.at.sheet} ${messageOf(one, language)}`).includes(words);
    if (!isWanted) continue;
    const key = filter.groupBy === 'rule' ? one.code : one.at.sheet;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const titled = [...groups].map(([key, own]): FindingGroup => {
    const [first] = own;
    const title = filter.groupBy === 'rule' && first ? titleOf(first.code, language) : key;
    return { key, title, severity: worst(own), findings: own };
  });
  return titled.sort(
    (a, b) => ranks[a.severity] - ranks[b.severity] || b.findings.length - a.findings.length,
  );
}
