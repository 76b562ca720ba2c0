import type { CommandOptions } from './command';

/** Options of every command that reads workbooks. */
export const readOptions: CommandOptions = { 'max-size': { type: 'string' } };
