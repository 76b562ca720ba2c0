import type { ParseArgsConfig } from 'node:util';
import type { CliMessages } from '../../core/messages/cli';
import type { Language } from '../../core/messages/messages';

/** Exit codes of every command. */
export const exitCodes = { done: 0, findings: 1, usage: 2, fault: 3, stopped: 130 } as const;

/** The options of one command, as node:util parses them. */
export type CommandOptions = NonNullable<ParseArgsConfig['options']>;

/** What a command runs with. */
export interface CommandContext {
  readonly language: Language;
  readonly messages: CliMessages;
  /** Results. */
  readonly stdout: NodeJS.WritableStream;
  /** Progress and what went wrong. */
  readonly stderr: NodeJS.WriteStream;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/** Values of the options; an option given several times is a list. */
export type OptionValues = Readonly<
  Record<string, string | boolean | (string | boolean)[] | undefined>
>;

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** The line after the program's name in the help. */
  readonly synopsis: string;
  readonly options: CommandOptions;
  /** Returns the exit code; throws UsageError for wrong usage. */
  run(paths: readonly string[], values: OptionValues, context: CommandContext): Promise<number>;
}

/** A wrong call or an unusable input: its sentence is shown and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Returns a text option; undefined when it is not given. */
export function textOption(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** Returns a text option that must be one of the choices. */
export function choiceOption<T extends string>(
  { values, messages }: { values: OptionValues; messages: CliMessages },
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = textOption(values, name);
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value);
  if (choice === undefined)
    throw new UsageError(messages.badValue(name, value, choices.join(' | ')));
  return choice;
}

/** Returns a whole-number option from 1. */
export function countOption(
  { values, messages }: { values: OptionValues; messages: CliMessages },
  name: string,
): number | undefined {
  const value = textOption(values, name);
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new UsageError(messages.badValue(name, value, '1, 2, 3 …'));
  return Number(value);
}
