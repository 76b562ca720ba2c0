import { applyDigits } from '../core/thai/digits';
import type { BatchDocument, BatchResult } from './print/print-batch';
import { printPapers, type PrintOptions } from './print-papers';
import { reviewTemplates, type ReviewPlan } from './review-plan';
import { printHead, styleSheet } from './templates';

/** Prints the report and the forms of a review into a folder and keeps its manifest. */
export function printReview(plan: ReviewPlan, options: PrintOptions): Promise<BatchResult> {
  const { documents, date } = plan;
  const css = styleSheet(reviewTemplates, plan.digits, plan.font);
  const head = printHead(css, plan.font);
  const requestFor = (document: BatchDocument) => {
    const title = applyDigits(document.title, plan.digits);
    return { title, bookmark: title, language: 'th', date };
  };
  return printPapers({ documents, total: documents.length, head, requestFor }, options);
}
