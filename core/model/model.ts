import type { Settings } from './settings';
import type { Row, Tables } from './table';

/** A duty with its indicators in printing order. */
export interface Duty {
  readonly row: Row<'duties'>;
  readonly number: number | null;
  readonly indicators: readonly Row<'indicators'>[];
}

/** A position with everything its form prints. */
export interface Position {
  /** The folded code: the key by which other sheets refer to it. */
  readonly key: string;
  readonly row: Row<'positions'>;
  /** In the order of their numbers. */
  readonly duties: readonly Duty[];
  readonly relationships: readonly Row<'relationships'>[];
  readonly competencies: readonly Row<'requiredCompetencies'>[];
  readonly knowledge: readonly Row<'knowledge'>[];
}

/** A dictionary entry with its levels in ascending order. */
export interface Competency {
  readonly row: Row<'competencies'>;
  readonly levels: readonly Row<'competencyLevels'>[];
}

/** A unit with its functions in the order of their paths. */
export interface Unit {
  readonly key: string;
  readonly row: Row<'units'>;
  readonly functions: readonly Row<'unitFunctions'>[];
}

/** The office as the workbook tells it; every value keeps its cell through its row. */
export interface Model {
  readonly tables: Tables;
  readonly settings: Settings;
  /** In the order of the workbook; a repeated code keeps its first row. */
  readonly positions: readonly Position[];
  readonly positionByKey: ReadonlyMap<string, Position>;
  readonly competencies: readonly Competency[];
  /** Dictionary entries by folded name and alias. */
  readonly competencyByName: ReadonlyMap<string, Competency>;
  readonly units: readonly Unit[];
  /** Units by folded code. */
  readonly unitByKey: ReadonlyMap<string, Unit>;
  /** Units by folded name and alias. */
  readonly unitByName: ReadonlyMap<string, Unit>;
}
