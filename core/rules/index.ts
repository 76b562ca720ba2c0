import { dutyNearDuplicate } from './across/duty-near-duplicate';
import { dutyRepeated } from './across/duty-repeated';
import { formCopied } from './across/form-copied';
import { functionNotCovered } from './across/function-not-covered';
import { functionProposed } from './across/function-proposed';
import { indicatorGeneric } from './indicator/indicator-generic';
import { indicatorRepeated } from './indicator/indicator-repeated';
import { indicatorWithoutMeasure } from './indicator/indicator-without-measure';
import { indicatorsInOneCell } from './indicator/indicators-in-one-cell';
import { levelsOutOfOrder } from './indicator/levels-out-of-order';
import { measureNotCountable } from './indicator/measure-not-countable';
import { targetAgainstUnit } from './indicator/target-against-unit';
import { targetNotMeasurable } from './indicator/target-not-measurable';
import { timeNotGiven } from './indicator/time-not-given';
import { twoUnits } from './indicator/two-units';
import { unitInBrackets } from './indicator/unit-in-brackets';
import { weightsIncomplete } from './indicator/weights-incomplete';
import { weightsNot100 } from './indicator/weights-not-100';
import { agencyInUnit } from './position/agency-in-unit';
import { agencyMissing } from './position/agency-missing';
import { competencyLevelDiffers } from './position/competency-level-differs';
import { degreeAgainstWorkGroup } from './position/degree-against-work-group';
import { dutyWithoutIndicator } from './position/duty-without-indicator';
import { dutyWithoutResult } from './position/duty-without-result';
import { educationDiffers } from './position/education-differs';
import { experienceDiffers } from './position/experience-differs';
import { positionWithoutDuty } from './position/position-without-duty';
import { standardDutyMissing } from './position/standard-duty-missing';
import { supervisorCycle } from './position/supervisor-cycle';
import { supervisorNotFound } from './position/supervisor-not-found';
import { supervisorSelf } from './position/supervisor-self';
import { titleAgainstUnit } from './position/title-against-unit';
import { unitSpelledTwice } from './position/unit-spelled-twice';
import { workGroupMissing } from './position/work-group-missing';
import { workGroupNotAllowed } from './position/work-group-not-allowed';
import { functionNotMeasured } from './review/function-not-measured';
import { indicatorAlwaysFive } from './review/indicator-always-five';
import { resultCopied } from './review/result-copied';
import { resultOutOfRange } from './review/result-out-of-range';
import { scoreWithoutEvidence } from './review/score-without-evidence';
import { bandsOutOfOrder } from './structure/bands-out-of-order';
import { competencyClassDiffers } from './structure/competency-class-differs';
import { competencyLevelGap } from './structure/competency-level-gap';
import { draftCompetencyUnknown } from './structure/draft-competency-unknown';
import { dutyNotFound } from './structure/duty-not-found';
import { dutyNumberGap } from './structure/duty-number-gap';
import { functionNotFound } from './structure/function-not-found';
import { indicatorNotFound } from './structure/indicator-not-found';
import { indicatorNumberGap } from './structure/indicator-number-gap';
import { insertNotFound } from './structure/insert-not-found';
import { keyRepeated } from './structure/key-repeated';
import { levelWithoutBehaviour } from './structure/level-without-behaviour';
import { pathWithoutParent } from './structure/path-without-parent';
import { referenceNotFound } from './structure/reference-not-found';
import { resultOutsideTenure } from './structure/result-outside-tenure';
import { tenureReversed } from './structure/tenure-reversed';
import { tenuresOverlap } from './structure/tenures-overlap';
import { unitCycle } from './structure/unit-cycle';
import type { Rule } from './rule';
import { textRules } from './text';
import { wordUnexplained } from './text/word-unexplained';

/** Every rule; the order is of no account but for the rules about text. */
export const rules: readonly Rule[] = [
  bandsOutOfOrder,
  competencyClassDiffers,
  competencyLevelGap,
  draftCompetencyUnknown,
  dutyNotFound,
  dutyNumberGap,
  functionNotFound,
  indicatorNotFound,
  indicatorNumberGap,
  insertNotFound,
  keyRepeated,
  levelWithoutBehaviour,
  pathWithoutParent,
  referenceNotFound,
  resultOutsideTenure,
  tenureReversed,
  tenuresOverlap,
  unitCycle,
  agencyInUnit,
  agencyMissing,
  competencyLevelDiffers,
  degreeAgainstWorkGroup,
  dutyWithoutIndicator,
  dutyWithoutResult,
  educationDiffers,
  experienceDiffers,
  positionWithoutDuty,
  standardDutyMissing,
  supervisorCycle,
  supervisorNotFound,
  supervisorSelf,
  titleAgainstUnit,
  unitSpelledTwice,
  workGroupMissing,
  workGroupNotAllowed,
  indicatorGeneric,
  indicatorRepeated,
  indicatorWithoutMeasure,
  indicatorsInOneCell,
  levelsOutOfOrder,
  measureNotCountable,
  targetAgainstUnit,
  targetNotMeasurable,
  timeNotGiven,
  twoUnits,
  unitInBrackets,
  weightsIncomplete,
  weightsNot100,
  dutyNearDuplicate,
  dutyRepeated,
  formCopied,
  functionNotCovered,
  functionProposed,
  functionNotMeasured,
  indicatorAlwaysFive,
  resultCopied,
  resultOutOfRange,
  scoreWithoutEvidence,
  ...textRules,
  wordUnexplained,
];
