import { statSync } from 'node:fs';
import { checkErrors } from '../../core/rules/check-errors';
import { blockingErrors } from '../../core/rules/run';
import { nearest } from '../../core/thai/nearest';
import type { DigitPolicy } from '../../core/thai/digits';
import { foldKey } from '../../core/thai/normalise';
import type { Position } from '../../core/model/model';
import { planForms, type FormPlan } from '../form-plan';
import { EarlyBrowser } from '../print/early-browser';
import { printForms } from '../print-forms';
import type { OfficeFont } from '../office-font';
import { growHeap, releaseMemory } from '../release-memory';
import { listFiles } from '../read/list-files';
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
import { reportSkips, reportTroubles, type Reporting } from './report-prints';

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

function reportResult(result: BatchResult, outDir: string, reporting: Reporting): void {
  const { messages, stdout } = reporting.context;
  reportTroubles(result, reporting);
  const { printed, unchanged } = result;
  stdout.write(
    `${messages.printed({ all: printed + unchanged, printed, unchanged, folder: outDir })}\n`,
  );
}

function exitCode(hasErrors: boolean, result: BatchResult): number {
  if (result.isStopped) return exitCodes.stopped;
  if (result.failed.length > 0) return exitCodes.fault;
  return hasErrors ? exitCodes.findings : exitCodes.done;
}

/** What `jobsheet render` was asked for. */
export interface RenderRequest {
  readonly paths: readonly string[];
  readonly values: OptionValues;
  readonly outDir: string;
  readonly digits: DigitPolicy | null;
  /** The office's own font; null for the product's. */
  readonly font: OfficeFont | null;
}

/** Reads, checks and prints an office; returns the exit code and what was said about positions left out. */
export async function renderOffice(request: RenderRequest, context: CommandContext) {
  const isSmall = (await sizeOf(request.paths)) <= earlyBytes;
  const early = isSmall ? new EarlyBrowser(textOption(request.values, 'browser')) : undefined;
  try {
    return await readAndPrint(request, early, context);
  } finally {
    await early?.discard();
  }
}

/** Workbooks up to this size are read while the browser starts; larger ones need the memory, and the start is little to them. */
const earlyBytes = 2_000_000;

/** Positions from which memory matters more than a twentieth of the CPU. */
const manyPositions = 500;

/** Returns the bytes of the workbook files; unreadable ones count as none. */
async function sizeOf(paths: readonly string[]): Promise<number> {
  const { files } = await listFiles(paths);
  return files.reduce(
    (sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** Reads and checks an office and plans its forms. A large one is out of memory when this is done: only the plan stays. */
async function planOffice(
  { paths, values, digits, font }: RenderRequest,
  reporting: Reporting,
): Promise<{ readonly plan: FormPlan; readonly hasErrors: boolean }> {
  const { context } = reporting;
  const office = await readOffice({ paths, values, check: checkErrors }, context);
  const positions = wantedPositions(office, values, context);
  const plan = planForms(office.model, {
    positions,
    digits,
    font,
    isPacked: positions.length > manyPositions,
    errors: blockingErrors(office),
  });
  reportSkips(office, plan.skips, reporting);
  return { plan, hasErrors: office.findings.some((one) => one.severity === 'error') };
}

async function readAndPrint(
  request: RenderRequest,
  early: EarlyBrowser | undefined,
  context: CommandContext,
) {
  const { values, outDir } = request;
  const { messages } = context;
  let stderr = '';
  const say = (line: string) => {
    stderr += `${line}\n`;
    context.stderr.write(`${line}\n`);
  };
  const { plan, hasErrors } = await planOffice(request, { context, say });
  if (plan.documents.length > manyPositions) {
    // Before memory is released: the heap's next limit is set then.
    growHeap('sparingly');
    releaseMemory();
  }
  if (plan.documents.length === 0) say(messages.nothingToPrint());
  const result = await printForms(plan, {
    outDir,
    jobs: countOption({ values, messages }, 'jobs'),
    browser: textOption(values, 'browser'),
    force: values['force'] === true,
    keepUnlisted: values['position'] !== undefined,
    ...(early ? { early } : {}),
    context,
  });
  if (result.isStopped) say(messages.stopped(result.printed + result.unchanged));
  else reportResult(result, outDir, { context, say });
  return { exitCode: exitCode(hasErrors, result), stderr };
}
