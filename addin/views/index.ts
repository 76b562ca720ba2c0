import { checkView } from './check';
import { kpiView } from './kpi';
import { positionView } from './position';
import { previewView } from './preview';
import { printView } from './print';
import { startView } from './start';
import type { View } from './view';

/** Every view, in the order of the navigation. */
export const views: readonly View[] = [
  startView,
  checkView,
  positionView,
  previewView,
  kpiView,
  printView,
];
