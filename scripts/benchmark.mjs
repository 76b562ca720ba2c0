// `npm run benchmark`: bundles the benchmarks (or the one named) as the command line is bundled, and runs them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

setUp();
const { build } = await import('esbuild');
const names = ['render', 'review'].filter(
  (name) => process.argv[2] === undefined || process.argv[2] === name,
);
for (const name of names) {
  const outfile = path.join(root, 'dist', `benchmark-${name}.cjs`);
  await build({
    entryPoints: [path.join(root, 'benchmarks', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
