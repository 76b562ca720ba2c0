import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Workbook } from 'exceljs';
import type { RawWorkbook } from '../core/workbook/raw-workbook';
import { Session } from '../addin/session';
import { openHost } from '../tests/support/excel-host/open-host';
import { generateOffice } from './generate-office';

/** 1,000 positions with 10 duties and 14 indicators each: 25,000 rows. */
const size = { positions: 1_000, duties: 10, indicators: 14 };

async function bytesOf({ files }: RawWorkbook): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, rows } of files[0]?.sheets ?? []) {
    const sheet = workbook.addWorksheet(name);
    for (const { row, cells } of rows) sheet.getRow(row).values = [...cells] as never;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measureSession(bytes: Uint8Array) {
  const { host } = await openHost(bytes);
  const session = new Session();
  const started = performance.now();
  const { check } = await session.readAll();
  const firstMs = performance.now() - started;
  const { syncs, largest } = host;
  const rechecks: number[] = [];
  for (let n = 0; n < 15; n++) {
    host.type('หน้าที่', `C${n * 600 + 2}`, `ข้อความใหม่ครั้งที่ ${n}`);
    const from = performance.now();
    await session.follow({ sheet: 'หน้าที่', address: `C${n * 600 + 2}` });
    rechecks.push(performance.now() - from);
  }
  return { firstMs, findings: check.findings.length, syncs, largest, rechecks };
}

async function main(): Promise<void> {
  const bytes = await bytesOf(generateOffice(size));
  const made = await measureSession(bytes);
  const bundle = readFileSync(path.join(process.cwd(), 'dist/addin/pane.js'));
  const facts = {
    'first findings, ms': Math.round(made.firstMs),
    findings: made.findings,
    syncs: made.syncs,
    'largest message, MB': Number((made.largest / 1024 / 1024).toFixed(2)),
    're-check after an edit, median ms': Math.round(median(made.rechecks)),
    're-check after an edit, slowest ms': Math.round(Math.max(...made.rechecks)),
    'bundle, bytes gzipped': gzipSync(bundle, { level: 9 }).length,
  };
  for (const [name, value] of Object.entries(facts)) console.log(`${name}: ${value}`);
}

void main();
