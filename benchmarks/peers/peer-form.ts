import { buildJobDescription } from '../../core/forms/job-description';
import { createTypesetter, type Line } from '../../core/forms/typesetter';
import { blockingErrors, checkWorkbook } from '../../core/rules/run';
import { planForms } from '../../pipeline/form-plan';
import { readWorkbooks } from '../../pipeline/read-workbook';
import { styleSheet } from '../../pipeline/templates';

/** One form as plain texts: what a peer's own template prints. */
export interface PeerForm {
  /** The PDF's name. */
  readonly file: string;
  /** The PDF's title. */
  readonly title: string;
  readonly heading: string;
  readonly subheading: string;
  readonly generalHeading: string;
  /** Rows of label, value, label, value. */
  readonly general: readonly (readonly string[])[];
  readonly summaryHeading: string;
  readonly summary: readonly string[];
  readonly dutiesHeading: string;
  readonly columns: readonly string[];
  readonly duties: readonly {
    readonly number: string;
    readonly text: readonly string[];
    readonly isList: boolean;
    readonly indicators: readonly string[];
  }[];
  readonly signatures: readonly {
    readonly name: string;
    readonly position: string;
    readonly role: string;
    readonly dots: number;
  }[];
}

/** What peers are fed with. */
export interface PeerInput {
  readonly forms: readonly PeerForm[];
  /** The forms as jobsheet's own HTML, in the same order, and its style sheet. */
  readonly pages: readonly string[];
  readonly css: string;
}

const textOf = ({ runs }: Line): string => runs.map(({ text }) => text).join('');

type View = ReturnType<typeof buildJobDescription>;

function formOf(view: View, file: string, title: string): PeerForm {
  const { heading, generalHeading, summaryHeading, dutiesHeading } = view;
  const value = (name: 'title' | 'workGroup' | 'agency' | 'unit') => textOf(view[name]);
  return {
    ...{ file, title, heading, generalHeading, summaryHeading, dutiesHeading },
    subheading: textOf(view.subheading),
    general: [
      ['ชื่อตำแหน่ง', value('title'), 'กลุ่มงาน', value('workGroup')],
      ['ชื่อหน่วยงาน', value('agency'), 'สังกัด', value('unit')],
    ],
    summary: view.summary.map(textOf),
    columns: ['ที่', 'หน้าที่ความรับผิดชอบหลัก', 'ตัวชี้วัด'],
    duties: view.duties.map(({ number, text, isList, indicators }) => ({
      number,
      text: text.map(textOf),
      isList,
      indicators: indicators.map(textOf),
    })),
    signatures: view.signatures.map(({ name, position, role, dots }) => ({
      name: textOf(name),
      position: textOf(position),
      role,
      dots,
    })),
  };
}

/** Reads and checks a workbook as jobsheet does and returns all its forms, ready to be set. */
export async function readPeerInput(file: string): Promise<PeerInput> {
  const { workbook } = await readWorkbooks([file]);
  const check = checkWorkbook(workbook);
  const { model } = check;
  const { positions } = model;
  const plan = planForms(model, { positions, digits: null, errors: blockingErrors(check) });
  const context = { model, set: createTypesetter(model, plan.digits) };
  const byCode = new Map(positions.map((position) => [position.row.values.code, position]));
  const all = plan.documents.map((document) => {
    const position = byCode.get(document.code);
    if (!position) throw new Error(`Cannot find position ${document.code}`);
    const { pdfTitle, html } = document.prepare();
    const form = formOf(buildJobDescription(position, context), document.file, pdfTitle);
    return { form, page: html() };
  });
  return {
    forms: all.map(({ form }) => form),
    pages: all.map(({ page }) => page),
    css: styleSheet(plan.templates, plan.digits),
  };
}

/** Returns every paragraph and cell of a form that holds a word; bare row numbers would be found in any text. */
export function unitsOf(form: PeerForm): string[] {
  const duties = form.duties.flatMap(({ text, indicators }) => [...text, ...indicators]);
  const signatures = form.signatures.flatMap(({ name, position, role }) => [
    `(${name})`,
    position,
    role,
  ]);
  const headings = [form.heading, form.subheading, form.generalHeading, form.summaryHeading];
  const texts = [...headings, ...form.general.flat(), ...form.summary, form.dutiesHeading];
  const all = [...texts, ...form.columns, ...duties, ...signatures];
  return all.filter((text) => /\p{L}/u.test(text));
}
