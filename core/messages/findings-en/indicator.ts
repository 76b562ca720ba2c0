import type { IndicatorData } from '../../findings/catalogue/indicator';
import type { MessagesOf } from '../messages';
import { noFix } from './phrases';

/** Findings of family indicator in English. */
export const indicatorEn: MessagesOf<IndicatorData> = {
  'weights-incomplete': {
    title: 'Incomplete weights',
    message: ({ position, given, all }) =>
      `Position ${position} has weights for ${given} of ${all} indicators; give all or none`,
    fix: noFix,
    why: 'Partial weights cannot be scored.',
  },
  'weights-not-100': {
    title: 'Weights do not sum to 100',
    message: ({ position, sum }) =>
      `The weights of position ${position} sum to ${sum}, not 100; change some of them`,
    fix: noFix,
    why: 'The full score would not be 100.',
  },
  'levels-out-of-order': {
    title: 'Targets out of order',
    message: ({ seen }) =>
      `The targets of levels 1 to 5 do not run one way: ${seen.join(' → ')}; they must only rise or only fall`,
    fix: noFix,
    why: 'Levels would be computed wrongly.',
  },
  'indicators-in-one-cell': {
    title: 'Several indicators in one cell',
    message: ({ parts }) =>
      `This cell holds ${parts.length} indicators (${parts.map((part) => `“${part}”`).join(', ')}); give each its own row`,
    fix: ({ parts }) => `Split into ${parts.length} rows`,
    why: 'Indicators that share a cell cannot have weights and targets of their own.',
  },
  'indicator-without-measure': {
    title: 'Indicator without a measure',
    message: ({ seen }) =>
      `“${seen}” does not begin with a measure such as จำนวน, ร้อยละ, ระดับ, ระยะเวลา`,
    fix: noFix,
    why: 'What is not measured cannot be reviewed.',
  },
  'measure-not-countable': {
    title: 'Measure cannot be counted',
    message: ({ seen, measure }) =>
      `“${seen}” counts “${measure}”, which has no number; use ร้อยละ or ระดับ in place of จำนวน`,
    fix: noFix,
    why: 'จำนวน is for things that can be counted.',
  },
  'unit-in-brackets': {
    title: 'Unit in brackets',
    message: ({ seen, unit }) =>
      `“${seen}” has its unit “${unit}” in brackets; move it to column “หน่วยนับ”`,
    fix: ({ unit }) => `Move “${unit}” to column หน่วยนับ`,
    why: 'A unit within the text cannot be checked against the targets.',
  },
  'two-units': {
    title: 'Two units',
    message: ({ header, seen }) =>
      `“${header}” has two units “${seen}”; choose one, or make two indicators`,
    fix: noFix,
    why: 'One target has one unit.',
  },
  'indicator-generic': {
    title: 'Generic indicator',
    message: ({ seen }) =>
      `“${seen}” does not say which work it measures; name the work or its result`,
    fix: noFix,
    why: 'What fits any work tells nothing about this one.',
  },
  'indicator-repeated': {
    title: 'One indicator on several duties',
    message: ({ seen, duty, firstDuty }) =>
      `“${seen}” of duty ${duty} is the indicator of duty ${firstDuty} too; name this duty’s own result, or keep it on one duty`,
    fix: noFix,
    why: 'One result would count twice.',
  },
  'time-not-given': {
    title: 'Time not given',
    message: ({ seen }) =>
      `“${seen}” speaks of a time limit without naming it; give it here or in the target, such as ภายใน 5 วันทำการ`,
    fix: noFix,
    why: 'Without a limit nobody can say what was late.',
  },
  'target-not-measurable': {
    title: 'Target cannot be measured',
    message: ({ seen }) =>
      `Target “${seen}” has no number, date or state that can be checked; write it as ไม่น้อยกว่าร้อยละ 80, or give levels 1 to 5`,
    fix: noFix,
    why: 'What cannot be measured cannot be scored.',
  },
  'target-against-unit': {
    title: 'Target against unit',
    message: ({ seen, unit }) =>
      `Target “${seen}” is not in the unit “${unit}”; correct one of them`,
    fix: noFix,
    why: 'Results could not be compared with the target.',
  },
};
