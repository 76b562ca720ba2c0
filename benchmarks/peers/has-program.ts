import { spawnSync } from 'node:child_process';

/** Says whether a program runs on this machine and ends well with these arguments. */
export function hasProgram(program: string, ...args: readonly string[]): boolean {
  const run = spawnSync(program, args, { stdio: 'ignore' });
  return run.error === undefined && run.status === 0;
}
