import type { Command } from './command';
import { kpi } from './kpi';
import { newWorkbook } from './new';
import { render } from './render';
import { validate } from './validate';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [newWorkbook, validate, render, kpi];
