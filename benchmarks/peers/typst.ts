import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../pipeline/package-root';
import { workers, type Peer } from './peer';

const folder = path.join(packageRoot, 'benchmarks', 'peers');

/** Typst inside Node, with a template that sets the same form (`form.typ`): tagged, PDF/A-3a. */
export const typst: Peer = {
  name: `Typst, ${workers} processes`,
  findFault() {
    if (existsSync(path.join(folder, 'node_modules', '@myriaddreamin'))) return null;
    const options = ['--no-package-lock', '--no-audit', '--no-fund'];
    const run = spawnSync('npm', ['install', ...options], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    return run.status === 0 ? null : 'npm install in benchmarks/peers failed';
  },
  prepare(office) {
    const data = path.join(office.folder, 'typst.json');
    writeFileSync(data, JSON.stringify(office.input.forms));
    const worker = path.join(folder, 'typst-worker.mjs');
    return (outDir) =>
      Array.from({ length: workers }, (_, number) => [
        {
          program: process.execPath,
          args: [worker, data, outDir, String(number), String(workers)],
        },
      ]);
  },
};
