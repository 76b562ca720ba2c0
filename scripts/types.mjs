// Runs every type-check: core without any platform, pipeline with Node, everything with the tests.
import { spawnSync } from 'node:child_process';

const projects = [
  'core/tsconfig.json',
  'pipeline/tsconfig.json',
  'addin/tsconfig.json',
  'tsconfig.json',
];
for (const project of projects) {
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
