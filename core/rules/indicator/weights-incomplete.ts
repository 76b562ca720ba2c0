import { finding } from '../../findings/report';
import type { ModelRule } from '../rule';
import { weightColumns, weightGroups } from './weight-groups';

/** Finds positions in which some indicators have a weight and some have none. */
export const weightsIncomplete: ModelRule = {
  code: 'weights-incomplete',
  scope: 'model',
  reads: weightColumns,
  check: (model) =>
    weightGroups(model).flatMap(({ position, positions, weights }) => {
      const empty = weights.filter(({ weight }) => weight === null);
      const [first, ...others] = empty;
      if (!first || empty.length === weights.length) return [];
      const data = { position, given: weights.length - empty.length, all: weights.length };
      const related = others.map(({ place }) => place);
      return [finding('weights-incomplete', first.place, { data, related, positions })];
    }),
};
