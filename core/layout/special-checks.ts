import type { SheetId } from '../sheets';
import { formNames } from '../sheets/positions';
import type { Check } from './checks';
import { listName } from './lists';
import { rangeName } from './range-names';
import { bodyRange, lettersOf, type SheetLayout } from './sheet-layout';

/** Colours duty numbers that the position does not have. */
function dutyNotFound(layout: SheetLayout): Check {
  const position = `$${lettersOf(layout, 'position')}${layout.firstRow}`;
  const duty = `$${lettersOf(layout, 'duty')}${layout.firstRow}`;
  const found = `SUMPRODUCT((${rangeName('duties', 'position')}=${position})*(${rangeName('duties', 'duty')}=${duty}))`;
  const formula = `AND(LEN(${position})>0,LEN(${duty})>0,${found}=0)`;
  return { columns: ['duty'], look: 'error', formula };
}

/** Colours the weights of a position that do not sum to 100, blanks among them, once any weight is given. */
function weightsNot100(layout: SheetLayout): Check {
  const position = `$${lettersOf(layout, 'position')}${layout.firstRow}`;
  const own = `(${bodyRange(layout, 'position')}=${position})`;
  const weights = bodyRange(layout, 'weight');
  const formula = `AND(LEN(${position})>0,SUMPRODUCT(${own}*(${weights}<>""))>0,ABS(ROUND(SUMPRODUCT(1*${own},${weights})-100,6))>0.01)`;
  return { columns: ['weight'], look: 'warning', formula };
}

/** Colours five numeric targets that neither rise nor fall all the way. */
function levelsOutOfOrder(layout: SheetLayout): Check {
  const columns = ['level1', 'level2', 'level3', 'level4', 'level5'];
  const cells = columns.map((id) => `$${lettersOf(layout, id)}${layout.firstRow}`);
  const runs = (sign: string) =>
    `AND(${cells
      .slice(1)
      .map((cell, index) => `${cells[index] ?? ''}${sign}${cell}`)
      .join(',')})`;
  const formula = `AND(COUNT(${cells[0]}:${cells[4]})=5,NOT(${runs('<')}),NOT(${runs('>')}))`;
  return { columns, look: 'warning', formula };
}

function workGroupMissing(layout: SheetLayout): Check {
  const form = `$${lettersOf(layout, 'form')}${layout.firstRow}`;
  const group = `$${lettersOf(layout, 'workGroup')}${layout.firstRow}`;
  const formula = `AND(TRIM(${form})="${formNames[0]}",OR(LEN(TRIM(${group}))=0,TRIM(${group})="-"))`;
  return { columns: ['workGroup'], look: 'missing', formula };
}

function workGroupNotAllowed(layout: SheetLayout): Check {
  const type = `$${lettersOf(layout, 'personnelType')}${layout.firstRow}`;
  const group = `$${lettersOf(layout, 'workGroup')}${layout.firstRow}`;
  const allowed = `MATCH(TRIM(${group}),${listName('positions', 'workGroup')},0)`;
  const formula = `AND(TRIM(${type})="พนักงานราชการ",LEN(TRIM(${group}))>0,ISNA(${allowed}))`;
  return { columns: ['workGroup'], look: 'error', formula };
}

const bySheet: Partial<Record<SheetId, readonly ((layout: SheetLayout) => Check)[]>> = {
  positions: [workGroupMissing, workGroupNotAllowed],
  indicators: [dutyNotFound, weightsNot100, levelsOutOfOrder],
  pastIndicators: [levelsOutOfOrder],
  indicatorResults: [dutyNotFound],
};

/** Returns the checks that need more than one column of a sheet to be judged. */
export function specialChecks(layout: SheetLayout): Check[] {
  return (bySheet[layout.id] ?? []).map((check) => check(layout));
}
