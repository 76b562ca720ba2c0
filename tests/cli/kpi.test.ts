import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleOffice } from '../../pipeline/sample-office';
import { inFolder, putWorkbook, runJobsheet } from '../support/run-jobsheet';

const sample = sampleOffice();

test('kpi without a year, a folder or results exits 2', async () => {
  await inFolder(async (folder) => {
    await putWorkbook(path.join(folder, 'office.xlsx'), sample);
    const wrong = [
      ['--out', 'out'],
      ['--year', '2569'],
      ['--year', '69', '--out', 'out'],
      ['--year', '2569', '--round', '3', '--out', 'out'],
      ['--year', '2560', '--out', 'out'],
    ];
    for (const args of wrong) {
      expect(runJobsheet(['kpi', 'office.xlsx', ...args], folder).code).toBe(2);
    }
    const run = runJobsheet(['kpi', 'office.xlsx', '--year', '2560', '--out', 'out'], folder);
    expect(run.stderr).toContain('มีผลของปี 2568, 2569');
    expect(existsSync(path.join(folder, 'out'))).toBe(false);
  });
});

test('kpi writes the summaries, names who is incomplete, and prints nothing twice', async () => {
  await inFolder(async (folder) => {
    await putWorkbook(path.join(folder, 'office.xlsx'), sample);
    const args = ['kpi', 'office.xlsx', '--year', '2569', '--out', 'out', '--no-forms'];
    const run = runJobsheet(args, folder);
    expect({ code: run.code, stdout: run.stdout }).toEqual({
      code: 0,
      stdout: 'สรุปผลการประเมิน 31 คน ครบถ้วน 29 คน เอกสาร 3 ฉบับใน out\n',
    });
    expect(run.stderr).toContain('นางสาวกัญญาณัฐ เพียรสุข (P010)');
    for (const name of ['kpi-summary.csv', 'kpi-summary.xlsx', 'kpi-summary.pdf']) {
      expect(existsSync(path.join(folder, 'out', name))).toBe(true);
    }
    const first = readFileSync(path.join(folder, 'out', 'kpi-summary.pdf'));
    const again = runJobsheet([...args, '--force'], folder);
    expect(readFileSync(path.join(folder, 'out', 'kpi-summary.pdf')).equals(first)).toBe(true);
    expect(again.stderr).not.toContain('ฉบับเดิม');
  });
});

test('kpi compares with the workbook of the year before', async () => {
  await inFolder(async (folder) => {
    const indicators = (sample.rows?.indicators ?? []).map((row) => ({
      ...row,
      text: `${String(row['text'])}ของสำนักงาน`,
    }));
    const before = { ...sample, rows: { ...sample.rows, indicators } };
    await putWorkbook(path.join(folder, 'office.xlsx'), sample);
    await putWorkbook(path.join(folder, 'before.xlsx'), before);
    const run = runJobsheet(
      [
        'kpi',
        'office.xlsx',
        '--last-year',
        'before.xlsx',
        '--year',
        '2569',
        '--out',
        'out',
        '--no-forms',
      ],
      folder,
    );
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/จับคู่ตัวชี้วัดที่เปลี่ยนชื่อหรือย้ายหน้าที่กับปีก่อน \d+ รายการ/);
  });
});

test('kpi reads an earlier year from its own edition in the same folder, and says so', async () => {
  await inFolder(async (folder) => {
    const indicators = (sample.rows?.indicators ?? []).map((row) => ({
      ...row,
      text: `${String(row['text'])}ของสำนักงาน`,
    }));
    const settings = { ...sample.settings, fiscalYear: 2568 };
    const before = { ...sample, settings, rows: { ...sample.rows, indicators } };
    mkdirSync(path.join(folder, 'office'));
    await putWorkbook(path.join(folder, 'office', '2569.xlsx'), sample);
    await putWorkbook(path.join(folder, 'office', '2568.xlsx'), before);
    const args = ['kpi', 'office', '--year', '2569', '--out', 'out', '--no-forms'];
    const run = runJobsheet(args, folder);
    expect({ code: run.code, stdout: run.stdout }).toEqual({
      code: 0,
      stdout: 'สรุปผลการประเมิน 31 คน ครบถ้วน 29 คน เอกสาร 3 ฉบับใน out\n',
    });
    expect(run.stderr).toMatch(/ตำแหน่งและตัวชี้วัดของปี 2568 อ่านจาก \S*2568\.xlsx/);
    expect(run.stderr).toMatch(/จับคู่ตัวชี้วัดที่เปลี่ยนชื่อหรือย้ายหน้าที่กับปีก่อน \d+ รายการ/);
  });
});
