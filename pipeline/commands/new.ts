import { existsSync } from 'node:fs';
import path from 'node:path';
import { keepSaved } from '../keep-saved';
import { makeFolder } from '../print/make-folder';
import { writeWholeFile } from '../print/write-whole-file';
import { sampleOffice } from '../sample-office';
import { writeWorkbook } from '../write-workbook';
import { exitCodes, UsageError, type Command } from './command';

/** `jobsheet new`: a blank workbook, or one filled with the sample office; even by force, what a person saved is kept. */
export const newWorkbook: Command = {
  name: 'new',
  synopsis: 'FILE.xlsx [--sample] [--force]',
  options: { sample: { type: 'boolean' }, force: { type: 'boolean' } },
  async run(paths, values, context) {
    const { messages, stdout } = context;
    const [file] = paths;
    if (file === undefined || paths.length > 1) throw new UsageError(messages.missingPaths());
    if (!/\.xlsx$/i.test(file)) throw new UsageError(messages.badOption(`${file} (.xlsx)`));
    if (existsSync(file) && values['force'] !== true)
      throw new UsageError(messages.fileExists(file));
    const bytes = await writeWorkbook(values['sample'] === true ? sampleOffice() : {});
    await makeFolder(path.dirname(file));
    await keepSaved(file, context);
    await writeWholeFile(file, bytes);
    stdout.write(`${messages.wrote(file)}\n`);
    return exitCodes.done;
  },
};
