import { acrossSeverities, type AcrossData } from './catalogue/across';
import { indicatorSeverities, type IndicatorData } from './catalogue/indicator';
import { positionSeverities, type PositionData } from './catalogue/position';
import { reviewSeverities, type ReviewData } from './catalogue/review';
import { structureSeverities, type StructureData } from './catalogue/structure';
import { textSeverities, type TextData } from './catalogue/text';
import type { Severity } from './severity';

/** What each finding carries; the sentences stand in `core/messages`. */
export interface FindingData
  extends StructureData, PositionData, IndicatorData, TextData, AcrossData, ReviewData {}

/** A finding's stable name; never reused or renamed. */
export type FindingCode = keyof FindingData;

/** How bad each finding is: an error makes the printed form wrong or incomplete. */
export const severities: Readonly<Record<FindingCode, Severity>> = {
  ...structureSeverities,
  ...positionSeverities,
  ...indicatorSeverities,
  ...textSeverities,
  ...acrossSeverities,
  ...reviewSeverities,
};

/** Families of findings, in the order of the docs. */
export const families = ['structure', 'position', 'indicator', 'text', 'across', 'review'] as const;

/** A family of findings. */
export type Family = (typeof families)[number];

const codesOf: Readonly<Record<Family, object>> = {
  structure: structureSeverities,
  position: positionSeverities,
  indicator: indicatorSeverities,
  text: textSeverities,
  across: acrossSeverities,
  review: reviewSeverities,
};

/** Returns the codes of a family, in the order of its catalogue. */
export function codesOfFamily(family: Family): FindingCode[] {
  return Object.keys(codesOf[family]) as FindingCode[];
}
