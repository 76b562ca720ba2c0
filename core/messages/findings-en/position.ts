import type { PositionData } from '../../findings/catalogue/position';
import type { MessagesOf } from '../messages';
import { change, hint, list, noFix } from './phrases';

/** Findings of family position in English. */
export const positionEn: MessagesOf<PositionData> = {
  'position-without-duty': {
    title: 'Position without duties',
    message: ({ position }) =>
      `Position ${position} has no duty on sheet “หน้าที่”; add a row for each`,
    fix: noFix,
    why: 'A form without duties is incomplete.',
  },
  'work-group-missing': {
    title: 'Work group missing',
    message: ({ position }) =>
      `Position ${position} uses แบบบรรยายลักษณะงาน and needs กลุ่มงาน, such as บริการ or บริหารทั่วไป`,
    fix: noFix,
    why: 'Section 1 of the government form prints it.',
  },
  'work-group-not-allowed': {
    title: 'Work group not in the regulation',
    message: ({ seen, choices, near }) =>
      `กลุ่มงาน “${seen}” is none of the six for พนักงานราชการ: ${list(choices)}${hint(near)}`,
    fix: change,
    why: 'The regulation on government employees names six groups.',
  },
  'agency-missing': {
    title: 'Agency missing',
    message: ({ position }) =>
      `Position ${position} has no ชื่อหน่วยงาน; give it here or on sheet “ตั้งค่า”`,
    fix: noFix,
    why: 'Section 1 of the government form prints it.',
  },
  'duty-without-indicator': {
    title: 'Duty without an indicator',
    message: ({ position, duty }) =>
      `Position ${position}, duty ${duty} has no indicator; add one on sheet “ตัวชี้วัด”`,
    fix: noFix,
    why: 'The form would show an empty cell, and the duty is never reviewed.',
  },
  'duty-without-result': {
    title: 'Duty without activities or results',
    message: ({ position, duty, headers }) =>
      `Position ${position}, duty ${duty} has no ${headers.join(' and no ')}; add them, a line each`,
    fix: noFix,
    why: 'The table of the form would have an empty cell.',
  },
  'standard-duty-missing': {
    title: 'Standard last duty missing',
    message: ({ position, last, elsewhere }) =>
      `The last duty of position ${position} must be the standard one (working with or supporting other units, or as assigned)` +
      (elsewhere === null ? `, not “${last}”` : `; it stands at number ${elsewhere}`),
    fix: noFix,
    why: 'Every government form ends with this duty.',
  },
  'degree-against-work-group': {
    title: 'Work group against the degree',
    message: ({ seen, wanted, needsDegree }) =>
      `กลุ่มงาน “${seen}” does not fit the summary, which ${needsDegree ? 'demands' : 'does not demand'} a degree; “${wanted}” does; correct one of them`,
    fix: noFix,
    why: 'บริหารทั่วไป demands a bachelor’s degree and บริการ does not; both places must agree.',
  },
  'supervisor-not-found': {
    title: 'Supervisor not found',
    message: ({ seen, near }) =>
      `Supervisor “${seen}” is neither the code nor the title of a position${hint(near)}`,
    fix: change,
    why: 'A supervisor who is no position breaks the line of command.',
  },
  'supervisor-self': {
    title: 'Supervisor of itself',
    message: ({ position, seen }) =>
      `Position ${position} is its own supervisor (“${seen}”); give the code or title of the one above`,
    fix: noFix,
    why: 'No position supervises itself.',
  },
  'supervisor-cycle': {
    title: 'Supervisors in a circle',
    message: ({ path }) =>
      `The supervisors lead back to the same position: ${path.join(' → ')}; correct one of them`,
    fix: noFix,
    why: 'A line of command must end at the head.',
  },
  'title-against-unit': {
    title: 'Title against unit',
    message: ({ title, seen, wanted }) =>
      `Title “${title}” speaks of “${wanted}”, but สังกัด is “${seen}”; make them agree`,
    fix: noFix,
    why: 'A title that names a unit must name its own.',
  },
  'unit-spelled-twice': {
    title: 'One unit, two spellings',
    message: ({ seen, wanted }) =>
      `สังกัด “${seen}” seems to be the same unit as “${wanted}”; use one name`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'The book would split it into two units.',
  },
  'agency-in-unit': {
    title: 'Agency text in the unit',
    message: ({ seen, unit, agency }) =>
      `สังกัด “${seen}” holds part of the agency’s name; wanted are สังกัด “${unit}” and ชื่อหน่วยงาน “${agency}”`,
    fix: ({ unit, agency }) => `Split into สังกัด “${unit}” and ชื่อหน่วยงาน “${agency}”`,
    why: 'Text that fell into the wrong cell makes both print wrong.',
  },
  'competency-level-differs': {
    title: 'Competency level unlike equal positions',
    message: ({ competency, seen, wanted, equals }) =>
      `Competency “${competency}” is required at level ${seen}; positions of the same title (${list(equals)}) require ${wanted}; check that it is meant`,
    fix: noFix,
    why: 'Equal positions should require equal levels.',
  },
  'education-differs': {
    title: 'Education unlike equal positions',
    message: ({ position, seen, wanted, equals }) =>
      `วุฒิการศึกษา of position ${position} is “${seen}”; positions of the same title (${list(equals)}) have “${wanted}”; check that it is meant`,
    fix: noFix,
    why: 'Equal positions should demand the same.',
  },
  'experience-differs': {
    title: 'Experience unlike equal positions',
    message: ({ position, seen, wanted, equals }) =>
      `ประสบการณ์ of position ${position} is “${seen}”; positions of the same title (${list(equals)}) have “${wanted}”; check that it is meant`,
    fix: noFix,
    why: 'Equal positions should demand the same.',
  },
};
