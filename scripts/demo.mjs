// `npm run demo`: the main job on the sample office, from the workbook to the printed documents.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { root } from './set-up.mjs';

const folder = path.join(root, 'out', 'demo');
const workbook = path.join(folder, 'sample-office.xlsx');

const steps = [
  ['สร้างไฟล์ Excel ของหน่วยงานตัวอย่าง', ['new', workbook, '--sample', '--force']],
  ['ตรวจไฟล์', ['validate', workbook]],
  ['พิมพ์แบบฟอร์มของทุกตำแหน่ง', ['render', workbook, '--out', path.join(folder, 'forms')]],
  [
    'สรุปผลการประเมินประจำปี',
    ['kpi', workbook, '--year', '2569', '--out', path.join(folder, 'review')],
  ],
];

const jobsheet = await build();
for (const [title, args] of steps) {
  console.log(`\n▸ ${title}`);
  const run = spawnSync(process.execPath, [jobsheet, ...args], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 3);
}
console.log(`\nผลงานทั้งหมดอยู่ที่ ${folder}`);
