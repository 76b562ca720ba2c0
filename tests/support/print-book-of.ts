import type { Book } from '../../core/forms/book/book';
import { buildCompetencyDictionary } from '../../core/forms/book/competency-dictionary';
import { buildHandbook } from '../../core/forms/book/handbook';
import { handbookTitles } from '../../core/forms/book/handbook-rows';
import { buildJobBook } from '../../core/forms/book/job-book';
import { buildUnitGuideline } from '../../core/forms/book/unit-guideline';
import { createTypesetter, type Typesetter } from '../../core/forms/typesetter';
import { buildModel } from '../../core/model/build-model';
import type { Model } from '../../core/model/model';
import type { DigitPolicy } from '../../core/thai/digits';
import { printBook } from '../../pipeline/book/print-book';
import { paperDate } from '../../pipeline/form-plan';
import type { OfficeFont } from '../../pipeline/office-font';
import type { WorkbookContent } from '../../pipeline/write-workbook';
import { rawOffice } from './raw-office';

/** What makes each kind of book of a model. */
export const bookKinds = {
  book: (model: Model, set: Typesetter): Book =>
    buildJobBook(model, { set, positions: model.positions, charted: model.positions }),
  competencies: (model: Model, set: Typesetter): Book =>
    buildCompetencyDictionary(model, { set, positions: model.positions }),
  functions: (model: Model, set: Typesetter): Book =>
    buildUnitGuideline(model, { set, positions: model.positions }),
  handbook: (model: Model, set: Typesetter): Book =>
    buildHandbook(model, { set, title: handbookTitles(model)[0] ?? '' }),
} as const;

/** Kind of a book. */
export type BookKind = keyof typeof bookKinds;

/** Returns a book of an office. */
export function bookOf(kind: BookKind, content: WorkbookContent, digits: DigitPolicy): Book {
  const { model } = buildModel(rawOffice(content));
  return bookKinds[kind](model, createTypesetter(model, digits));
}

/** Prints a book of an office. */
export async function printBookOf(
  kind: BookKind,
  content: WorkbookContent,
  digits: DigitPolicy = 'arabic',
  font: OfficeFont | null = null,
): Promise<{ book: Book; pdf: Uint8Array; pages: number }> {
  const { model } = buildModel(rawOffice(content));
  const book = bookKinds[kind](model, createTypesetter(model, digits));
  const printed = await printBook(book, { digits, font, date: paperDate(model) });
  expect(printed.isKeptAsPrinted).toBe(false);
  expect(printed.foreignFonts).toEqual([]);
  return { book, pdf: printed.pdf, pages: printed.pages };
}
