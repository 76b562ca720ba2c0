import type { Model, Position } from '../../model/model';
import type { Row } from '../../model/table';
import { foldKey, foldText } from '../../thai/normalise';
import type { Line, Typesetter } from '../typesetter';
import { buildCompetency, type CompetencyView } from './competency-view';
import { buildProse, type ProseBlock } from './prose';
import { buildUnitFunctions, type UnitFunctionsView } from './unit-functions';

/** A section: heading, text, and what the workbook inserts. */
export interface SectionView {
  /** Whether the section brings its own anchor; a part's first section begins with the part. */
  readonly hasAnchor: boolean;
  readonly anchor: string;
  readonly hasHeading: boolean;
  readonly isChapter: boolean;
  readonly isSection: boolean;
  readonly heading: Line;
  readonly blocks: readonly ProseBlock[];
  /** The unit whose functions are inserted; at most one. */
  readonly units: readonly UnitFunctionsView[];
  /** The competency whose levels are inserted; at most one. */
  readonly competencies: readonly CompetencyView[];
  /** Says that what should be inserted is not in the workbook; at most one. */
  readonly missing: readonly Line[];
}

/** What a chapter of a handbook prints. */
export interface HandbookSectionsView {
  readonly sections: readonly SectionView[];
}

/** What a section is built with: its number as printed, empty for none. */
export interface SectionContext {
  readonly model: Model;
  readonly set: Typesetter;
  readonly anchor: string;
  readonly hasAnchor: boolean;
  readonly number: string;
}

/** Returns the position whose form a row inserts; null for none. */
export function insertedPosition(row: Row<'handbooks'>, model: Model): Position | null {
  const { insert } = row.values;
  return insert === '' ? null : (model.positionByKey.get(foldKey(insert)) ?? null);
}

function insertsOf(row: Row<'handbooks'>, { model, set, anchor }: SectionContext) {
  const { insert } = row.values;
  const none = { units: [], competencies: [], missing: [] };
  if (insert === '' || insertedPosition(row, model)) return none;
  const unit = model.unitByKey.get(foldKey(insert));
  if (unit) return { ...none, units: [buildUnitFunctions(unit, { set, anchor })] };
  const competency = model.competencyByName.get(foldText(insert));
  if (competency) return { ...none, competencies: [buildCompetency(competency, set)] };
  return { ...none, missing: [set.line(`[ไม่พบ “${insert}” ที่ให้แทรก]`)] };
}

/** Builds the view of a section. */
export function buildSection(row: Row<'handbooks'>, context: SectionContext): SectionView {
  const { set, anchor, hasAnchor, number } = context;
  const { heading, text, path } = row.values;
  const depth = path.split('.').length;
  return {
    hasAnchor,
    anchor,
    hasHeading: heading !== '',
    isChapter: depth === 1,
    isSection: depth === 2,
    heading: set.line(`${number} ${heading}`.trim()),
    blocks: buildProse(text, set),
    ...insertsOf(row, context),
  };
}
