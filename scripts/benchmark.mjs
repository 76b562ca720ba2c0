// `npm run benchmark`: bundles the benchmarks as the command line is bundled, and runs them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

setUp();
const { build } = await import('esbuild');
const outfile = path.join(root, 'dist', 'benchmark-render.cjs');
await build({
  entryPoints: [path.join(root, 'benchmarks', 'render.ts')],
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
