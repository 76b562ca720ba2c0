import type { Duty, Position } from '../model/model';
import type { FormContext } from './form-context';
import { buildSignatures, type Signatures } from './signatures';
import type { Line, Typesetter } from './typesetter';

/** One row of the duties table. */
export interface JobDescriptionDuty {
  readonly number: string;
  readonly text: readonly Line[];
  /** Several indicators are led by dashes, a single one is not. */
  readonly isList: boolean;
  readonly indicators: readonly Line[];
  /** The last row of a signed form: it stays with the signatures. */
  readonly isClosing: boolean;
}

/** What แบบบรรยายลักษณะงาน (Job Description) prints, in the order of the page. */
export interface JobDescriptionView extends Signatures {
  /** Whether every page bears the mark of a draft (สถานะ ร่าง). */
  readonly isDraft: boolean;
  readonly heading: string;
  readonly subheading: Line;
  readonly generalHeading: string;
  readonly title: Line;
  readonly workGroup: Line;
  readonly agency: Line;
  readonly unit: Line;
  readonly summaryHeading: string;
  readonly summary: readonly Line[];
  readonly dutiesHeading: string;
  readonly duties: readonly JobDescriptionDuty[];
  /** Whether the signatures stand in the table, below its last row. */
  readonly isSignedInTable: boolean;
}

function buildDuty(duty: Duty, set: Typesetter): Omit<JobDescriptionDuty, 'isClosing'> {
  const indicators = duty.indicators.map((row) =>
    set.line(row.values.text.replace(/\s*\n\s*/g, ' ')),
  );
  return {
    number: duty.number === null ? '' : set.plain(String(duty.number)),
    text: set.lines(duty.row.values.text),
    isList: indicators.length > 1,
    indicators,
  };
}

/** Builds the view of a government position's form. */
export function buildJobDescription(
  position: Position,
  { model, set }: FormContext,
): JobDescriptionView {
  const { values } = position.row;
  const { settings } = model;
  const signatures = buildSignatures(model, set);
  const isSignedInTable = signatures.hasSignatures && position.duties.length > 0;
  const last = position.duties.at(-1);
  return {
    isDraft: values.state === 'ร่าง',
    heading: 'แบบบรรยายลักษณะงาน (Job Description)',
    subheading: set.line(`${values.personnelType} ${settings.department}`.trim()),
    generalHeading: set.plain('ส่วนที่ 1 ข้อมูลทั่วไป (Job Title)'),
    title: set.line(values.title),
    workGroup: set.line(values.workGroup),
    agency: set.line(values.agency === '' ? settings.agency : values.agency),
    unit: set.line(values.unit),
    summaryHeading: set.plain('ส่วนที่ 2 หน้าที่ความรับผิดชอบโดยสรุป (Job Summary)'),
    summary: set.lines(values.summary),
    dutiesHeading: set.plain('ส่วนที่ 3 หน้าที่ความรับผิดชอบ'),
    duties: position.duties.map((duty) => ({
      ...buildDuty(duty, set),
      isClosing: isSignedInTable && duty === last,
    })),
    isSignedInTable,
    ...signatures,
  };
}
