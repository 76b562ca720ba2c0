import type { Position } from '../model/model';
import type { LevelGap } from './level-of';

/** One thing without which a person's round has no total. */
export type Missing =
  | {
      readonly kind: 'indicator';
      readonly reason: LevelGap;
      readonly position: Position;
      readonly duty: number | null;
      readonly indicator: number;
      readonly text: string;
    }
  | {
      readonly kind: 'competency';
      readonly reason: 'no-result' | 'contradictory' | 'no-required-level';
      readonly position: Position;
      readonly text: string;
    }
  | {
      readonly kind: 'position';
      readonly reason: 'no-indicators' | 'weights-incomplete';
      readonly position: Position;
    };
