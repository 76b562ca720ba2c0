import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, putWorkbook, runJobsheet } from '../support/run-jobsheet';
import { smallOffice } from '../support/small-office';

test('inspect tells what a PDF was made from and what has changed since', async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, 'w.xlsx');
    await putWorkbook(file, smallOffice([{}]));
    runJobsheet(['render', 'w.xlsx', '--out', 'out'], folder);
    const [name = ''] = readdirSync(path.join(folder, 'out')).filter((one) => one.endsWith('.pdf'));
    const pdf = path.join('out', name);
    const told = runJobsheet(['inspect', pdf], folder);
    expect(told.code).toBe(0);
    expect(told.stdout).toMatch(/A-01 นักจัดการงานทั่วไป.*w\.xlsx[\s\S]*[0-9a-f]{64}/);
    expect(runJobsheet(['inspect', pdf, 'w.xlsx'], folder).code).toBe(0);
    const changed = smallOffice([{ unit: 'ฝ่ายใหม่' }]);
    changed.rows.indicators = [];
    await putWorkbook(file, changed);
    const compared = runJobsheet(['inspect', pdf, 'w.xlsx', '--format', 'json'], folder);
    expect(compared.code).toBe(1);
    const { changes } = JSON.parse(compared.stdout) as { changes: object[] };
    expect(changes).toContainEqual({
      row: 'ตำแหน่ง',
      header: 'สังกัด',
      before: 'ฝ่ายบริหารทั่วไป',
      after: 'ฝ่ายใหม่',
    });
    expect(changes).toContainEqual({
      row: 'ตัวชี้วัด 1.1',
      header: 'ตัวชี้วัด',
      before: 'จำนวนของงานที่ได้รับมอบหมาย',
      after: '',
    });
  });
});

test('a PDF that is not ours is wrong usage', async () => {
  await inFolder((folder) => {
    writeFileSync(path.join(folder, 'x.pdf'), '%PDF-1.4\n%%EOF');
    const run = runJobsheet(['inspect', 'x.pdf'], folder);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('x.pdf');
  });
});
