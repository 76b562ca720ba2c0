import type { Position } from '../model/model';
import { formNames } from '../sheets/positions';
import { buildDutyAssignment } from './duty-assignment';
import type { FormContext } from './form-context';
import { buildJobDescription } from './job-description';

/** A printed form: its template's folder and its view. */
export interface PositionForm {
  readonly template: string;
  build(position: Position, context: FormContext): object;
}

/** Forms by the name that the workbook gives them. */
export const positionForms: Readonly<Record<(typeof formNames)[number], PositionForm>> = {
  แบบบรรยายลักษณะงาน: { template: 'job-description', build: buildJobDescription },
  ใบกำหนดหน้าที่งาน: { template: 'duty-assignment', build: buildDutyAssignment },
};

/** Returns the form that a position asks for; null when the workbook names none. */
export function formOf(position: Position): PositionForm | null {
  const name = formNames.find((one) => one === position.row.values.form);
  return name === undefined ? null : positionForms[name];
}
