import type { FindingMessages } from './messages';

const noFix = () => '';
const hint = (near: string) => (near === '' ? '' : `; it resembles “${near}”`);
const change = ({ near }: { near: string }) => (near === '' ? '' : `Change to “${near}”`);
const list = (items: readonly unknown[]) => items.join(', ');

/** Every finding in English. */
export const findingsEn: FindingMessages = {
  'no-known-sheet': {
    message: () =>
      'This file has no jobsheet sheet; check the sheet names (ตำแหน่ง, หน้าที่, ตัวชี้วัด) or write a blank workbook with jobsheet new',
    fix: noFix,
    why: 'Data is found by sheet name; a file without a known sheet is not used at all.',
  },
  'unknown-sheet': {
    message: ({ seen, near }) =>
      `Sheet “${seen}” is not part of a jobsheet workbook and is not read${hint(near)}`,
    fix: noFix,
    why: 'A misspelt sheet name silently drops everything on the sheet.',
  },
  'unknown-column': {
    message: ({ seen, near }) =>
      `Column “${seen}” is not part of this sheet and is not read${hint(near)}`,
    fix: change,
    why: 'A misspelt header silently drops the whole column.',
  },
  'column-missing': {
    message: ({ header, near }) =>
      `Required column “${header}” is missing` +
      (near === '' ? '; add it to the header row' : `; header “${near}” may be misspelt`),
    fix: ({ header, near }) => (near === '' ? '' : `Rename header “${near}” to “${header}”`),
    why: 'Without a required column the form is incomplete.',
  },
  'column-doubled': {
    message: ({ header }) =>
      `Header “${header}” stands twice; the first is used; delete or rename the other`,
    fix: noFix,
    why: 'With two columns of one name nobody knows which value is right.',
  },
  'header-not-found': {
    message: ({ headers }) =>
      `No header row in the first 20 rows; wanted ${list(headers.map((header) => `“${header}”`))}`,
    fix: noFix,
    why: 'Without headers the cells have no meaning.',
  },
  'merged-cells': {
    message: ({ area }) => `Cells ${area} are merged; unmerge them and fill every row`,
    fix: noFix,
    why: 'Merged cells keep one value; the other rows are empty.',
  },
  'formula-error': {
    message: ({ header, seen }) =>
      `“${header}” holds a failed formula (${seen}); mend it or type the value`,
    fix: noFix,
    why: 'A value that cannot be computed cannot be printed.',
  },
  'formula-without-result': {
    message: ({ header }) =>
      `“${header}” is a formula without a stored result; open and save the file in Excel, or type the value`,
    fix: noFix,
    why: 'Files written by other programs may hold formulas without values.',
  },
  'required-cell-empty': {
    message: ({ header }) => `“${header}” is empty and needs a value`,
    fix: noFix,
    why: 'The printed form would lack this text.',
  },
  'not-a-number': {
    message: ({ header, seen }) => `“${header}” must be a number, not “${seen}”`,
    fix: noFix,
    why: 'Other values cannot be ordered or computed.',
  },
  'not-a-whole-number': {
    message: ({ header, seen }) => `“${header}” must be a whole number, not “${seen}”`,
    fix: noFix,
    why: 'Numbers of duties and levels are whole.',
  },
  'number-out-of-range': {
    message: ({ header, seen, min, max }) =>
      `“${header}” must lie between ${min} and ${max}, not ${seen}`,
    fix: noFix,
    why: 'A value out of range makes the paper or the score wrong.',
  },
  'not-a-date': {
    message: ({ header, seen }) =>
      `“${header}” must be a date, not “${seen}”; type it as 1/10/2568`,
    fix: noFix,
    why: 'Periods cannot be computed from a date that cannot be read.',
  },
  'not-a-path': {
    message: ({ header, seen }) =>
      `“${header}” must be numbers with dots such as 8.1, not “${seen}”`,
    fix: noFix,
    why: 'The path tells depth and order.',
  },
  'not-a-choice': {
    message: ({ header, seen, choices, near }) =>
      `“${header}” is “${seen}”, which is none of: ${list(choices)}${hint(near)}`,
    fix: change,
    why: 'Form and bands are chosen by this value.',
  },
  'setting-unknown': {
    message: ({ seen, near }) => `Setting “${seen}” is unknown and not used${hint(near)}`,
    fix: change,
    why: 'A misspelt setting has no effect.',
  },
  'setting-invalid': {
    message: ({ item, seen, wanted }) =>
      `Setting “${item}” cannot be “${seen}”` + (wanted === '' ? '' : `; wanted ${wanted}`),
    fix: noFix,
    why: 'Settings shape every paper.',
  },
  'setting-conflict': {
    message: ({ item, seen, used }) =>
      `Setting “${item}” is “${seen}” here and “${used}” elsewhere; make them equal or leave one empty`,
    fix: noFix,
    why: 'With two values nobody knows which to print.',
  },
  'key-repeated': {
    message: ({ headers, seen, firstCell }) =>
      `${headers.map((header, i) => `${header} “${seen[i] ?? ''}”`).join(' ')} stands in ${firstCell} already and must be unique`,
    fix: noFix,
    why: 'With two rows of one key nobody knows which to print.',
  },
  'reference-not-found': {
    message: ({ header, seen, sheet, near }) =>
      `${header} “${seen}” is not on sheet “${sheet}”` +
      (near === '' ? '; add it there or correct it' : hint(near)),
    fix: change,
    why: 'A row that refers to nothing appears on no paper.',
  },
  'duty-not-found': {
    message: ({ position, duty }) => `Position ${position} has no duty number ${duty}`,
    fix: noFix,
    why: 'An indicator without its duty is not printed.',
  },
  'indicator-not-found': {
    message: ({ position, duty, indicator }) =>
      `Position ${position}, duty ${duty} has no indicator number ${indicator}`,
    fix: noFix,
    why: 'A result without its indicator is not scored.',
  },
  'duty-number-gap': {
    message: ({ position, missing }) => `Position ${position} lacks duty number ${list(missing)}`,
    fix: noFix,
    why: 'A skipped number often means a lost duty.',
  },
  'position-without-duty': {
    message: ({ position }) => `Position ${position} has no duty on sheet “หน้าที่”`,
    fix: noFix,
    why: 'A form without duties is incomplete.',
  },
  'work-group-missing': {
    message: ({ position }) => `Position ${position} uses แบบบรรยายลักษณะงาน and needs กลุ่มงาน`,
    fix: noFix,
    why: 'Section 1 of the government form prints it.',
  },
  'work-group-not-allowed': {
    message: ({ seen, choices, near }) =>
      `กลุ่มงาน “${seen}” is none of the six for พนักงานราชการ: ${list(choices)}${hint(near)}`,
    fix: change,
    why: 'The regulation on government employees names six groups.',
  },
  'agency-missing': {
    message: ({ position }) =>
      `Position ${position} has no ชื่อหน่วยงาน; give it here or on sheet “ตั้งค่า”`,
    fix: noFix,
    why: 'Section 1 of the government form prints it.',
  },
  'weights-incomplete': {
    message: ({ position, given, all }) =>
      `Position ${position} has weights for ${given} of ${all} indicators; give all or none`,
    fix: noFix,
    why: 'Partial weights cannot be scored.',
  },
  'weights-not-100': {
    message: ({ position, sum }) => `The weights of position ${position} sum to ${sum}, not 100`,
    fix: noFix,
    why: 'The full score would not be 100.',
  },
  'levels-out-of-order': {
    message: ({ seen }) => `The targets of levels 1 to 5 do not run one way: ${seen.join(' → ')}`,
    fix: noFix,
    why: 'Levels would be computed wrongly.',
  },
  'hidden-characters': {
    message: ({ header, characters }) =>
      `“${header}” holds invisible characters ${list(characters)}, which are not printed`,
    fix: () => 'Remove the invisible characters',
    why: 'Control characters copied along break search and display.',
  },
};
