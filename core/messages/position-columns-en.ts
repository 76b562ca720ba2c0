import { positions } from '../sheets/positions';
import type { PositionColumn } from './addin';

const texts: Readonly<Record<PositionColumn, readonly [name: string, hint: string]>> = {
  code: ['Code', 'Unique, such as GA-01; other sheets refer to the position by it'],
  title: ['Title', 'As in the approved staffing frame'],
  form: [
    'Form',
    'The job description of government offices, or the duty assignment of cooperatives',
  ],
  personnelType: ['Personnel category', 'Choose, or type another category of the office'],
  workGroup: ['Work group', 'Needed on job descriptions; government employees have six groups'],
  agency: ['Agency', 'May be empty: the settings sheet names the agency'],
  unit: ['Unit', 'The unit that the position belongs to, as the sheet of units names it'],
  supervisor: ['Supervisor', 'Code or title of a position, or the name of an outside authority'],
  summary: ['Job summary', 'What the position is for, in one paragraph'],
  education: ['Education', 'One item a line'],
  experience: ['Experience', 'One item a line, - for none'],
  state: ['State', 'In use when empty; a position that is out of use is not printed'],
};

/** The columns of the position form in English; the workbook's own heading stands beside each name. */
export const positionColumnsEn = Object.fromEntries(
  Object.entries(texts).map(([id, [name, hint]]) => {
    const { header } = positions.columns[id as PositionColumn];
    return [id, { label: `${name} (${header})`, hint }];
  }),
) as Record<PositionColumn, { label: string; hint: string }>;
