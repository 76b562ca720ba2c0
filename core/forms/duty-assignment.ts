import type { Duty, Position } from '../model/model';
import { competencyClasses } from '../sheets/required-competencies';
import { foldKey, foldText } from '../thai/normalise';
import type { FormContext, FormOffice } from './form-context';
import { buildSignatures, type Signatures } from './signatures';
import type { Item, Line, Typesetter } from './typesetter';

/** One row of the key responsibilities; empty cells print `-`. */
export interface Responsibility {
  readonly text: readonly Line[];
  readonly hasActivities: boolean;
  readonly activities: readonly Item[];
  readonly hasResults: boolean;
  readonly results: readonly Item[];
}

/** One row of the working relationships. */
export interface RelationshipLine {
  readonly counterpart: readonly Line[];
  readonly matter: readonly Line[];
  readonly frequency: readonly Line[];
}

/** One class of competencies with its heading; an empty class prints `-`. */
export interface CompetencyTable {
  readonly heading: string;
  readonly hasRows: boolean;
  readonly rows: readonly CompetencyRow[];
}

/** A required competency; one that the dictionary lacks bears a mark, which only a draft can show. */
export interface CompetencyRow {
  readonly name: Line;
  readonly isUnknown: boolean;
  readonly level: string;
}

/** A list of qualifications; one item is a paragraph, none prints `-`. */
export interface Qualification {
  readonly heading: string;
  readonly isEmpty: boolean;
  readonly isSingle: boolean;
  readonly items: readonly Item[];
}

/** What ใบกำหนดหน้าที่งาน (Job Description) prints, in the order of the page. */
export interface DutyAssignmentView extends Signatures {
  /** Whether every page bears the mark of a draft (สถานะ ร่าง). */
  readonly isDraft: boolean;
  readonly heading: string;
  readonly title: Line;
  readonly unit: Line;
  readonly supervisor: Line;
  readonly purpose: readonly Line[];
  readonly responsibilities: readonly Responsibility[];
  readonly hasRelationships: boolean;
  readonly relationships: readonly RelationshipLine[];
  readonly qualifications: readonly Qualification[];
  readonly competencyTables: readonly CompetencyTable[];
  readonly knowledge: Qualification;
  /** Whether the whole list of knowledge goes to the last page with the signatures: it is that short. */
  readonly isKnowledgeClosing: boolean;
  /** The list's last items, which go to the last page together and with the signatures. */
  readonly hasClosingItems: boolean;
  readonly closingItems: readonly Item[];
}

/** Headings of the competency classes; only สมรรถนะหลัก and สมรรถนะกลุ่มงาน stand on every form. */
const classHeadings = [
  { class: competencyClasses[0], english: ' (Core Competencies)', isAlways: true },
  { class: competencyClasses[1], english: ' (Functional Competencies)', isAlways: true },
  { class: competencyClasses[2], english: ' (Leadership Competencies)', isAlways: false },
  { class: competencyClasses[3], english: '', isAlways: false },
] as const;

function orDash(text: string): string {
  return text === '' ? '-' : text;
}

function buildResponsibility(duty: Duty, set: Typesetter): Responsibility {
  const { text, activities, results } = duty.row.values;
  return {
    text: set.lines(text),
    hasActivities: activities.length > 0,
    activities: set.items(activities),
    hasResults: results.length > 0,
    results: set.items(results),
  };
}

function isUnknown(competency: string, { competencies, competencyByName }: FormOffice): boolean {
  return competencies.length > 0 && !competencyByName.has(foldText(competency));
}

function buildCompetencies(position: Position, { model, set }: FormContext): CompetencyTable[] {
  return classHeadings.flatMap(({ class: name, english, isAlways }) => {
    const own = position.competencies.filter(
      (row) => foldText(row.values.class) === foldText(name),
    );
    if (own.length === 0 && !isAlways) return [];
    const rows = own.map(({ values }) => ({
      name: set.line(values.competency),
      isUnknown: isUnknown(values.competency, model),
      level: values.level === null ? '-' : set.plain(`ระดับ ${values.level}`),
    }));
    return [{ heading: `${name}${english}`, hasRows: rows.length > 0, rows }];
  });
}

function qualification(heading: string, items: readonly Item[]): Qualification {
  return { heading, isEmpty: items.length === 0, isSingle: items.length === 1, items };
}

/** Returns the supervisor as printed: a position's title where the cell holds its code. */
export function supervisorName(position: Position, model: FormOffice): string {
  const { supervisor } = position.row.values;
  return model.positionByKey.get(foldKey(supervisor))?.row.values.title ?? supervisor;
}

/** Items of the last list that go to the last page together. */
const itemsKept = 2;

function buildKnowledge(items: readonly Item[]) {
  const heading = 'ความรู้ ทักษะ และคุณสมบัติอื่น ๆ ที่จำเป็นในการปฏิบัติงานให้สัมฤทธิ์\u2060ผล';
  const isCut = items.length > itemsKept;
  return {
    knowledge: {
      ...qualification(heading, items),
      items: isCut ? items.slice(0, -itemsKept) : items,
    },
    isKnowledgeClosing: !isCut,
    hasClosingItems: isCut,
    closingItems: isCut ? items.slice(-itemsKept) : [],
  };
}

/** Builds the view of a cooperative position's form. */
export function buildDutyAssignment(
  position: Position,
  { model, set }: FormContext,
): DutyAssignmentView {
  const { values } = position.row;
  const items = position.knowledge.map((row) => ({ text: row.values.text, depth: 0 }) as const);
  return {
    isDraft: values.state === 'ร่าง',
    heading: 'ใบกำหนดหน้าที่งาน (Job Description)',
    title: set.line(values.title),
    unit: set.line(orDash(values.unit)),
    supervisor: set.line(orDash(supervisorName(position, model))),
    purpose: set.lines(values.summary),
    responsibilities: position.duties.map((duty) => buildResponsibility(duty, set)),
    hasRelationships: position.relationships.length > 0,
    relationships: position.relationships.map((row) => ({
      counterpart: set.lines(row.values.counterpart),
      matter: set.lines(row.values.matter),
      frequency: set.lines(row.values.frequency),
    })),
    qualifications: [
      qualification('วุฒิการศึกษา (Education Background)', set.items(values.education)),
      qualification('ประสบการณ์ทำงาน (Professional Experiences)', set.items(values.experience)),
    ],
    competencyTables: buildCompetencies(position, { model, set }),
    ...buildKnowledge(set.items(items)),
    ...buildSignatures(model, set),
  };
}
