import { createHash } from 'node:crypto';
import { formOf, type PositionForm } from '../core/forms';
import { formOffice, type FormContext } from '../core/forms/form-context';
import { createTypesetter, digitPolicy } from '../core/forms/typesetter';
import type { AnyFinding } from '../core/findings/finding';
import type { Model, Position } from '../core/model/model';
import type { DigitPolicy } from '../core/thai/digits';
import { parseThaiDate } from '../core/thai/dates';
import type { OfficeFont } from './office-font';
import { positionPacker } from './pack-position';
import { packageVersion } from './package-root';
import { positionData, type PositionData } from './position-data';
import { fileNames } from './print/file-name';
import { template, templateHash } from './templates';

/** A position that is not printed, with the errors that keep it from it; none for a cancelled one. */
export interface Skip {
  readonly code: string;
  readonly title: string;
  readonly reason: 'errors' | 'cancelled';
  readonly errors: readonly AnyFinding[];
}

/** A form laid out for its print; it holds the whole view, so that it should not outlive the print. */
export interface PreparedForm {
  /** Hash of all that the PDF depends on. */
  readonly sourceHash: string;
  /** The PDF's title and bookmark. */
  readonly pdfTitle: string;
  /** What the document is made from. */
  readonly data: PositionData;
  /** Returns the document's body as HTML. */
  html(): string;
}

/** One form that can be printed. */
export interface FormDocument {
  readonly code: string;
  readonly title: string;
  readonly form: string;
  readonly file: string;
  /** Forms of one group have the same kind of pages, so that they may share a print. */
  readonly group: string;
  /** Lays the form out, anew at each call: an office's views would fill the memory. */
  prepare(): PreparedForm;
}

/** What a run prints and what it leaves out. */
export interface FormPlan {
  readonly digits: DigitPolicy;
  readonly templates: readonly string[];
  /** The office's own font; null for the product's. */
  readonly font: OfficeFont | null;
  /** The date that every PDF bears (ISO): the order's, else the fiscal year's first day. */
  readonly date: string;
  readonly documents: readonly FormDocument[];
  readonly skips: readonly Skip[];
}

/** What a plan is made from. */
export interface PlanOptions {
  readonly positions: readonly Position[];
  /** The digits the caller wants; null leaves it to the office's settings. */
  readonly digits: DigitPolicy | null;
  readonly font?: OfficeFont | null;
  /** Keeps nothing of the model, so that it may go: the documents of a large office come from packed positions. */
  readonly isPacked?: boolean;
  /** Errors by folded position code. */
  readonly errors: ReadonlyMap<string, readonly AnyFinding[]>;
}

const firstDay = '2000-01-01';

/** Returns the date of an office's papers: never the clock, so that the same workbook gives the same bytes. */
export function paperDate(model: Model): string {
  const { orderDate, fiscalYear } = model.settings;
  const ordered = parseThaiDate(orderDate);
  if (ordered !== null) return ordered;
  return fiscalYear === null ? firstDay : `${fiscalYear - 544}-10-01`;
}

function skipOf(position: Position, errors: PlanOptions['errors']): Skip | null {
  const { code, title, state } = position.row.values;
  if (state === 'ยกเลิก') return { code, title, reason: 'cancelled', errors: [] };
  const own = errors.get(position.key) ?? [];
  return own.length === 0 ? null : { code, title, reason: 'errors', errors: own };
}

/** Returns the positions that are not printed, with the reason. */
export function skipsOf(
  positions: readonly Position[],
  errors: PlanOptions['errors'],
): Map<Position, Skip> {
  const skips = positions.map((position) => [position, skipOf(position, errors)] as const);
  return new Map(skips.flatMap(([position, skip]) => (skip ? [[position, skip]] : [])));
}

interface Shared {
  readonly context: FormContext;
  readonly hash: string;
  readonly date: string;
  /** Keeps a position until its print. */
  readonly keep: (position: Position) => () => Position;
}

function documentOf(
  position: Position,
  form: PositionForm,
  shared: Shared,
): Omit<FormDocument, 'file'> {
  const { values } = position.row;
  const { set } = shared.context;
  const unpacked = shared.keep(position);
  const prepare = () => {
    const made = unpacked();
    const data = positionData(made);
    const view = form.build(made, shared.context);
    const sources = [packageVersion, shared.hash, shared.date, data, view];
    return {
      pdfTitle: set.plain(`${made.row.values.title} (${made.row.values.code})`),
      data,
      sourceHash: createHash('sha256').update(JSON.stringify(sources)).digest('hex'),
      html: () => template(form.template)(view),
    };
  };
  return {
    code: values.code,
    title: values.title,
    form: values.form,
    group: `${form.template} ${values.state}`,
    prepare,
  };
}

/** Positions that the others are packed against. */
const samples = 8;
const keepWhole = (position: Position) => () => position;

/** Decides which positions are printed, as what, and under which file names. */
export function planForms(
  model: Model,
  { positions, digits: wish, font = null, isPacked = false, errors }: PlanOptions,
): FormPlan {
  const digits = digitPolicy(model, wish);
  const context = { model: formOffice(model), set: createTypesetter(model, digits) };
  const date = paperDate(model);
  const skips: Skip[] = [];
  const printable: { position: Position; form: PositionForm }[] = [];
  for (const position of positions) {
    const skip = skipOf(position, errors);
    const form = formOf(position);
    if (skip) skips.push(skip);
    else if (form) printable.push({ position, form });
  }
  const templates = [...new Set(printable.map(({ form }) => form.template))].sort();
  const keep = isPacked ? positionPacker(positions.slice(0, samples)) : keepWhole;
  const hash = templateHash(templates, digits, font);
  const documents = printable.map(({ position, form }) =>
    documentOf(position, form, { context, hash, date, keep }),
  );
  const files = fileNames(documents);
  return {
    digits,
    templates,
    font,
    date,
    documents: documents.map((document, i) => ({ ...document, file: files[i] ?? '' })),
    skips,
  };
}
