import type { Model, Position } from '../../model/model';
import { foldText } from '../../thai/normalise';
import type { Line, Typesetter } from '../typesetter';
import { entryOf, gapOf, gapSentences } from './competency-gaps';
import { groupByUnit } from './group-positions';

/** One required level; empty where the position does not require the competency. */
export interface MatrixCell {
  readonly text: string;
  readonly isGap: boolean;
}

/** One table of the matrix: as many competencies as a page is wide. */
export interface MatrixTable {
  readonly titleHeading: string;
  /** Columns of the table, the title's among them. */
  readonly span: number;
  readonly columns: readonly { readonly name: Line; readonly isGap: boolean }[];
  readonly groups: readonly {
    readonly unit: Line;
    readonly rows: readonly { readonly title: Line; readonly cells: readonly MatrixCell[] }[];
  }[];
}

/** What the matrix of positions and competencies prints. */
export interface CompetencyMatrixView {
  readonly heading: string;
  readonly legend: string;
  readonly tables: readonly MatrixTable[];
  readonly gapsHeading: string;
  readonly hasGaps: boolean;
  readonly gaps: readonly Line[];
  readonly noGaps: string;
}

interface Column {
  readonly key: string;
  readonly name: string;
  readonly isGap: boolean;
}

/** Columns beside the titles on A4 lying. */
const mostColumns = 18;

/** The competencies that positions require: in the dictionary's order, those that it lacks last. */
function columnsOf(model: Model, positions: readonly Position[]): Column[] {
  const columns = new Map<string, Column>();
  const required = new Map<string, Column>();
  for (const row of positions.flatMap(({ competencies }) => competencies)) {
    const entry = entryOf(model, row);
    const name = entry?.row.values.name ?? row.values.competency;
    required.set(foldText(name), { key: foldText(name), name, isGap: entry === null });
  }
  for (const { row } of model.competencies) {
    const column = required.get(foldText(row.values.name));
    if (column) columns.set(column.key, column);
  }
  return [...new Map([...columns, ...required]).values()];
}

function cellOf(position: Position, column: Column, { model, set }: MatrixContext): MatrixCell {
  const row = position.competencies.find((one) => {
    const name = entryOf(model, one)?.row.values.name ?? one.values.competency;
    return foldText(name) === column.key;
  });
  if (!row) return { text: '', isGap: false };
  const isGap = gapOf(model, row) !== 'none';
  return { text: set.plain(`${row.values.level ?? '-'}${isGap ? '*' : ''}`), isGap };
}

interface MatrixContext {
  readonly model: Model;
  readonly set: Typesetter;
}

function tableOf(
  columns: readonly Column[],
  positions: readonly Position[],
  context: MatrixContext,
): MatrixTable {
  const { model, set } = context;
  const groups = groupByUnit(model, positions).map((group) => ({
    unit: set.line(group.name),
    rows: group.positions.map((position) => ({
      title: set.line(position.row.values.title),
      cells: columns.map((column) => cellOf(position, column, context)),
    })),
  }));
  return {
    titleHeading: 'ชื่อตำแหน่ง',
    span: columns.length + 1,
    columns: columns.map(({ name, isGap }) => ({
      name: set.line(isGap ? `${name} *` : name),
      isGap,
    })),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

/** Builds the matrix position × competency; what the dictionary lacks bears a star and is listed below. */
export function buildCompetencyMatrix(
  model: Model,
  { set, positions }: { set: Typesetter; positions: readonly Position[] },
): CompetencyMatrixView {
  const requiring = positions.filter(({ competencies }) => competencies.length > 0);
  const columns = columnsOf(model, requiring);
  const chunks = Array.from({ length: Math.ceil(columns.length / mostColumns) }, (_, i) =>
    columns.slice(i * mostColumns, (i + 1) * mostColumns),
  );
  const gaps = gapSentences(model, positions);
  return {
    heading: 'ภาคผนวก สมรรถนะและระดับที่แต่ละตำแหน่งต้องมี',
    legend: 'ตัวเลขคือระดับที่ต้องการ เครื่องหมาย * คือสมรรถนะหรือระดับที่ไม่มีในพจนานุกรม',
    tables: chunks.map((chunk) => tableOf(chunk, requiring, { model, set })),
    gapsHeading: 'ข้อที่ตำแหน่งและพจนานุกรมยังไม่ตรงกัน',
    hasGaps: gaps.length > 0,
    gaps: gaps.map((sentence) => set.line(sentence)),
    noGaps: 'ไม่มี',
  };
}
