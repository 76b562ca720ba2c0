import path from 'node:path';
import type { Review } from '../core/review/review-year';
import type { Trends } from '../core/review/trends';
import type { DigitPolicy } from '../core/thai/digits';
import type { CommandContext } from './commands/command';
import type { OfficeFont } from './office-font';
import { kpiCsv } from './outputs/kpi-csv';
import { kpiXlsx } from './outputs/kpi-xlsx';
import type { BatchResult } from './print/print-batch';
import { keepSaved } from './keep-saved';
import { makeFolder } from './print/make-folder';
import { writeWholeFile } from './print/write-whole-file';
import { printReview } from './print-review';
import { planReview, reviewDate } from './review-plan';

/** What is written of a review, where to and how. */
export interface WriteReviewOptions {
  readonly outDir: string;
  readonly trends: Trends | null;
  /** The digits the caller wants; null leaves it to the office's settings. */
  readonly digits: DigitPolicy | null;
  /** The office's own font; null for the product's. */
  readonly font: OfficeFont | null;
  /** Documents printed at the same time. */
  readonly jobs: number | undefined;
  /** Path of the browser to use. */
  readonly browser: string | undefined;
  readonly force: boolean;
  /** Whether each person's form is printed. */
  readonly withForms: boolean;
}

/**
 * Writes the summary as CSV file and workbook and prints the report and the forms; the workbook is written while the
 * browser prints. Throws PrintError when the folder cannot be written or nothing can be printed.
 */
export async function writeReview(
  review: Review,
  options: WriteReviewOptions,
  context: CommandContext,
): Promise<BatchResult> {
  const { outDir, trends, digits, font, jobs, browser, force, withForms } = options;
  await makeFolder(outDir);
  await writeWholeFile(path.join(outDir, 'kpi-summary.csv'), kpiCsv(review));
  const plan = planReview(review, { trends, digits, font, withForms });
  const printing = printReview(plan, { outDir, jobs, browser, force, context });
  const writing = kpiXlsx(review, { trends, date: reviewDate(review) }).then(async (bytes) => {
    const file = path.join(outDir, 'kpi-summary.xlsx');
    await keepSaved(file, context);
    await writeWholeFile(file, bytes);
  });
  const [result] = await Promise.all([printing, writing]);
  return result;
}
