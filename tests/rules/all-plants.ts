import type { FindingCode } from '../../core/findings/catalogue';
import type { Plant } from '../support/plants';
import { acrossPlants } from './across-plants';
import { indicatorPlants } from './indicator-plants';
import { positionPlants } from './position-plants';
import { reviewPlants } from './review-plants';
import { structurePlants } from './structure-plants';
import { textPlants } from './text-plants';

/** One way to plant each kind of fault in the sample office. */
export const plants = {
  ...structurePlants,
  ...positionPlants,
  ...indicatorPlants,
  ...textPlants,
  ...acrossPlants,
  ...reviewPlants,
} as Readonly<Record<FindingCode, Plant>>;
