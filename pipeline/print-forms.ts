import type { FormPlan, PreparedForm } from './form-plan';
import type { BatchDocument, BatchResult } from './print/print-batch';
import type { FinishRequest } from './print/finish-service';
import { printPapers, type PrintOptions } from './print-papers';
import { printHead, styleSheet } from './templates';

/** How the forms of a plan are printed. */
export interface PrintFormsOptions extends PrintOptions {
  /** Keeps documents of earlier runs that this plan does not list. */
  readonly keepUnlisted: boolean;
}

function requestOf(
  code: string,
  { data, pdfTitle, sourceHash }: PreparedForm,
  date: string,
): FinishRequest {
  return {
    title: pdfTitle,
    bookmark: pdfTitle,
    language: 'th',
    date,
    attachment: {
      name: 'position.json',
      json: JSON.stringify({ ...data, sourceHash }),
      description: `ข้อมูลของตำแหน่ง ${code} ที่ใช้พิมพ์เอกสารนี้`,
    },
  };
}

/** Prints a plan's forms into a folder and keeps its manifest. */
export function printForms(plan: FormPlan, options: PrintFormsOptions): Promise<BatchResult> {
  const prepared = new WeakMap<BatchDocument, PreparedForm>();
  /** Lays a form out only when the batch comes to it: the first prints while the others wait. */
  function* documents(): Generator<BatchDocument> {
    for (const { code, title, form, file, group, prepare } of plan.documents) {
      const laidOut = prepare();
      const { sourceHash, pdfTitle, html } = laidOut;
      const render = () => ({ title: pdfTitle, html: html() });
      const document = { code, title, form, file, sourceHash, group, render };
      prepared.set(document, laidOut);
      yield document;
    }
  }
  const papers = {
    documents: documents(),
    total: plan.documents.length,
    head: printHead(styleSheet(plan.templates, plan.digits, plan.font), plan.font),
    skipped: plan.skips.map(({ code, reason, errors }) => ({
      code,
      reason,
      findings: errors.length,
    })),
    keepUnlisted: options.keepUnlisted,
    requestFor: (document: BatchDocument) =>
      requestOf(document.code, prepared.get(document) as PreparedForm, plan.date),
  };
  return printPapers(papers, options);
}
