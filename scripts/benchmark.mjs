// `npm run benchmark [-- NAME…]`: bundles benchmarks as the command line is bundled, and runs them one after the other.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

const all = ['render', 'book', 'read', 'check', 'review', 'addin'];
/** Runs of many minutes, only by name. */
const long = ['endurance', 'peers'];

setUp();
const { build } = await import('esbuild');
const names = process.argv.length > 2 ? process.argv.slice(2) : all;
for (const name of names) {
  const source = path.join(root, 'benchmarks', `${name}.ts`);
  if (!existsSync(source)) {
    console.error(`No benchmark ${name}; there are ${[...all, ...long].join(', ')}`);
    process.exit(2);
  }
  const outfile = path.join(root, 'dist', `benchmark-${name}.cjs`);
  await build({
    entryPoints: {
      [`benchmark-${name}`]: source,
      // The command line, which some benchmarks run, and what it finds beside itself.
      jobsheet: path.join(root, 'pipeline', 'cli.ts'),
      'finish-worker': path.join(root, 'pipeline', 'print', 'finish-worker.ts'),
    },
    outdir: path.dirname(outfile),
    outExtension: { '.js': '.cjs' },
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
