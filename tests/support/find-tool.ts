import { spawnSync } from 'node:child_process';

/** Says whether a program runs on this machine. */
export function hasTool(program: string, args: readonly string[] = ['--version']): boolean {
  const run = spawnSync(program, [...args], { stdio: 'ignore' });
  return run.error === undefined && run.status === 0;
}

/** A test where a tool is installed, a skipped one that names the tool where it is not. */
export function testWith(name: string, isThere: boolean): jest.It {
  if (!isThere) test.skip(`needs ${name}, which is not installed`, () => undefined);
  return (isThere ? test : test.skip) as jest.It;
}
