import { cellOf, type AnyFinding } from '../../core/findings/finding';
import { messageOf } from '../../core/messages';
import type { Skip } from '../form-plan';
import type { CommandContext } from './command';
import type { Office } from './read-office';

/** How many errors of a position are listed. */
const listedErrors = 3;

function reportSkip(skip: Skip, context: CommandContext): void {
  const { messages, language, stderr } = context;
  const { code, title, errors } = skip;
  if (errors.length === 0) return;
  stderr.write(`${messages.skipped({ code, title, errors: errors.length })}\n`);
  for (const one of errors.slice(0, listedErrors)) {
    const place = `${one.at.file} › ${one.at.sheet}${one.at.row > 0 ? ` ${cellOf(one.at)}` : ''}`;
    stderr.write(`  ${place}: ${messageOf(one, language)}\n`);
  }
  const more = errors.length - listedErrors;
  if (more > 0) stderr.write(`  ${messages.skippedMore(more)}\n`);
}

/** Names the positions that errors keep from being printed, and says how many errors stand elsewhere. */
export function reportSkips(office: Office, skips: readonly Skip[], context: CommandContext): void {
  for (const skip of skips) reportSkip(skip, context);
  const shown = new Set<AnyFinding>(skips.flatMap((skip) => skip.errors));
  const others = office.findings.filter((one) => one.severity === 'error' && !shown.has(one));
  if (others.length > 0) context.stderr.write(`${context.messages.otherErrors(others.length)}\n`);
}
