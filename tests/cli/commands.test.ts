import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { inFolder, putWorkbook, runJobsheet } from '../support/run-jobsheet';
import { closingDuty, smallOffice } from '../support/small-office';

interface Manifest {
  readonly schemaVersion: number;
  readonly documents: readonly { code: string; file: string; pages: number; sourceHash: string }[];
  readonly skipped: readonly { code: string; reason: string; findings: number }[];
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'jobsheet-manifest.json'), 'utf8')) as Manifest;
}

test('wrong usage exits 2 with a hint', async () => {
  await inFolder((folder) => {
    expect(runJobsheet([], folder)).toMatchObject({ code: 2 });
    for (const args of [
      ['rendr'],
      ['render'],
      ['render', 'x.xlsx'],
      ['validate'],
      ['new'],
      ['new', 'x.txt'],
      ['validate', '--nope'],
    ]) {
      const run = runJobsheet(args, folder);
      expect(run.code).toBe(2);
      expect(run.stderr).toContain('jobsheet --help');
    }
    expect(runJobsheet(['rendr'], folder).stderr).toContain('“render”');
  });
});

test('--help exits 0 in both languages', async () => {
  await inFolder((folder) => {
    for (const command of [[], ['new'], ['validate'], ['render']]) {
      expect(runJobsheet([...command, '--help'], folder)).toMatchObject({ code: 0, stderr: '' });
    }
    expect(runJobsheet(['--help', '--lang', 'en'], folder).stdout).toContain('Commands');
  });
});

test('new writes a workbook that validates clean, and never overwrites unasked', async () => {
  await inFolder((folder) => {
    expect(runJobsheet(['new', 'blank.xlsx'], folder).code).toBe(0);
    expect(runJobsheet(['new', 'blank.xlsx'], folder).code).toBe(2);
    expect(runJobsheet(['new', 'blank.xlsx', '--force'], folder).code).toBe(0);
    expect(existsSync(path.join(folder, 'ฉบับเดิม 1'))).toBe(false);
    expect(runJobsheet(['validate', 'blank.xlsx', '--strict'], folder).code).toBe(0);
    expect(runJobsheet(['new', 'sample.xlsx', '--sample'], folder).code).toBe(0);
    expect(runJobsheet(['validate', 'sample.xlsx'], folder).code).toBe(0);
  });
});

test('new by force keeps what a person saved', async () => {
  await inFolder(async (folder) => {
    const book = new Workbook();
    book.addWorksheet('ตำแหน่ง').getCell('A1').value = 'ของสำนักงาน';
    await book.xlsx.writeFile(path.join(folder, 'office.xlsx'));
    const run = runJobsheet(['new', 'office.xlsx', '--force'], folder);
    expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('“ฉบับเดิม 1”')]);
    const kept = new Workbook();
    await kept.xlsx.readFile(path.join(folder, 'ฉบับเดิม 1', 'office.xlsx'));
    expect(kept.getWorksheet('ตำแหน่ง')?.getCell('A1').value).toBe('ของสำนักงาน');
  });
});

test('validate --format json names file, sheet and cell', async () => {
  await inFolder(async (folder) => {
    await putWorkbook(path.join(folder, 'w.xlsx'), smallOffice([{ summary: '' }]));
    const run = runJobsheet(['validate', 'w.xlsx', '--format', 'json'], folder);
    expect(run.code).toBe(1);
    const report = JSON.parse(run.stdout) as { summary: object; findings: { severity: string }[] };
    expect(report.summary).toMatchObject({ errors: 1, positions: 1, duties: 1, indicators: 1 });
    expect(report.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'required-cell-empty',
        file: 'w.xlsx',
        sheet: 'ตำแหน่ง',
        cell: expect.stringMatching(/^[A-Z]+\d+$/),
      },
    ]);
  });
});

test('jobsheet.config.json switches warnings off, never errors, and says what it cannot do', async () => {
  await inFolder(async (folder) => {
    const office = smallOffice([{ summary: '' }]);
    office.rows.duties = [{ position: 'A-01', duty: 2, text: closingDuty }];
    await putWorkbook(path.join(folder, 'w.xlsx'), office);
    const codes = () => {
      const run = runJobsheet(['validate', 'w.xlsx', '--format', 'json'], folder);
      const { findings } = JSON.parse(run.stdout) as { findings: { code: string }[] };
      return { codes: findings.map(({ code }) => code), stderr: run.stderr };
    };
    expect(codes().codes).toEqual(
      expect.arrayContaining(['duty-number-gap', 'required-cell-empty']),
    );
    const rules = { 'duty-number-gap': 'off', 'required-cell-empty': 'off', nonsense: 'off' };
    writeFileSync(path.join(folder, 'jobsheet.config.json'), JSON.stringify({ rules }));
    const configured = codes();
    expect(configured.codes).not.toContain('duty-number-gap');
    expect(configured.codes).toContain('required-cell-empty');
    expect(configured.stderr).toMatch(/nonsense/);
    expect(configured.stderr).toMatch(/required-cell-empty/);
  });
});

test('positions with errors and cancelled ones are left out and named; the others are printed', async () => {
  await inFolder(async (folder) => {
    const office = smallOffice([
      {},
      { code: 'A-02', summary: '' },
      { code: 'A-03', state: 'ยกเลิก' },
    ]);
    await putWorkbook(path.join(folder, 'w.xlsx'), office);
    const run = runJobsheet(['render', 'w.xlsx', '--out', 'out'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('A-02');
    const manifest = readManifest(path.join(folder, 'out'));
    expect(manifest.schemaVersion).toBe(1);
    expect(manifest.documents.map(({ code }) => code)).toEqual(['A-01']);
    expect(manifest.skipped).toEqual([
      { code: 'A-02', reason: 'errors', findings: 1 },
      { code: 'A-03', reason: 'cancelled', findings: 0 },
    ]);
  });
});

test('unchanged positions are not printed again; the same workbook gives the same bytes', async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, 'w.xlsx');
    const out = path.join(folder, 'out');
    await putWorkbook(file, smallOffice([{}, { code: 'A-02' }]));
    runJobsheet(['render', 'w.xlsx', '--out', 'out'], folder);
    const [first = ''] = readdirSync(out).filter((name) => name.startsWith('A-01'));
    const bytes = readFileSync(path.join(out, first));
    await putWorkbook(file, smallOffice([{}, { code: 'A-02', unit: 'ฝ่ายอื่น' }]));
    const second = runJobsheet(['render', 'w.xlsx', '--out', 'out', '--lang', 'en'], folder);
    expect(second.stdout).toContain('1 printed, 1 unchanged');
    rmSync(path.join(out, first));
    const third = runJobsheet(['render', 'w.xlsx', '--out', 'out', '--lang', 'en'], folder);
    expect(third.stdout).toContain('1 printed, 1 unchanged');
    expect(readFileSync(path.join(out, first)).equals(bytes)).toBe(true);
  });
});

test('--position prints what is asked for, and an unknown code is wrong usage', async () => {
  await inFolder(async (folder) => {
    await putWorkbook(
      path.join(folder, 'w.xlsx'),
      smallOffice([{}, { code: 'A-02' }, { code: 'A-03' }]),
    );
    const run = runJobsheet(
      ['render', 'w.xlsx', '--out', 'out', '--position', 'a-02, A-03'],
      folder,
    );
    expect(run.code).toBe(0);
    expect(readManifest(path.join(folder, 'out')).documents.map(({ code }) => code)).toEqual([
      'A-02',
      'A-03',
    ]);
    const wrong = runJobsheet(['render', 'w.xlsx', '--out', 'out', '--position', 'A-09'], folder);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.stderr).toContain('A-09');
  });
});

test('several files and folders are one office', async () => {
  await inFolder(async (folder) => {
    const { rows } = smallOffice([{}]);
    await putWorkbook(path.join(folder, 'positions.xlsx'), {
      rows: { positions: rows.positions ?? [] },
    });
    const { duties = [], indicators = [] } = rows;
    await putWorkbook(path.join(folder, 'duties.xlsx'), { rows: { duties, indicators } });
    writeFileSync(path.join(folder, '~$duties.xlsx'), 'lock');
    expect(runJobsheet(['validate', '.'], folder).code).toBe(0);
    expect(runJobsheet(['validate', 'positions.xlsx', 'duties.xlsx'], folder).code).toBe(0);
    expect(runJobsheet(['validate', 'positions.xlsx'], folder).code).toBe(1);
  });
});
