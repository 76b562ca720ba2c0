import { readWorkbook } from '../../addin/excel/read-workbook';
import { runExcel } from '../../addin/excel/run-excel';
import { applyChanges, type Outcome } from '../../addin/excel/apply-change';
import { sourcesOf, type Change } from '../../core/edits/change';
import type { EditContext } from '../../core/edits/edit-position';
import type { Position } from '../../core/model/model';
import { checkWorkbook, type Check } from '../../core/rules/run';
import { foldKey } from '../../core/thai/normalise';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { openHost, type OpenHost } from './excel-host/open-host';
import type { OfficeFacts } from './excel-host/load-office';

/** An office open in the host, with everything that edits need. */
export interface OpenOffice extends OpenHost {
  readonly workbook: RawWorkbook;
  readonly check: Check;
  readonly context: EditContext;
  position(code: string): Position;
  apply(changes: Change | readonly Change[]): Promise<Outcome>;
  /** Reads and checks again. */
  again(): Promise<Check>;
}

/** Opens a workbook's bytes, reads and checks it as the pane does. */
export async function openOffice(bytes: Uint8Array, facts: OfficeFacts = {}): Promise<OpenOffice> {
  const open = await openHost(bytes, facts);
  const workbook = { files: [await runExcel(readWorkbook)] };
  const check = checkWorkbook(workbook);
  const context = { model: check.model, workbook, sources: sourcesOf(workbook) };
  const valueAt = (sheet: string, row: number, column: number) =>
    workbook.files[0]?.sheets
      .find(({ name }) => name === sheet)
      ?.rows.find((one) => one.row === row)?.cells[column - 1] ?? null;
  return {
    ...open,
    workbook,
    check,
    context,
    position(code) {
      const found = check.model.positionByKey.get(foldKey(code));
      if (!found) throw new Error(`No position ${code}`);
      return found;
    },
    apply: (changes) =>
      runExcel(
        (excel) =>
          applyChanges(excel, [changes].flat(), {
            expected: (at) => valueAt(at.sheet, at.row, at.column),
          }),
        {
          isOneUndo: true,
        },
      ),
    again: async () => checkWorkbook({ files: [await runExcel(readWorkbook)] }),
  };
}
