import type { FormDocument, FormPlan } from './form-plan';
import type { BatchDocument, BatchResult } from './print/print-batch';
import type { FinishRequest } from './print/finish-service';
import { printPapers, type PrintOptions } from './print-papers';
import { styleSheet } from './templates';

/** How the forms of a plan are printed. */
export interface PrintFormsOptions extends PrintOptions {
  /** Keeps documents of earlier runs that this plan does not list. */
  readonly keepUnlisted: boolean;
}

function requestFor(document: FormDocument, sourceHash: string, date: string): FinishRequest {
  return {
    title: document.pdfTitle,
    bookmark: document.pdfTitle,
    language: 'th',
    date,
    attachment: {
      name: 'position.json',
      json: JSON.stringify({ ...document.data(), sourceHash }),
      description: `ข้อมูลของตำแหน่ง ${document.code} ที่ใช้พิมพ์เอกสารนี้`,
    },
  };
}

/** Lays a form out only when the batch comes to it: the first prints while the others wait. */
function* batchDocuments(documents: readonly FormDocument[]): Generator<BatchDocument> {
  for (const { code, title, form, file, group, pdfTitle, prepare } of documents) {
    const { sourceHash, html } = prepare();
    const render = () => ({ title: pdfTitle, html: html() });
    yield { code, title, form, file, sourceHash, group, render };
  }
}

/** Prints a plan's forms into a folder and keeps its manifest. */
export function printForms(plan: FormPlan, options: PrintFormsOptions): Promise<BatchResult> {
  const byFile = new Map(plan.documents.map((document) => [document.file, document]));
  const papers = {
    documents: batchDocuments(plan.documents),
    total: plan.documents.length,
    css: styleSheet(plan.templates, plan.digits, plan.font),
    skipped: plan.skips.map(({ code, reason, errors }) => ({
      code,
      reason,
      findings: errors.length,
    })),
    keepUnlisted: options.keepUnlisted,
    requestFor: ({ file, sourceHash }: BatchDocument) =>
      requestFor(byFile.get(file) as FormDocument, sourceHash, plan.date),
  };
  return printPapers(papers, options);
}
