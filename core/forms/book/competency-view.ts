import type { Competency } from '../../model/model';
import type { Item, Line, Typesetter } from '../typesetter';

/** One level of a competency: it stays on one page. */
export interface LevelView {
  readonly label: string;
  readonly text: readonly Line[];
  readonly hasBehaviours: boolean;
  readonly behaviours: readonly Item[];
}

/** What a dictionary's entry, or one inserted into a handbook, prints. */
export interface CompetencyView {
  readonly name: Line;
  readonly definitionLabel: string;
  readonly definition: readonly Line[];
  readonly levels: readonly LevelView[];
}

/** Builds the view of a dictionary's entry. */
export function buildCompetency({ row, levels }: Competency, set: Typesetter): CompetencyView {
  return {
    name: set.line(row.values.name),
    definitionLabel: 'คำจำกัดความ:',
    definition: set.lines(row.values.definition),
    levels: levels.map(({ values }) => ({
      label: set.plain(`ระดับที่ ${values.level ?? '-'}:`),
      text: set.lines(values.text),
      hasBehaviours: values.behaviours.length > 0,
      behaviours: set.items(values.behaviours),
    })),
  };
}
