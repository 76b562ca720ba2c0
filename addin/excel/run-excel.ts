import { ExcelTrouble, troubleOf } from './trouble';

/** How one piece of work runs in Excel. */
export interface RunOptions {
  /** Puts everything written into one undo step where Excel can (ExcelApi 1.20). */
  readonly isOneUndo?: boolean;
  /** Called when Excel does not answer soon, most often because a cell is being edited. */
  readonly onWait?: () => void;
}

/** After how many milliseconds the user hears that Excel is waiting, and when the work is given up. */
export const patience = { notice: 2_500, end: 90_000 };

/** Says whether Excel has a version of its programming interface. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

async function withPatience<T>(work: Promise<T>, onWait: () => void): Promise<T> {
  const notice = setTimeout(onWait, patience.notice);
  let end: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<never>((_resolve, reject) => {
    end = setTimeout(() => reject(new ExcelTrouble('no-answer', '')), patience.end);
  });
  try {
    return await Promise.race([work, giveUp]);
  } finally {
    clearTimeout(notice);
    clearTimeout(end);
  }
}

/**
 * Runs work in Excel; waits while a cell is being edited. Throws `ExcelTrouble` and nothing else. Proxy objects must
 * not leave the work.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { isOneUndo = false, onWait = () => undefined }: RunOptions = {},
): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (isOneUndo && hasApi('1.20')) options.mergeUndoGroup = true;
  try {
    return await withPatience(Excel.run(options, work), onWait);
  } catch (error) {
    throw troubleOf(error);
  }
}
