import { bands } from './bands';
import type { RowValues, Sheet } from './column';
import { competencies } from './competencies';
import { competencyLevels } from './competency-levels';
import { competencyResults } from './competency-results';
import { duties } from './duties';
import { handbooks } from './handbooks';
import { holders } from './holders';
import { indicatorResults } from './indicator-results';
import { indicators } from './indicators';
import { knowledge } from './knowledge';
import { pastIndicators } from './past-indicators';
import { positions } from './positions';
import { relationships } from './relationships';
import { requiredCompetencies } from './required-competencies';
import { settings } from './settings';
import { unitFunctions } from './unit-functions';
import { units } from './units';

/** Every sheet of the workbook contract that is read, in the order of the blank workbook. */
export const sheets = {
  settings,
  positions,
  duties,
  indicators,
  relationships,
  requiredCompetencies,
  knowledge,
  competencies,
  competencyLevels,
  units,
  unitFunctions,
  handbooks,
  holders,
  indicatorResults,
  competencyResults,
  pastIndicators,
  bands,
} as const satisfies Record<string, Sheet>;

/** Identifier of a sheet. */
export type SheetId = keyof typeof sheets;

/** The parsed values of a row, by sheet. */
export type Values<Id extends SheetId> = RowValues<(typeof sheets)[Id]>;

/** Name of a column within a sheet. */
export type ColumnId<Id extends SheetId> = keyof (typeof sheets)[Id]['columns'] & string;

/** Name of a column with its sheet's, such as `duties.text`. */
export type ColumnName = { [Id in SheetId]: `${Id}.${ColumnId<Id>}` }[SheetId];
