import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { foldName } from '../../thai/normalise';
import type { PositionRule } from '../rule';
import { unitCore } from './unit-names';

/** A title's unit: after หัวหน้า or ผู้อำนวยการ, or in brackets. */
const unitInTitle =
  /(?:^(?:รอง|ผู้ช่วย)?(?:หัวหน้า|ผู้อำนวยการ)|\()((?:ฝ่าย|กลุ่มงาน|กลุ่ม|กอง|แผนก)[^()]+)\)?$/;

/** Finds titles that name a unit other than the one the position belongs to. */
export const titleAgainstUnit: PositionRule = {
  code: 'title-against-unit',
  scope: 'position',
  reads: ['units.name', 'units.aliases'],
  checkPosition(position, model) {
    const { title, unit } = position.row.values;
    const wanted = unitInTitle.exec(title.trim())?.[1]?.trim() ?? '';
    if (wanted === '' || unit === '' || unitCore(wanted) === unitCore(unit)) return [];
    const own = model.unitByName.get(foldName(unit));
    if (own !== undefined && own === model.unitByName.get(foldName(wanted))) return [];
    const data = { title, seen: unit, wanted };
    const related = [placeOf(position.row, 'title')];
    const details = { data, related, positions: [position.key] };
    return [finding('title-against-unit', placeOf(position.row, 'unit'), details)];
  },
};
