import { checkErrors } from '../../core/rules/check-errors';
import { blockingErrors } from '../../core/rules/run';
import { nearest } from '../../core/thai/nearest';
import type { DigitPolicy } from '../../core/thai/digits';
import { foldKey } from '../../core/thai/normalise';
import { cellOf, type AnyFinding } from '../../core/findings/finding';
import { messageOf } from '../../core/messages';
import type { Position } from '../../core/model/model';
import { planForms, type FormPlan, type Skip } from '../form-plan';
import { printForms } from '../print-forms';
import { releaseMemory } from '../release-memory';
import type { BatchResult } from '../print/print-batch';
import {
  countOption,
  exitCodes,
  textOption,
  UsageError,
  type CommandContext,
  type OptionValues,
} from './command';
import { readOffice, type Office } from './read-office';

/** Where a run's words go; they are kept for a run with nothing changed. */
interface Reporting {
  readonly context: CommandContext;
  readonly say: (line: string) => void;
}

/** How many errors of a position are listed. */
const listedErrors = 3;

function wantedPositions(
  office: Office,
  values: OptionValues,
  context: CommandContext,
): Position[] {
  const given = values['position'];
  if (!Array.isArray(given)) return [...office.model.positions];
  const codes = given
    .flatMap((part) => String(part).split(','))
    .filter((code) => code.trim() !== '');
  return codes.map((code) => {
    const position = office.model.positionByKey.get(foldKey(code));
    if (position) return position;
    const known = office.model.positions.map(({ row }) => row.values.code);
    throw new UsageError(context.messages.unknownPosition(code, nearest(code, known)));
  });
}

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

function reportErrors(office: Office, plan: FormPlan, reporting: Reporting): void {
  for (const skip of plan.skips) reportSkip(skip, reporting);
  const shown = new Set<AnyFinding>(plan.skips.flatMap((skip) => skip.errors));
  const others = office.findings.filter((one) => one.severity === 'error' && !shown.has(one));
  if (others.length > 0) reporting.say(reporting.context.messages.otherErrors(others.length));
}

function reportResult(result: BatchResult, outDir: string, { context, say }: Reporting): void {
  const { messages, stdout } = context;
  for (const { code, error } of result.failed) {
    say(messages.failed(code, messages.printError(error.code, error.data)));
  }
  for (const { code, fonts } of result.foreignFonts) {
    say(messages.foreignFonts(code, fonts));
  }
  const { printed, unchanged } = result;
  stdout.write(
    `${messages.printed({ all: printed + unchanged, printed, unchanged, folder: outDir })}\n`,
  );
}

function exitCode(office: Office, result: BatchResult): number {
  if (result.isStopped) return exitCodes.stopped;
  if (result.failed.length > 0) return exitCodes.fault;
  const hasErrors = office.findings.some((one) => one.severity === 'error');
  return hasErrors ? exitCodes.findings : exitCodes.done;
}

/** What `jobsheet render` was asked for. */
export interface RenderRequest {
  readonly paths: readonly string[];
  readonly values: OptionValues;
  readonly outDir: string;
  readonly digits: DigitPolicy | null;
}

/** Reads, checks and prints an office; returns the exit code and what was said about positions left out. */
export async function renderOffice(request: RenderRequest, context: CommandContext) {
  const { paths, values, outDir, digits } = request;
  const { messages } = context;
  let stderr = '';
  const say = (line: string) => {
    stderr += `${line}\n`;
    context.stderr.write(`${line}\n`);
  };
  const office = await readOffice({ paths, values, check: checkErrors }, context);
  const positions = wantedPositions(office, values, context);
  const plan = planForms(office.model, { positions, digits, errors: blockingErrors(office) });
  releaseMemory();
  reportErrors(office, plan, { context, say });
  if (plan.documents.length === 0) say(messages.nothingToPrint());
  const result = await printForms(plan, {
    outDir,
    jobs: countOption({ values, messages }, 'jobs'),
    browser: textOption(values, 'browser'),
    force: values['force'] === true,
    keepUnlisted: values['position'] !== undefined,
    context,
  });
  if (result.isStopped) say(messages.stopped(result.printed + result.unchanged));
  else reportResult(result, outDir, { context, say });
  return { exitCode: exitCode(office, result), stderr };
}
