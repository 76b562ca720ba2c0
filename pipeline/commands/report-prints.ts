import { cellOf, type AnyFinding } from '../../core/findings/finding';
import { messageOf } from '../../core/messages';
import type { Skip } from '../form-plan';
import type { BatchResult } from '../print/print-batch';
import type { CommandContext } from './command';
import type { Office } from './read-office';

/** Where a run's words go; they are kept for a run with nothing changed. */
export interface Reporting {
  readonly context: CommandContext;
  readonly say: (line: string) => void;
}

/** How many errors of a position, or of no position, are listed. */
const listedErrors = 3;

function placeOf({ at }: AnyFinding): string {
  return (
    [at.file, at.sheet].filter((part) => part !== '').join(' › ') +
    (at.row > 0 ? ` ${cellOf(at)}` : '')
  );
}

function reportErrors(errors: readonly AnyFinding[], { context, say }: Reporting): void {
  const { messages, language } = context;
  for (const one of errors.slice(0, listedErrors)) {
    say(`  ${placeOf(one)}: ${messageOf(one, language)}`);
  }
  const more = errors.length - listedErrors;
  if (more > 0) say(`  ${messages.skippedMore(more)}`);
}

function reportSkip(skip: Skip, reporting: Reporting): void {
  const { code, title, errors } = skip;
  if (errors.length === 0) return;
  const name = title === '' ? code : `${code} ${title}`;
  reporting.say(reporting.context.messages.skipped({ name, errors: errors.length }));
  reportErrors(errors, reporting);
}

/** Names what was not printed, or not as it should be, and signed files that had to make way. */
export function reportTroubles(result: BatchResult, { context, say }: Reporting): void {
  const { messages } = context;
  for (const { code, error } of result.failed) {
    say(messages.failed(code, messages.printError(error.code, error.data)));
  }
  for (const { code, fonts } of result.foreignFonts) say(messages.foreignFonts(code, fonts));
  for (const { file, folder } of result.putAside) say(messages.putAside(file, folder));
}

/** Names errors that keep no position from being printed. */
export function reportOthers(errors: readonly AnyFinding[], reporting: Reporting): void {
  if (errors.length === 0) return;
  reporting.say(reporting.context.messages.otherErrors(errors.length));
  reportErrors(errors, reporting);
}

/** Names the positions that errors keep from being printed, and the errors that stand elsewhere. */
export function reportSkips(office: Office, skips: readonly Skip[], reporting: Reporting): void {
  for (const skip of skips) reportSkip(skip, reporting);
  const shown = new Set<AnyFinding>(skips.flatMap((skip) => skip.errors));
  const others = office.findings.filter((one) => one.severity === 'error' && !shown.has(one));
  reportOthers(others, reporting);
}
