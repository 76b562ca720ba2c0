import { forgetRun, recallRun, rememberRun, runKey, type RunRecord } from '../last-run';
import { fontHash, readOfficeFont } from '../office-font';
import {
  choiceOption,
  countOption,
  exitCodes,
  textOption,
  UsageError,
  type Command,
  type CommandContext,
} from './command';
import { fontOptions, readOptions } from './read-options';

/** Says what the last run said, when nothing has changed since. */
function repeat(
  record: RunRecord,
  outDir: string,
  { messages, stdout, stderr }: CommandContext,
): number {
  const all = record.files.length;
  stderr.write(record.stderr);
  stdout.write(`${messages.printed({ all, printed: 0, unchanged: all, folder: outDir })}\n`);
  return record.exitCode;
}

/** `jobsheet render`: one official PDF a position. */
export const render: Command = {
  name: 'render',
  synopsis:
    'PATH… --out DIR [--position CODE…] [--digits thai|arabic] [--font FILE…] [--jobs N] [--force]',
  options: {
    out: { type: 'string' },
    position: { type: 'string', multiple: true },
    digits: { type: 'string' },
    jobs: { type: 'string' },
    force: { type: 'boolean' },
    browser: { type: 'string' },
    ...fontOptions,
    ...readOptions,
  },
  async run(paths, values, context) {
    const { messages, language } = context;
    const outDir = textOption(values, 'out');
    if (outDir === undefined) throw new UsageError(messages.missingOption('out'));
    const digits = choiceOption({ values, messages }, 'digits', ['thai', 'arabic']) ?? null;
    countOption({ values, messages }, 'jobs');
    const font = readOfficeFont(paths, values, context);
    const isPartial = values['position'] !== undefined;
    const key = isPartial ? null : await runKey(paths, { digits, language, font: fontHash(font) });
    const record = key === null || values['force'] === true ? null : recallRun(outDir, key);
    if (record) return repeat(record, outDir, context);
    // The packages that read workbooks and print are loaded only when there is something to do.
    const { renderOffice } = await import('./render-office');
    forgetRun(outDir);
    const { exitCode, stderr } = await renderOffice(
      { paths, values, outDir, digits, font },
      context,
    );
    const isFinished = exitCode === exitCodes.done || exitCode === exitCodes.findings;
    if (key !== null && isFinished) await rememberRun(outDir, { key, exitCode, stderr });
    return exitCode;
  },
};
