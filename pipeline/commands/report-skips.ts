import { cellOf, type AnyFinding } from '../../core/findings/finding';
import { messageOf } from '../../core/messages';
import type { Skip } from '../form-plan';
import type { CommandContext } from './command';
import type { Office } from './read-office';

/** Where a run's words go; they are kept for a run with nothing changed. */
export interface Reporting {
  readonly context: CommandContext;
  readonly say: (line: string) => void;
}

/** How many errors of a position are listed. */
const listedErrors = 3;

function reportSkip(skip: Skip, { context, say }: Reporting): void {
  const { messages, language } = context;
  const { code, title, errors } = skip;
  if (errors.length === 0) return;
  say(messages.skipped({ code, title, errors: errors.length }));
  for (const one of errors.slice(0, listedErrors)) {
    const place = `${one.at.file} › ${one.at.sheet}${one.at.row > 0 ? ` ${cellOf(one.at)}` : ''}`;
    say(`  ${place}: ${messageOf(one, language)}`);
  }
  const more = errors.length - listedErrors;
  if (more > 0) say(`  ${messages.skippedMore(more)}`);
}

/** Names the positions that errors keep from being printed, and says how many errors stand elsewhere. */
export function reportSkips(office: Office, skips: readonly Skip[], reporting: Reporting): void {
  for (const skip of skips) reportSkip(skip, reporting);
  const shown = new Set<AnyFinding>(skips.flatMap((skip) => skip.errors));
  const others = office.findings.filter((one) => one.severity === 'error' && !shown.has(one));
  if (others.length > 0) reporting.say(reporting.context.messages.otherErrors(others.length));
}
