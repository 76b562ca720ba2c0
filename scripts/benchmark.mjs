// `npm run benchmark [-- NAME…]`: bundles benchmarks as the command line is bundled, and runs them one after the other.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build as buildCommandLine } from './build.mjs';
import { root } from './set-up.mjs';

const all = ['render', 'book', 'read', 'check', 'review', 'addin'];
/** Runs of many minutes, only by name. */
const long = ['endurance', 'peers'];

// Some benchmarks run the command line, and find it beside themselves.
await buildCommandLine();
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
    entryPoints: { [`benchmark-${name}`]: source },
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
