import { findingFormats, type FindingFormat } from '../outputs';
import { checkWorkbook } from '../../core/rules/run';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { readConfig } from '../read-config';
import { choiceOption, exitCodes, type Command } from './command';
import { readOffice } from './read-office';
import { readOptions } from './read-options';

const formatNames = Object.keys(findingFormats) as FindingFormat[];

/** `jobsheet validate`: findings by file, sheet, cell. */
export const validate: Command = {
  name: 'validate',
  synopsis: `PATH… [--format ${formatNames.join('|')}] [--strict]`,
  options: { format: { type: 'string' }, strict: { type: 'boolean' }, ...readOptions },
  async run(paths, values, context) {
    const { messages, language, stdout } = context;
    const format = choiceOption({ values, messages }, 'format', formatNames) ?? 'text';
    const found = readConfig(paths);
    for (const { kind, where } of found?.problems ?? []) {
      context.stderr.write(`${messages.configProblem(found?.file ?? '', kind, where)}\n`);
    }
    const check = (workbook: RawWorkbook) =>
      checkWorkbook(workbook, found ? { config: found.config } : {});
    const office = await readOffice({ paths, values, check }, context);
    stdout.write(findingFormats[format](office, language));
    const failing = values['strict'] === true ? ['error', 'warning'] : ['error'];
    const isFailing = office.findings.some(({ severity }) => failing.includes(severity));
    return isFailing ? exitCodes.findings : exitCodes.done;
  },
};
