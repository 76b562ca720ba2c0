import { buildModel } from '../../core/model/build-model';
import { emptyMemory } from '../../core/model/memory';
import { reviewYear } from '../../core/review/review-year';
import { compareYears } from '../../core/review/trends';
import { fillShare } from '../../pipeline/book/fill-share';
import { pageNumbers } from '../../pipeline/book/number-pages';
import { readPlaces } from '../../pipeline/book/read-places';
import { planReview } from '../../pipeline/review-plan';
import { sampleOffice } from '../../pipeline/sample-office';
import { printBookOf, type BookKind } from './print-book-of';
import { planOffice, printOffice } from './print-office';
import { printPapers } from './print-review';
import { sampleWorkbook } from './sample-workbook';

/** A document of the sample office: what it was printed from, and what came of it. */
export interface SamplePaper {
  readonly name: string;
  readonly html: string;
  readonly pdf: Uint8Array;
}

async function printEveryForm(): Promise<SamplePaper[]> {
  const office = sampleOffice();
  const codes = (office.rows?.positions ?? []).map((row) => String(row['code']));
  const plan = await planOffice(office, { codes });
  const pdfs = await printOffice(plan);
  return plan.documents.map((one) => {
    return {
      name: one.code,
      html: one.prepare().html(),
      pdf: pdfs.get(one.code) ?? new Uint8Array(),
    };
  });
}

async function printBookKind(kind: BookKind): Promise<SamplePaper> {
  const { book, pdf } = await printBookOf(kind, sampleOffice());
  const shares = [{ parts: book.parts, places: readPlaces(pdf) }];
  const { html } = fillShare(book.parts, pageNumbers({ book, shares, digits: 'arabic' }));
  return { name: kind, html, pdf };
}

/** Prints the report and the forms of the latest year under review. */
async function printEveryReview(): Promise<SamplePaper[]> {
  const { model } = buildModel(sampleWorkbook(), emptyMemory());
  const review = reviewYear(model, 2569);
  const trends = compareYears([reviewYear(model, 2568)], review);
  const plan = planReview(review, { trends, digits: null });
  const codes = plan.documents.map(({ code }) => code);
  const pdfs = await printPapers(plan, codes);
  return Promise.all(
    plan.documents.map(async ({ code, render }) => {
      const { html } = await render();
      return { name: code, html, pdf: pdfs.get(code) ?? new Uint8Array() };
    }),
  );
}

/** Prints every document of the sample office, each as its command does. */
export async function printEverything(): Promise<SamplePaper[]> {
  const papers = [await printEveryForm()];
  for (const kind of ['book', 'competencies', 'functions', 'handbook'] as const) {
    papers.push([await printBookKind(kind)]);
  }
  papers.push(await printEveryReview());
  return papers.flat();
}
