import { listedValues, listName } from './lists';
import { rangeName } from './range-names';
import { lettersOf, type ColumnLayout, type SheetLayout } from './sheet-layout';

/** Returns the filled part of a named column, as a list must not offer blanks. */
function filled(name: string): string {
  return `OFFSET(${name},0,0,MAX(1,COUNTA(${name})),1)`;
}

/** Returns the cells of `list` on the rows where `keys` holds the cell's value; the rows must stand together. */
function matching(list: string, keys: string, cell: string): string {
  return `OFFSET(${list},MATCH(${cell},${keys},0)-1,0,MAX(1,COUNTIF(${keys},${cell})),1)`;
}

function competenciesOfClass(layout: SheetLayout): string {
  const cell = `$${lettersOf(layout, 'class')}${layout.firstRow}`;
  const [names, classes] = [rangeName('competencies', 'name'), rangeName('competencies', 'class')];
  return `IF(COUNTIF(${classes},${cell})=0,${filled(names)},${matching(names, classes, cell)})`;
}

function dutiesOfPosition(layout: SheetLayout): string {
  const cell = `$${lettersOf(layout, 'position')}${layout.firstRow}`;
  return matching(rangeName('duties', 'duty'), rangeName('duties', 'position'), cell);
}

function indicatorsOfDuty(layout: SheetLayout): string {
  const position = `$${lettersOf(layout, 'position')}${layout.firstRow}`;
  const duty = `$${lettersOf(layout, 'duty')}${layout.firstRow}`;
  const name = (column: string) => rangeName('indicators', column);
  const both = `(${name('position')}=${position})*(${name('duty')}=${duty})`;
  const first = `MATCH(1,INDEX(${both},0),0)-1`;
  return `OFFSET(${name('indicator')},${first},0,MAX(1,SUMPRODUCT(${both})),1)`;
}

/** Lists that depend on another cell of the row or on a column that is no reference. */
const special: Readonly<Record<string, (layout: SheetLayout) => string>> = {
  'requiredCompetencies.competency': competenciesOfClass,
  'indicators.duty': dutiesOfPosition,
  'indicatorResults.duty': dutiesOfPosition,
  'indicatorResults.indicator': indicatorsOfDuty,
  'positions.unit': () => filled(rangeName('units', 'name')),
  'positions.supervisor': () => filled(rangeName('positions', 'title')),
};

/** Returns the formula of a column's drop-down as it stands in the first row; null when it has none. */
export function listFormula(layout: SheetLayout, { id, column }: ColumnLayout): string | null {
  const dependent = special[`${layout.id}.${id}`];
  if (dependent) return dependent(layout);
  if (column.refersTo) return filled(rangeName(column.refersTo.sheet, column.refersTo.column));
  return listedValues(column).length > 0 ? listName(layout.id, id) : null;
}
