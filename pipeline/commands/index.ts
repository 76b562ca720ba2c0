import type { Command } from './command';

/** Every command by name, in the order of the help; loaded when it is called, since some bring heavy packages. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./new')).newWorkbook,
  validate: async () => (await import('./validate')).validate,
  render: async () => (await import('./render')).render,
  inspect: async () => (await import('./inspect')).inspect,
  kpi: async () => (await import('./kpi')).kpi,
};
