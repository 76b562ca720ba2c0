// `npm run ok`: the whole gate. Stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { root, setUp } from './set-up.mjs';

setUp();
const node = process.execPath;
const steps = [
  [
    'format',
    [node, 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ],
  ['lint', [node, 'node_modules/eslint/bin/eslint.js', '.']],
  ['types', [node, 'scripts/types.mjs']],
  ['docs', [node, 'scripts/docs.mjs', '--check']],
  ['tests', [node, 'scripts/test.mjs']],
];
for (const [name, [command, ...args]] of steps) {
  const run = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) {
    console.error(`ok: ${name} failed`);
    process.exit(1);
  }
}
console.log('ok');
