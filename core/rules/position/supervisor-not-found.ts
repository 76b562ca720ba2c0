import { finding, overwrite } from '../../findings/report';
import type { Model, Position } from '../../model/model';
import { placeOf } from '../../model/table';
import { nearFinder } from '../../thai/nearest';
import type { ModelRule } from '../rule';
import { positionsNamed, supervisorColumns, supervisorOf, supervisorsOf } from './supervisors';

/** How titles within an office begin; anything else may be an outside authority, such as a board. */
const insideTitle =
  /^(?:หัวหน้า(?:ฝ่าย|กลุ่ม|งาน|ส่วน|แผนก)|เจ้าหน้าที่|เจ้าพนักงาน|นักวิชาการ|นักจัดการ|รองผู้จัดการ|ผู้ช่วยผู้จัดการ|ผู้จัดการ)/;

const codeLike = /^[A-Za-z]{1,6}[-/ ]?[A-Za-z0-9-]*[0-9]+$/;

function proposals(model: Model): Set<string> {
  return new Set(model.positions.flatMap(({ row }) => [row.values.code, row.values.title]));
}

/** Whether a position stands below itself once this is its supervisor. */
function leadsBack(model: Model, position: Position, supervisor: string): boolean {
  const above = new Set<Position>();
  let next: Position | null | undefined = positionsNamed(model, supervisor)[0];
  while (next && !above.has(next)) {
    above.add(next);
    next = supervisorOf(model, next);
  }
  return above.has(position);
}

/** How many different unknown supervisors are compared with every title. */
const compared = 200;

/** Finds supervisors that look like a position of the office and are none; an outside authority is left alone. */
export const supervisorNotFound: ModelRule = {
  code: 'supervisor-not-found',
  scope: 'model',
  reads: [...supervisorColumns],
  check(model) {
    const asked = new Set<string>();
    let nearestTo: ((text: string) => string) | null = null;
    return model.positions.flatMap((position) => {
      const seen = position.row.values.supervisor;
      if (seen === '' || supervisorsOf(model, position).length > 0) return [];
      nearestTo ??= nearFinder(proposals(model));
      if (asked.size < compared) asked.add(seen);
      const found = asked.has(seen) ? nearestTo(seen) : '';
      if (found === '' && !insideTitle.test(seen) && !codeLike.test(seen)) return [];
      const at = placeOf(position.row, 'supervisor');
      const isCertain = found !== '' && !leadsBack(model, position, found);
      const fix = isCertain ? overwrite(at, found) : null;
      const details = { data: { seen, near: found }, fix, positions: [position.key] };
      return [finding('supervisor-not-found', at, details)];
    });
  },
};
