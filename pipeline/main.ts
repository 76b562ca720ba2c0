import { parseArgs } from 'node:util';
import { cliMessages } from '../core/messages';
import type { CliMessages } from '../core/messages/cli';
import type { Language } from '../core/messages/messages';
import { nearest } from '../core/thai/nearest';
import {
  exitCodes,
  UsageError,
  type Command,
  type CommandContext,
  type CommandOptions,
} from './commands/command';
import { commands } from './commands';
import { packageVersion } from './package-root';
import { PrintError } from './print/print-error';

const commonOptions: CommandOptions = {
  lang: { type: 'string' },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return (at >= 0 ? args[at + 1] : undefined) === 'en' || args.includes('--lang=en') ? 'en' : 'th';
}

async function overview(messages: CliMessages): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(
    ({ name, synopsis }) => `  jobsheet ${name} ${synopsis}\n      ${messages.help[name] ?? ''}`,
  );
  return `jobsheet ${packageVersion}\n\n${messages.commands}:\n${lines.join('\n')}\n`;
}

function optionLines(options: CommandOptions, messages: CliMessages): string[] {
  return Object.keys(options).map(
    (name) => `  --${name.padEnd(10)} ${messages.optionHelp[name] ?? ''}`,
  );
}

function commandHelp(command: Command, messages: CliMessages): string {
  const options = optionLines({ ...command.options, ...commonOptions }, messages);
  const usage = `${messages.usage}: jobsheet ${command.name} ${command.synopsis}`;
  return `${usage}\n${messages.help[command.name] ?? ''}\n\n${messages.options}:\n${options.join('\n')}\n`;
}

function findCommand(name: string, messages: CliMessages): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  throw new UsageError(messages.unknownCommand(name, nearest(name, Object.keys(commands))));
}

function parse(command: Command, args: readonly string[], messages: CliMessages) {
  try {
    const options = { ...command.options, ...commonOptions };
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new UsageError(messages.badOption(detail));
  }
}

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { messages, stdout } = context;
  const [name, ...rest] = args.filter((arg, i) => !(arg === '--lang' || args[i - 1] === '--lang'));
  if (name === '--version') {
    stdout.write(`${packageVersion}\n`);
    return exitCodes.done;
  }
  if (name === undefined || name === '--help' || name === '-h') {
    stdout.write(await overview(messages));
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  const command = await findCommand(name, messages);
  const { values, positionals } = parse(command, rest, messages);
  if (values['help'] === true) {
    stdout.write(commandHelp(command, messages));
    return exitCodes.done;
  }
  return command.run(positionals, values, context);
}

function explain(error: unknown, messages: CliMessages): { code: number; text: string } {
  if (error instanceof UsageError) {
    return { code: exitCodes.usage, text: `${error.message}\n${messages.seeHelp}` };
  }
  if (error instanceof PrintError) {
    return { code: exitCodes.fault, text: messages.printError(error.code, error.data) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: exitCodes.fault, text: `${messages.fault(detail)}\n${messages.debugHint}` };
}

/** Ends quietly when the reader of the output goes away (`jobsheet … | head`). */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Runs the command line with the arguments after the program's name; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const messages = cliMessages[language];
  const abort = new AbortController();
  const stop = () => {
    abort.abort();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdout.on('error', ignoreClosedPipe);
  const { stdout, stderr } = process;
  const context = {
    language,
    messages,
    stdout,
    stderr,
    signal: abort.signal,
    now: () => new Date(),
  };
  try {
    return await run(args, context);
  } catch (error) {
    const { code, text } = explain(error, messages);
    stderr.write(`${text}\n`);
    if (args.includes('--debug') && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`);
    return abort.signal.aborted ? exitCodes.stopped : code;
  }
}
