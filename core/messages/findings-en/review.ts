import type { ReviewData } from '../../findings/catalogue/review';
import type { MessagesOf } from '../messages';
import { noFix } from './phrases';

/** Findings of family review in English. */
export const reviewEn: MessagesOf<ReviewData> = {
  'result-out-of-range': {
    title: 'Unlikely result',
    message: ({ seen, min, max }) =>
      `The result ${seen} lies outside ${min} to ${max}, judged by unit and targets; check the decimal point and the unit`,
    fix: noFix,
    why: 'A mistyped figure earns level 5 or 0 unnoticed.',
  },
  'result-copied': {
    title: 'Copied results',
    message: ({ person, year, round, same }) =>
      `All ${same} results of ${year}, round ${round}, equal those of ${person}; check that they are this person's`,
    fix: noFix,
    why: 'Rows that are copied and not changed look like this.',
  },
  'score-without-evidence': {
    title: 'Score without evidence',
    message: ({ seen }) => `The score ${seen} was given by hand without หลักฐาน; name the document`,
    fix: noFix,
    why: 'A score without evidence cannot be audited.',
  },
  'indicator-always-five': {
    title: 'Everybody reaches level 5',
    message: ({ seen, year, results }) =>
      `In ${year} all ${results} results of “${seen}” reach level 5; are the targets demanding enough?`,
    fix: noFix,
    why: 'An indicator that everybody fulfils tells nobody apart.',
  },
  'function-not-measured': {
    title: 'Function without indicator',
    message: ({ unit, path }) =>
      `Function ${path} of unit ${unit} has duties, but none of them has an indicator; add one to a duty that refers to it`,
    fix: noFix,
    why: 'Work without an indicator does not appear in the review.',
  },
};
