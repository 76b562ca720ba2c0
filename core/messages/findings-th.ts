import { acrossTh } from './findings-th/across';
import { indicatorTh } from './findings-th/indicator';
import { positionTh } from './findings-th/position';
import { reviewTh } from './findings-th/review';
import { structureTh } from './findings-th/structure';
import { textTh } from './findings-th/text';
import type { FindingMessages } from './messages';

/** Every finding in Thai. */
export const findingsTh: FindingMessages = {
  ...structureTh,
  ...positionTh,
  ...indicatorTh,
  ...textTh,
  ...acrossTh,
  ...reviewTh,
};
