// `npm run benchmark`: bundles a benchmark as the command line is bundled, and runs it; `-- check` for that of the rules.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

setUp();
const { build } = await import('esbuild');
const name = process.argv[2] ?? 'render';
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
process.exit(run.status ?? 1);
