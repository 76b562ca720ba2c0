import { blockingErrors } from '../../core/rules/run';
import { nearest } from '../../core/thai/nearest';
import { foldKey } from '../../core/thai/normalise';
import { cellOf, type AnyFinding } from '../../core/findings/finding';
import { messageOf } from '../../core/messages';
import type { Position } from '../../core/model/model';
import { planForms, type FormPlan, type Skip } from '../form-plan';
import { printForms } from '../print-forms';
import type { BatchResult } from '../print/print-batch';
import {
  choiceOption,
  countOption,
  exitCodes,
  textOption,
  UsageError,
  type Command,
  type CommandContext,
  type OptionValues,
} from './command';
import { readOffice, readOptions, type Office } from './read-office';

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

function reportErrors(office: Office, plan: FormPlan, context: CommandContext): void {
  for (const skip of plan.skips) reportSkip(skip, context);
  const shown = new Set<AnyFinding>(plan.skips.flatMap((skip) => skip.errors));
  const others = office.findings.filter((one) => one.severity === 'error' && !shown.has(one));
  if (others.length > 0) context.stderr.write(`${context.messages.otherErrors(others.length)}\n`);
}

function reportResult(result: BatchResult, outDir: string, context: CommandContext): void {
  const { messages, stderr, stdout } = context;
  for (const { code, error } of result.failed) {
    stderr.write(`${messages.failed(code, messages.printError(error.code, error.data))}\n`);
  }
  for (const { code, fonts } of result.foreignFonts) {
    stderr.write(`${messages.foreignFonts(code, fonts)}\n`);
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

/** `jobsheet render`: one official PDF a position. */
export const render: Command = {
  name: 'render',
  synopsis: 'PATH… --out DIR [--position CODE…] [--digits thai|arabic] [--jobs N] [--force]',
  options: {
    out: { type: 'string' },
    position: { type: 'string', multiple: true },
    digits: { type: 'string' },
    jobs: { type: 'string' },
    force: { type: 'boolean' },
    browser: { type: 'string' },
    ...readOptions,
  },
  async run(paths, values, context) {
    const { messages } = context;
    const outDir = textOption(values, 'out');
    if (outDir === undefined) throw new UsageError(messages.missingOption('out'));
    const digits = choiceOption({ values, messages }, 'digits', ['thai', 'arabic']) ?? null;
    const jobs = countOption({ values, messages }, 'jobs');
    const office = await readOffice(paths, values, context);
    const positions = wantedPositions(office, values, context);
    const plan = planForms(office.model, { positions, digits, errors: blockingErrors(office) });
    reportErrors(office, plan, context);
    if (plan.documents.length === 0) context.stderr.write(`${messages.nothingToPrint()}\n`);
    const result = await printForms(plan, {
      outDir,
      jobs,
      browser: textOption(values, 'browser'),
      force: values['force'] === true,
      keepUnlisted: values['position'] !== undefined,
      context,
    });
    if (result.isStopped) {
      context.stderr.write(`${messages.stopped(result.printed + result.unchanged)}\n`);
    } else reportResult(result, outDir, context);
    return exitCode(office, result);
  },
};
