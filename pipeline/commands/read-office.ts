import type { Check } from '../../core/rules/run';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { unreadableMessage } from '../../core/messages';
import { readWorkbooks } from '../read-workbook';
import { countOption, UsageError, type CommandContext, type OptionValues } from './command';

/** An office as read from its files. */
export interface Office extends Check {
  readonly files: readonly string[];
}

/** How an office is checked: everything, or only what keeps a form from being printed. */
export type Checker = (workbook: RawWorkbook) => Check;

/**
 * Reads and checks the workbooks that the paths name. Throws UsageError, one sentence a file, when there is no path
 * or a file cannot be read: a form printed without that file's rows could be wrong.
 */
export async function readOffice(
  { paths, values, check }: { paths: readonly string[]; values: OptionValues; check: Checker },
  context: CommandContext,
): Promise<Office> {
  const { messages, language } = context;
  if (paths.length === 0) throw new UsageError(messages.missingPaths());
  const megabytes = countOption({ values, messages }, 'max-size');
  const limits = megabytes === undefined ? {} : { unpackedBytes: megabytes * 1e6 };
  const { workbook, unreadable } = await readWorkbooks(paths, { limits });
  if (unreadable.length > 0) {
    throw new UsageError(unreadable.map((one) => unreadableMessage(one, language)).join('\n'));
  }
  return { ...check(workbook), files: workbook.files.map(({ file }) => file) };
}
