import { readFile } from 'node:fs/promises';
import { checkErrors } from '../../core/rules/check-errors';
import { foldKey } from '../../core/thai/normalise';
import { compareData, type Change } from '../compare-data';
import { positionData, type PositionData } from '../position-data';
import { readAttachment } from '../print/finish/read-attachment';
import { exitCodes, UsageError, type Command, type CommandContext } from './command';
import { readOffice } from './read-office';
import { readOptions } from './read-options';

/** What `render` attaches to a position's PDF. */
interface Attached extends PositionData {
  readonly sourceHash: string;
}

async function readAttached(file: string, { messages }: CommandContext): Promise<Attached> {
  let text: string | undefined;
  try {
    text = readAttachment(await readFile(file))?.json;
  } catch {
    throw new UsageError(messages.notOurPdf(file));
  }
  const data = text === undefined ? null : (JSON.parse(text) as Partial<Attached>);
  if (data?.schemaVersion !== 1 || !data.position) throw new UsageError(messages.notOurPdf(file));
  return data as Attached;
}

function describe(
  { position, duties, sourceHash }: Attached,
  { messages }: CommandContext,
): string {
  const code = String(position.values['รหัสตำแหน่ง']);
  const title = String(position.values['ชื่อตำแหน่ง']);
  const { file, sheet, row } = position;
  return messages.inspected({ code, title, file, sheet, row, duties: duties.length, sourceHash });
}

function showChange({ row, header, before, after }: Change): string {
  const lines = (sign: string, text: string) =>
    text === '' ? [] : text.split('\n').map((line) => `    ${sign} ${line}`);
  return [`  ${row} › ${header}`, ...lines('-', before), ...lines('+', after)].join('\n');
}

/** `jobsheet inspect`: what a PDF was made from, and what a workbook says differently today. */
export const inspect: Command = {
  name: 'inspect',
  synopsis: 'FILE.pdf [PATH…] [--format text|json]',
  options: { format: { type: 'string' }, ...readOptions },
  async run([file, ...paths], values, context) {
    const { messages, stdout } = context;
    if (file === undefined) throw new UsageError(messages.missingPaths());
    const attached = await readAttached(file, context);
    const isJson = values['format'] === 'json';
    if (paths.length === 0) {
      stdout.write(
        isJson ? `${JSON.stringify(attached, null, 2)}\n` : `${describe(attached, context)}\n`,
      );
      return exitCodes.done;
    }
    const office = await readOffice({ paths, values, check: checkErrors }, context);
    const code = String(attached.position.values['รหัสตำแหน่ง']);
    const position = office.model.positionByKey.get(foldKey(code));
    if (!position) throw new UsageError(messages.unknownPosition(code, ''));
    const changes = compareData(attached, positionData(position));
    if (isJson) stdout.write(`${JSON.stringify({ code, changes }, null, 2)}\n`);
    else {
      const summary = messages.changedSince(changes.length);
      stdout.write(
        `${[describe(attached, context), summary, ...changes.map(showChange)].join('\n')}\n`,
      );
    }
    return changes.length === 0 ? exitCodes.done : exitCodes.findings;
  },
};
