import { blockingErrors } from '../../core/rules/run';
import { checkErrors } from '../../core/rules/check-errors';
import { foldKey } from '../../core/thai/normalise';
import type { Change } from '../compare-data';
import { skipsOf } from '../form-plan';
import {
  comparer,
  inspectPdf,
  listPdfs,
  type Comparison,
  type InspectedPdf,
  type Today,
} from '../inspect-pdf';
import { readOfficeFont } from '../office-font';
import {
  choiceOption,
  exitCodes,
  UsageError,
  type Command,
  type CommandContext,
  type OptionValues,
} from './command';
import { readOffice } from './read-office';
import { fontOptions, readOptions } from './read-options';

/** A PDF beside what a workbook says today; null where no workbook was given. */
type Finding = readonly [pdf: InspectedPdf, today: Comparison | null];

/** Parts the paths: the first one and all PDFs are papers, the others workbooks. */
function partPaths([first, ...others]: readonly string[], { messages }: CommandContext) {
  if (first === undefined) throw new UsageError(messages.missingPaths());
  const isPdf = (given: string): boolean => /\.pdf$/i.test(given);
  const papers = [first, ...others.filter(isPdf)];
  return { files: papers.flatMap(listPdfs), workbooks: others.filter((one) => !isPdf(one)) };
}

/** Reads the PDFs; one that is not ours is told, and a fault where it is all there is. */
function readPdfs(files: readonly string[], { messages, stderr }: CommandContext): InspectedPdf[] {
  const pdfs = files.map((file) => inspectPdf(file) ?? file);
  const foreign = pdfs.filter((one) => typeof one === 'string');
  const ours = pdfs.filter((one) => typeof one !== 'string');
  if (ours.length === 0) {
    const [file] = foreign;
    throw new UsageError(file === undefined ? messages.noPdfs() : messages.notOurPdf(file));
  }
  for (const file of foreign) stderr.write(`${messages.notOurPdf(file)}\n`);
  return ours;
}

function describe({ attached, code, seal }: InspectedPdf, { messages }: CommandContext): string[] {
  const title = String(attached.position.values['ชื่อตำแหน่ง']);
  const { file, sheet, row } = attached.position;
  const { sourceHash, duties } = attached;
  const what = { code, title, file, sheet, row, duties: duties.length, sourceHash };
  return [messages.inspected(what), ...(seal === 'unlisted' ? [] : [messages.sealed(seal)])];
}

function showChange({ row, header, before, after }: Change): string {
  const lines = (sign: string, text: string) =>
    text === '' ? [] : text.split('\n').map((line) => `    ${sign} ${line}`);
  return [`  ${row} › ${header}`, ...lines('-', before), ...lines('+', after)].join('\n');
}

function showComparison(
  { changes, sourceHash, isSameSource }: Comparison,
  { messages }: CommandContext,
): string[] {
  if (!changes) return [messages.noLongerThere()];
  const source = changes.length > 0 ? [] : [messages.sameSource(isSameSource, sourceHash)];
  return [messages.changedSince(changes.length), ...source, ...changes.map(showChange)];
}

/** Whether a paper still says what the workbook says, and would be printed from the same. */
const isCurrent = ({ changes, isSameSource }: Comparison): boolean =>
  changes?.length === 0 && isSameSource;

function jsonOf(findings: readonly Finding[]): object {
  const documents = findings.map(([{ file, code, attached, seal }, today]) =>
    today
      ? { file, code, seal, printed: attached.sourceHash, ...today }
      : { file, code, seal, ...attached },
  );
  return { schemaVersion: 1, documents };
}

function textOf(findings: readonly Finding[], today: Today | null, context: CommandContext) {
  const { messages } = context;
  const blocks = findings.map(([pdf, comparison]) => {
    const isAsPrinted = pdf.seal === 'equal' || pdf.seal === 'unlisted';
    const isPlain = isAsPrinted && comparison && isCurrent(comparison);
    if (findings.length > 1 && isPlain) return [`${pdf.file}: ${messages.changedSince(0)}`];
    return [
      ...(findings.length > 1 ? [`\n${pdf.file}`] : []),
      ...describe(pdf, context),
      ...(comparison ? showComparison(comparison, context) : []),
    ];
  });
  const lines = blocks.flat();
  if (!today || findings.length < 2) return lines;
  const current = findings.filter(([, one]) => one && isCurrent(one)).length;
  const codes = new Set(findings.map(([{ code }]) => foldKey(code)));
  const skips = skipsOf(today.model.positions, today.errors);
  const unprinted = today.model.positions
    .filter((one) => !codes.has(one.key) && skips.get(one)?.reason !== 'cancelled')
    .map(({ row }) => row.values.code);
  const counts = { all: findings.length, current };
  return [...lines, '', messages.inspectedAll({ ...counts, unprinted })];
}

async function readToday(
  paths: readonly string[],
  values: OptionValues,
  context: CommandContext,
): Promise<Today> {
  const { messages } = context;
  const digits = choiceOption({ values, messages }, 'digits', ['thai', 'arabic']) ?? null;
  const font = readOfficeFont(paths, values, context);
  const office = await readOffice({ paths, values, check: checkErrors }, context);
  return { model: office.model, errors: blockingErrors(office), digits, font };
}

/** `jobsheet inspect`: what PDFs were made from, and what a workbook says differently today. */
export const inspect: Command = {
  name: 'inspect',
  synopsis: 'FILE.pdf|DIR… [PATH…] [--digits thai|arabic] [--font FILE…] [--format text|json]',
  options: {
    format: { type: 'string' },
    digits: { type: 'string' },
    ...fontOptions,
    ...readOptions,
  },
  async run(paths, values, context) {
    const { messages, stdout } = context;
    const format = choiceOption({ values, messages }, 'format', ['text', 'json']) ?? 'text';
    const { files, workbooks } = partPaths(paths, context);
    const pdfs = readPdfs(files, context);
    const today = workbooks.length === 0 ? null : await readToday(workbooks, values, context);
    const compare = today ? comparer(today) : () => null;
    const findings = pdfs.map((pdf): Finding => [pdf, compare(pdf)]);
    const text =
      format === 'json'
        ? JSON.stringify(jsonOf(findings), null, 2)
        : textOf(findings, today, context).join('\n').trimStart();
    stdout.write(`${text}\n`);
    const isRight = findings.every(
      ([{ seal }, one]) => seal !== 'different' && (one === null || isCurrent(one)),
    );
    return isRight ? exitCodes.done : exitCodes.findings;
  },
};
