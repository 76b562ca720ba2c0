import type { StructureData } from '../../findings/catalogue/structure';
import type { MessagesOf } from '../messages';
import { change, hint, list, noFix } from './phrases';

function andOthers(others: number): string {
  return others === 0 ? '' : ` and mend ${others} more misspelt header${others === 1 ? '' : 's'}`;
}

/** Findings of family structure in English. */
export const structureEn: MessagesOf<StructureData> = {
  'no-known-sheet': {
    title: 'File without a known sheet',
    message: () =>
      'This file has no jobsheet sheet; check the sheet names (ตำแหน่ง, หน้าที่, ตัวชี้วัด) or write a blank workbook with jobsheet new',
    fix: noFix,
    why: 'Data is found by sheet name; a file without a known sheet is not used at all.',
  },
  'unknown-sheet': {
    title: 'Unknown sheet',
    message: ({ seen, near }) =>
      `Sheet “${seen}” is not part of a jobsheet workbook and is not read${hint(near)}`,
    fix: noFix,
    why: 'A misspelt sheet name silently drops everything on the sheet.',
  },
  'unknown-column': {
    title: 'Unknown column',
    message: ({ seen, near }) =>
      `Column “${seen}” is not part of this sheet and is not printed${hint(near)}`,
    fix: ({ near, others }) => (near === '' ? '' : `Change to “${near}”${andOthers(others)}`),
    why: 'A misspelt header silently drops the whole column.',
  },
  'column-missing': {
    title: 'Required column missing',
    message: ({ header, near }) =>
      `Required column “${header}” is missing` +
      (near === '' ? '; add it to the header row' : `; header “${near}” may be misspelt`),
    fix: ({ header, near, others }) =>
      near === '' ? '' : `Rename header “${near}” to “${header}”${andOthers(others)}`,
    why: 'Without a required column the form is incomplete.',
  },
  'column-doubled': {
    title: 'Header stands twice',
    message: ({ header }) =>
      `Header “${header}” stands twice; the first is used; delete or rename the other`,
    fix: noFix,
    why: 'With two columns of one name nobody knows which value is right.',
  },
  'header-not-found': {
    title: 'No header row',
    message: ({ headers }) =>
      `No header row in the first 20 rows; wanted ${list(headers.map((header) => `“${header}”`))}`,
    fix: noFix,
    why: 'Without headers the cells have no meaning.',
  },
  'merged-cells': {
    title: 'Merged cells',
    message: ({ area }) => `Cells ${area} are merged; unmerge them and fill every row`,
    fix: noFix,
    why: 'Merged cells keep one value; the other rows are empty.',
  },
  'formula-error': {
    title: 'Failed formula',
    message: ({ header, seen }) =>
      `“${header}” holds a failed formula (${seen}); mend it or type the value`,
    fix: noFix,
    why: 'A value that cannot be computed cannot be printed.',
  },
  'formula-without-result': {
    title: 'Formula without a result',
    message: ({ header }) =>
      `“${header}” is a formula without a stored result; open and save the file in Excel, or type the value`,
    fix: noFix,
    why: 'Files written by other programs may hold formulas without values.',
  },
  'required-cell-empty': {
    title: 'Required cell empty',
    message: ({ header }) => `“${header}” is empty and needs a value`,
    fix: noFix,
    why: 'The printed form would lack this text.',
  },
  'not-a-number': {
    title: 'Not a number',
    message: ({ header, seen }) =>
      `“${header}” must be a number, not “${seen}”; type the number without its unit`,
    fix: ({ seen }) => `Keep only the number of “${seen}”`,
    why: 'Other values cannot be ordered or computed.',
  },
  'not-a-whole-number': {
    title: 'Not a whole number',
    message: ({ header, seen }) =>
      `“${header}” must be a whole number such as 1, 2, 3, not “${seen}”`,
    fix: noFix,
    why: 'Numbers of duties and levels are whole.',
  },
  'number-out-of-range': {
    title: 'Number out of range',
    message: ({ header, seen, min, max }) =>
      `“${header}” must lie between ${min} and ${max}, not ${seen}`,
    fix: noFix,
    why: 'A value out of range makes the paper or the score wrong.',
  },
  'not-a-date': {
    title: 'Not a date',
    message: ({ header, seen }) =>
      `“${header}” must be a date, not “${seen}”; type it as 1/10/2568`,
    fix: noFix,
    why: 'Periods cannot be computed from a date that cannot be read.',
  },
  'not-a-path': {
    title: 'Not a numbered path',
    message: ({ header, seen }) =>
      `“${header}” must be numbers with dots such as 8.1, not “${seen}”`,
    fix: noFix,
    why: 'The path tells depth and order.',
  },
  'not-a-choice': {
    title: 'Value not on the list',
    message: ({ header, seen, choices, near }) =>
      `“${header}” is “${seen}”, which is none of: ${list(choices)}${hint(near)}`,
    fix: change,
    why: 'Form and bands are chosen by this value.',
  },
  'setting-unknown': {
    title: 'Unknown setting',
    message: ({ seen, near }) => `Setting “${seen}” is unknown and not used${hint(near)}`,
    fix: change,
    why: 'A misspelt setting has no effect.',
  },
  'setting-invalid': {
    title: 'Unusable setting',
    message: ({ item, seen, wanted }) =>
      `Setting “${item}” cannot be “${seen}”` + (wanted === '' ? '' : `; wanted ${wanted}`),
    fix: noFix,
    why: 'Settings shape every paper.',
  },
  'setting-conflict': {
    title: 'Contradicting settings',
    message: ({ item, seen, used }) =>
      `Setting “${item}” is “${seen}” here and “${used}” elsewhere; make them equal or leave one empty`,
    fix: noFix,
    why: 'With two values nobody knows which to print.',
  },
  'key-repeated': {
    title: 'Repeated key',
    message: ({ headers, seen, firstCell }) =>
      `${headers.map((header, i) => `${header} “${seen[i] ?? ''}”`).join(' ')} stands in ${firstCell} already and must be unique; correct it or delete the row`,
    fix: noFix,
    why: 'With two rows of one key nobody knows which to print.',
  },
  'reference-not-found': {
    title: 'Reference to nothing',
    message: ({ header, seen, sheet, near }) =>
      `${header} “${seen}” is not on sheet “${sheet}”` +
      (near === '' ? '; add it there or correct it' : hint(near)),
    fix: change,
    why: 'A row that refers to nothing appears on no paper.',
  },
  'duty-not-found': {
    title: 'No such duty',
    message: ({ position, duty }) =>
      `Position ${position} has no duty number ${duty}; correct the number or add the duty`,
    fix: noFix,
    why: 'An indicator without its duty is not printed.',
  },
  'indicator-not-found': {
    title: 'No such indicator',
    message: ({ position, duty, indicator }) =>
      `Position ${position}, duty ${duty} has no indicator number ${indicator}; correct the number or add the indicator`,
    fix: noFix,
    why: 'A result without its indicator is not scored.',
  },
  'duty-number-gap': {
    title: 'Gap in duty numbers',
    message: ({ position, missing }) =>
      `Position ${position} lacks duty number ${list(missing)}; add it or number anew`,
    fix: noFix,
    why: 'A skipped number often means a lost duty.',
  },
  'sheet-repeated': {
    title: 'Sheet given twice',
    message: ({ firstFile, rows }) =>
      `This sheet equals the one in file “${firstFile}” row for row (${rows} rows) and is read once; remove the copy`,
    fix: noFix,
    why: 'A copy given along is often an old version that nobody deleted.',
  },
  'indicator-number-gap': {
    title: 'Gap in indicator numbers',
    message: ({ position, duty, missing }) =>
      `Position ${position}, duty ${duty} lacks indicator number ${list(missing)}; add it or number anew`,
    fix: noFix,
    why: 'A skipped number often means a lost indicator, and yearly results refer to it by number.',
  },
  'path-without-parent': {
    title: 'Path without its parent',
    message: ({ header, seen, parent }) =>
      `“${header}” ${seen} has no item ${parent} above it; add ${parent} or correct the number`,
    fix: noFix,
    why: 'A sub-item without its item is printed at the wrong depth.',
  },
  'insert-not-found': {
    title: 'Nothing to insert',
    message: ({ seen, near }) =>
      `“แทรก” names “${seen}”, which is no unit code, position code or competency${hint(near)}`,
    fix: change,
    why: 'The printed handbook would lack what was to be put in.',
  },
  'function-not-found': {
    title: 'Reference to no function',
    message: ({ seen, unit, path }) =>
      unit === ''
        ? `“อ้างอิงหน้าที่หน่วยงาน” is “${seen}”, which names no known unit; type the unit code, a blank and the number, such as GA 1.2`
        : `Unit ${unit} has no function ${path} (seen “${seen}”); check the number on sheet “หน้าที่หน่วยงาน”`,
    fix: noFix,
    why: 'The reference tells whether every function of the unit is covered.',
  },
  'tenure-reversed': {
    title: 'Tenure ends before it begins',
    message: ({ from, to }) =>
      `The tenure ends on ${to}, before it begins on ${from}; check both dates`,
    fix: noFix,
    why: 'A reversed period drops out of the review form.',
  },
  'tenures-overlap': {
    title: 'Overlapping tenures',
    message: ({ person, from, to }) =>
      `${person} holds two positions at once from ${from} to ${to}; check both dates`,
    fix: noFix,
    why: 'Scores over two positions are weighted by days; days that overlap count twice.',
  },
  'result-outside-tenure': {
    title: 'Result outside the tenure',
    message: ({ person, position, year, round }) =>
      `${person} did not hold position ${position} in fiscal year ${year}, round ${round}; this result is not scored`,
    fix: noFix,
    why: 'A result booked on the wrong person or position silently goes missing.',
  },
  'bands-out-of-order': {
    title: 'Bands out of order',
    message: ({ personnelType, seen }) =>
      `The lowest scores of “${personnelType}” do not fall from band to band: ${list(seen)}; a higher band needs a higher score`,
    fix: noFix,
    why: 'Bands out of order give people the wrong result.',
  },
  'competency-level-gap': {
    title: 'Competency level missing',
    message: ({ competency, missing }) =>
      `Competency “${competency}” has no description of level ${list(missing)}; add it on sheet “ระดับสมรรถนะ”`,
    fix: noFix,
    why: 'Levels are cumulative; a missing one breaks all above it.',
  },
  'level-without-behaviour': {
    title: 'Level without behaviours',
    message: ({ competency, level }) =>
      `Competency “${competency}” has no behaviours at level ${level}, while other levels have; add them, a line each`,
    fix: noFix,
    why: 'Behaviours are what a reviewer judges by.',
  },
  'draft-competency-unknown': {
    title: 'Competency of a draft not in the dictionary',
    message: ({ competency, near }) =>
      `Competency “${competency}” is not on sheet “สมรรถนะ”; the draft is printed with a mark beside it` +
      (near === '' ? '; add it there or correct it before the position is in use' : hint(near)),
    fix: change,
    why: 'A draft is printed for review; a position in use is not printed until the dictionary has all its competencies.',
  },
  'competency-class-differs': {
    title: 'Competency in another class',
    message: ({ competency, seen, wanted }) =>
      `Competency “${competency}” stands under “${seen}”; the dictionary says “${wanted}”; make them agree`,
    fix: ({ wanted }) => `Change to “${wanted}”`,
    why: 'The form prints a table for each class.',
  },
  'unit-cycle': {
    title: 'Unit below itself',
    message: ({ path }) =>
      `The units lead back to themselves: ${path.join(' → ')}; correct one รหัสหน่วยงานแม่`,
    fix: noFix,
    why: 'Units in a circle cannot be ordered in the book.',
  },
};
