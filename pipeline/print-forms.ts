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

function requestFor(document: FormDocument, date: string): FinishRequest {
  return {
    title: document.pdfTitle,
    bookmark: document.pdfTitle,
    language: 'th',
    date,
    attachment: {
      name: 'position.json',
      json: JSON.stringify({ ...document.data(), sourceHash: document.sourceHash }),
      description: `ข้อมูลของตำแหน่ง ${document.code} ที่ใช้พิมพ์เอกสารนี้`,
    },
  };
}

/** Prints a plan's forms into a folder and keeps its manifest. */
export function printForms(plan: FormPlan, options: PrintFormsOptions): Promise<BatchResult> {
  const byFile = new Map(plan.documents.map((document) => [document.file, document]));
  const documents = plan.documents.map((document): BatchDocument => {
    const { code, title, form, file, sourceHash, group, pdfTitle } = document;
    const render = () => ({ title: pdfTitle, html: document.html() });
    return { code, title, form, file, sourceHash, group, render };
  });
  const papers = {
    documents,
    css: styleSheet(plan.templates, plan.digits, plan.font),
    skipped: plan.skips.map(({ code, reason, errors }) => ({
      code,
      reason,
      findings: errors.length,
    })),
    keepUnlisted: options.keepUnlisted,
    requestFor: ({ file }: BatchDocument) =>
      requestFor(byFile.get(file) as FormDocument, plan.date),
  };
  return printPapers(papers, options);
}
