// `npm test`: makes the clone ready, then runs Jest and closes with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { root } from './set-up.mjs';

await build();
const report = path.join(os.tmpdir(), `jobsheet-tests-${process.pid}.json`);
const args = process.argv.slice(2).filter((arg) => arg !== '--update-golden');
const env = { ...process.env };
if (process.argv.includes('--update-golden')) env.UPDATE_GOLDEN = '1';
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const run = spawnSync(process.execPath, [jest, '--json', `--outputFile=${report}`, ...args], {
  cwd: root,
  env,
  stdio: ['ignore', 2, 2],
});
let failed = 1;
let passed = 0;
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed = result.numPassedTests;
  failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
} catch {
  console.error('Jest ended without a report.');
}
rmSync(report, { force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(run.status === 0 && failed === 0 ? 0 : 1);
