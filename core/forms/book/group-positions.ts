import type { Model, Position } from '../../model/model';
import { foldText } from '../../thai/normalise';

/** Positions of one unit, in the order of the workbook. */
export interface UnitGroup {
  /** The unit's name as sheet หน่วยงาน or else the position spells it. */
  readonly name: string;
  readonly positions: readonly Position[];
}

const withoutUnit = 'ตำแหน่งที่ไม่ระบุสังกัด';

/** Groups positions by unit in the order of sheet หน่วยงาน; units that it lacks follow as they are met. */
export function groupByUnit(model: Model, positions: readonly Position[]): UnitGroup[] {
  const groups = new Map<string, { name: string; positions: Position[] }>();
  for (const unit of model.units) {
    groups.set(`unit ${unit.key}`, { name: unit.row.values.name, positions: [] });
  }
  for (const position of positions) {
    const { unit, agency } = position.row.values;
    const name = unit === '' ? agency : unit;
    const known = model.unitByName.get(foldText(name));
    const key = known ? `unit ${known.key}` : foldText(name);
    const group = groups.get(key) ?? { name: name === '' ? withoutUnit : name, positions: [] };
    groups.set(key, group);
    group.positions.push(position);
  }
  return [...groups.values()].filter((group) => group.positions.length > 0);
}
