// `npm run benchmark [-- NAME…]`: bundles benchmarks as the command line is bundled, and runs them one after the other.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

const all = ['render', 'book', 'read', 'check', 'review', 'addin'];

setUp();
const { build } = await import('esbuild');
const names = process.argv.length > 2 ? process.argv.slice(2) : all;
for (const name of names) {
  const source = path.join(root, 'benchmarks', `${name}.ts`);
  if (!existsSync(source)) {
    console.error(`No benchmark ${name}; there are ${all.join(', ')}`);
    process.exit(2);
  }
  const outfile = path.join(root, 'dist', `benchmark-${name}.cjs`);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  console.log(`\n## ${name}\n`);
  const run = spawnSync(process.execPath, ['--expose-gc', outfile], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
