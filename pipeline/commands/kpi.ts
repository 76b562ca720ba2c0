import { checkErrors } from '../../core/rules/check-errors';
import { reviewMessages } from '../../core/messages/review';
import { listMissing } from '../../core/review/missing-list';
import { yearsWithResults } from '../../core/review/results';
import { reviewYear, type Review } from '../../core/review/review-year';
import { reviewEarlier, splitYears, type SplitYears } from '../../core/review/split-years';
import { compareYears, type Trends } from '../../core/review/trends';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
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
import { readOffice, type Office } from './read-office';
import { reportOthers, reportTroubles } from './report-prints';
import { readOfficeFont } from '../office-font';
import { fontOptions, readOptions } from './read-options';

interface Wanted {
  readonly outDir: string;
  readonly year: number;
  readonly round: 1 | 2 | null;
  readonly digits: 'thai' | 'arabic' | null;
  readonly jobs: number | undefined;
}

function readWanted(values: OptionValues, { messages }: CommandContext): Wanted {
  const outDir = textOption(values, 'out');
  const year = countOption({ values, messages }, 'year');
  if (year === undefined) throw new UsageError(messages.missingOption('year'));
  if (year < 2500 || year > 2699) {
    throw new UsageError(messages.badValue('year', String(year), '2500–2699'));
  }
  if (outDir === undefined) throw new UsageError(messages.missingOption('out'));
  const round = choiceOption({ values, messages }, 'round', ['1', '2']);
  const digits = choiceOption({ values, messages }, 'digits', ['thai', 'arabic']) ?? null;
  const jobs = countOption({ values, messages }, 'jobs');
  return { outDir, year, round: round === undefined ? null : round === '1' ? 1 : 2, digits, jobs };
}

/** Reviews the years before: those of the same input, or the one of last year's files. */
async function readTrends(
  review: Review,
  { values, round, split }: { values: OptionValues; round: 1 | 2 | null; split: SplitYears | null },
  context: CommandContext,
): Promise<Trends | null> {
  const given = values['last-year'];
  if (Array.isArray(given)) {
    const paths = given.map(String);
    const last = await readOffice({ paths, values, check: checkErrors }, context);
    return compareYears([reviewYear(last.model, review.year - 1, round)], review);
  }
  if (!split) return null;
  for (const { year, files } of split.earlier) {
    context.stderr.write(`${reviewMessages[context.language].earlierFiles(year, files)}\n`);
  }
  const earlier = reviewEarlier(review, split, round);
  return earlier.length === 0 ? null : compareYears(earlier, review);
}

function reportMissing(review: Review, { stderr, language }: CommandContext): void {
  const messages = reviewMessages[language];
  const missing = listMissing(review);
  if (missing.length === 0) return;
  const units = new Map<string, Set<string>>();
  for (const { unit, person } of missing) {
    units.set(unit, (units.get(unit) ?? new Set()).add(`${person.name} (${person.code})`));
  }
  const people = new Set(missing.map(({ person }) => person.key)).size;
  stderr.write(`${messages.incomplete({ people, missing: missing.length })}\n`);
  for (const [unit, names] of units) stderr.write(`${messages.incompleteUnit(unit, [...names])}\n`);
}

function reportMatches(trends: Trends | null, { stderr, language }: CommandContext): void {
  const messages = reviewMessages[language];
  const matched = trends?.matched.length ?? 0;
  if (matched > 0) stderr.write(`${messages.matched(matched)}\n`);
  for (const { year, indicators } of trends?.assumed ?? []) {
    stderr.write(`${messages.assumed(year, indicators)}\n`);
  }
}

function reportResult(review: Review, result: BatchResult, context: CommandContext & Wanted): void {
  const { stderr, stdout, language, outDir } = context;
  reportTroubles(result, { context, say: (line) => stderr.write(`${line}\n`) });
  const complete = review.people.filter(({ rounds }) => rounds.every((one) => one.scores.total));
  const counts = { people: review.people.length, complete: complete.length, folder: outDir };
  const documents = result.printed + result.unchanged + 2;
  stdout.write(`${reviewMessages[language].done({ ...counts, documents })}\n`);
}

function exitCode(office: Office, result: BatchResult): number {
  if (result.isStopped) return exitCodes.stopped;
  if (result.failed.length > 0) return exitCodes.fault;
  const hasErrors = office.findings.some((one) => one.severity === 'error');
  return hasErrors ? exitCodes.findings : exitCodes.done;
}

function reviewOffice(office: Office, wanted: Wanted, { language }: CommandContext): Review {
  const review = reviewYear(office.model, wanted.year, wanted.round);
  const years = yearsWithResults(office.model);
  if (!years.includes(wanted.year)) {
    throw new UsageError(reviewMessages[language].noResults(wanted.year, years));
  }
  return review;
}

/** `jobsheet kpi`: the annual review as workbook, report, CSV file and one form a person. */
export const kpi: Command = {
  name: 'kpi',
  synopsis:
    'PATH… --year 2569 [--round 1|2] --out DIR [--last-year PATH…] [--digits thai|arabic] [--font FILE…] [--no-forms] [--jobs N] [--force]',
  options: {
    year: { type: 'string' },
    round: { type: 'string' },
    out: { type: 'string' },
    'last-year': { type: 'string', multiple: true },
    'no-forms': { type: 'boolean' },
    digits: { type: 'string' },
    jobs: { type: 'string' },
    force: { type: 'boolean' },
    browser: { type: 'string' },
    ...fontOptions,
    ...readOptions,
  },
  async run(paths, values, context) {
    const { messages, stderr } = context;
    const wanted = readWanted(values, context);
    const { outDir, round, digits, jobs } = wanted;
    const font = readOfficeFont(paths, values, context);
    let split: SplitYears | null = null;
    const check = (workbook: RawWorkbook) => {
      split = splitYears(workbook, wanted.year);
      return checkErrors(split.now.workbook);
    };
    const office = await readOffice({ paths, values, check }, context);
    const review = reviewOffice(office, wanted, context);
    const trends = await readTrends(review, { values, round, split }, context);
    // The cells as read, a third of a gigabyte for 2,000 people, are not needed any more.
    split = null;
    const errors = office.findings.filter(({ severity }) => severity === 'error');
    reportOthers(errors, { context, say: (line) => stderr.write(`${line}\n`) });
    reportMissing(review, context);
    reportMatches(trends, context);
    const browser = textOption(values, 'browser');
    const options = { trends, browser, digits, font, jobs, outDir };
    const flags = { force: values['force'] === true, withForms: values['no-forms'] !== true };
    // Loaded here: ExcelJS and the charts take half a second that a wrong call does not need.
    const { writeReview } = await import('../write-review');
    const result = await writeReview(review, { ...options, ...flags }, context);
    if (result.isStopped) stderr.write(`${messages.stopped(result.printed + result.unchanged)}\n`);
    else reportResult(review, result, { ...context, ...wanted });
    return exitCode(office, result);
  },
};
