import { agencyMissing } from './agency-missing';
import { dutyNotFound } from './duty-not-found';
import { dutyNumberGap } from './duty-number-gap';
import { indicatorNotFound } from './indicator-not-found';
import { keyRepeated } from './key-repeated';
import { levelsOutOfOrder } from './levels-out-of-order';
import { positionWithoutDuty } from './position-without-duty';
import { referenceNotFound } from './reference-not-found';
import type { Rule } from './rule';
import { weightsIncomplete } from './weights-incomplete';
import { weightsNot100 } from './weights-not-100';
import { workGroupMissing } from './work-group-missing';
import { workGroupNotAllowed } from './work-group-not-allowed';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  keyRepeated,
  referenceNotFound,
  dutyNotFound,
  indicatorNotFound,
  dutyNumberGap,
  positionWithoutDuty,
  agencyMissing,
  workGroupMissing,
  workGroupNotAllowed,
  weightsIncomplete,
  weightsNot100,
  levelsOutOfOrder,
];
