import { acrossEn } from './findings-en/across';
import { indicatorEn } from './findings-en/indicator';
import { positionEn } from './findings-en/position';
import { reviewEn } from './findings-en/review';
import { structureEn } from './findings-en/structure';
import { textEn } from './findings-en/text';
import type { FindingMessages } from './messages';

/** Every finding in English. */
export const findingsEn: FindingMessages = {
  ...structureEn,
  ...positionEn,
  ...indicatorEn,
  ...textEn,
  ...acrossEn,
  ...reviewEn,
};
