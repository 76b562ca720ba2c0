import { appendFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, putWorkbook, runJobsheet } from '../support/run-jobsheet';
import { smallOffice } from '../support/small-office';

/** Many runs of the program, each of a second or two on a quiet machine. */
jest.setTimeout(300_000);

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
    const { documents } = JSON.parse(compared.stdout) as { documents: { changes: object[] }[] };
    const [{ changes } = { changes: [] }] = documents;
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

describe('a folder of prints', () => {
  const render = (folder: string) =>
    runJobsheet(['render', 'w.xlsx', '--out', 'out'], folder).stdout;
  const inspect = (folder: string, ...options: string[]) =>
    runJobsheet(['inspect', 'out', 'w.xlsx', ...options], folder);
  const office = (department: string, items: readonly string[]) => {
    const two = smallOffice([{ code: 'A-01' }, { code: 'A-02' }]);
    two.rows.knowledge = items.map((item) => ({ position: 'A-02', text: item }));
    return { ...two, settings: { ...two.settings, department } };
  };

  test('agrees with its workbook, and is told apart by what changed', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'w.xlsx');
      const items = ['การใช้โปรแกรมสำนักงาน', 'การเขียนหนังสือราชการ', 'ระเบียบงานสารบรรณ'];
      await putWorkbook(file, office('กรมทดสอบ', items));
      expect(render(folder)).toContain('พิมพ์ใหม่ 2');
      expect(inspect(folder)).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/ตรง.* 2 ฉบับ/),
      });

      // A row in front of the others is one change, not three.
      await putWorkbook(file, office('กรมทดสอบ', ['ภาษาอังกฤษ', ...items]));
      const grown = inspect(folder);
      expect(grown.code).toBe(1);
      expect(grown.stdout).toContain('ต่างจากที่พิมพ์ไว้ 1 ช่อง');
      expect(grown.stdout).toContain('ความรู้และทักษะ 1 › รายการ\n    + ภาษาอังกฤษ');
      expect(grown.stdout).toContain('ตรงกับไฟล์ปัจจุบัน 1 ฉบับ ไม่ตรง 1 ฉบับ');

      // What is on no row of the position is seen by the hash.
      await putWorkbook(file, office('กรมใหม่', items));
      const elsewhere = inspect(folder);
      expect(elsewhere.code).toBe(1);
      expect(elsewhere.stdout).toMatch(/รหัสข้อมูลต้นทางวันนี้คือ [0-9a-f]{64} ไม่ตรงกัน/);
    });
  });

  test('names a paper that was changed, one without a position, and a position without a paper', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'w.xlsx');
      await putWorkbook(file, office('กรมทดสอบ', []));
      render(folder);
      await putWorkbook(file, smallOffice([{ code: 'A-02' }, { code: 'A-03' }]));
      const manifest = path.join(folder, 'out', 'jobsheet-manifest.json');
      const list = readFileSync(manifest, 'utf8');
      writeFileSync(manifest, list.replace(/"sha256": "[0-9a-f]{4}/, '"sha256": "0000'));
      const { code, stdout } = inspect(folder);
      expect(code).toBe(1);
      expect(stdout).toContain('ไม่ตรงกับรายการใน jobsheet-manifest.json');
      expect(stdout).toContain('ไม่มีตำแหน่งรหัสนี้แล้ว');
      expect(stdout).toMatch(/ไม่มี PDF 1 ตำแหน่ง: A-03/);
      rmSync(path.join(folder, 'out', 'jobsheet-manifest.json'));
      expect(inspect(folder).stdout).not.toContain('jobsheet-manifest.json');
    });
  });
});

test('a form that was signed is still read, in its folder and put aside', async () => {
  await inFolder(async (folder) => {
    await putWorkbook(path.join(folder, 'w.xlsx'), smallOffice([{}]));
    runJobsheet(['render', 'w.xlsx', '--out', 'out'], folder);
    const [name = ''] = readdirSync(path.join(folder, 'out')).filter((one) => one.endsWith('.pdf'));
    const pdf = path.join(folder, 'out', name);
    appendFileSync(
      pdf,
      '200 0 obj\n<</Type/Sig>>\nendobj\nxref\n0 0\ntrailer <<>>\nstartxref\n9\n%%EOF\n',
    );
    const again = runJobsheet(['render', 'w.xlsx', '--out', 'out'], folder);
    expect(again.stdout).toContain('ไม่เปลี่ยน 1');
    const told = runJobsheet(['inspect', path.join('out', name), 'w.xlsx'], folder);
    expect([told.code, told.stdout]).toEqual([0, expect.stringContaining('ถูกลงนาม')]);
    await putWorkbook(path.join(folder, 'w.xlsx'), smallOffice([{ unit: 'ฝ่ายใหม่' }]));
    const changed = runJobsheet(['render', 'w.xlsx', '--out', 'out'], folder);
    expect(changed.stderr).toContain('“ฉบับเดิม 1”');
    const kept = runJobsheet(['inspect', 'out/ฉบับเดิม 1', 'w.xlsx'], folder);
    expect(kept.code).toBe(1);
    expect(kept.stdout).toContain('ถูกลงนาม');
    expect(kept.stdout).toContain('+ ฝ่ายใหม่');
    expect(runJobsheet(['inspect', path.join('out', name), 'w.xlsx'], folder).code).toBe(0);
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
