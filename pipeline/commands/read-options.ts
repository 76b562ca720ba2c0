import type { CommandOptions } from './command';

/** Options of every command that reads workbooks. */
export const readOptions: CommandOptions = { 'max-size': { type: 'string' } };

/** Options of commands that print with an office's own font. */
export const fontOptions: CommandOptions = {
  font: { type: 'string', multiple: true },
  'font-size': { type: 'string' },
};
