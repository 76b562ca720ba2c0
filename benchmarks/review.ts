import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildKpiReport } from '../core/forms/kpi-report';
import { createTypesetter } from '../core/forms/typesetter';
import { reviewYear } from '../core/review/review-year';
import { checkWorkbook } from '../core/rules/run';
import { drawReportCharts } from '../pipeline/outputs/kpi-report-charts';
import { kpiCsv } from '../pipeline/outputs/kpi-csv';
import { kpiXlsx } from '../pipeline/outputs/kpi-xlsx';
import { openPrintEngine } from '../pipeline/print/print-engine';
import { readWorkbooks } from '../pipeline/read-workbook';
import { reviewDate } from '../pipeline/review-plan';
import { styleSheet, template } from '../pipeline/templates';
import { writeWorkbook } from '../pipeline/write-workbook';
import { reviewOffice } from './review-office';

const size = { people: 2000, indicators: 12 };
let last = 0;

function lap(name: string): void {
  const now = performance.now();
  if (name !== '') console.log(`${name.padEnd(34)} ${Math.round(now - last)} ms`);
  last = now;
}

async function summarise(file: string): Promise<void> {
  const started = performance.now();
  lap('');
  const { workbook } = await readWorkbooks([file]);
  lap('read the workbook');
  const { model } = checkWorkbook(workbook);
  lap('check');
  const review = reviewYear(model, 2569);
  lap('score');
  kpiCsv(review);
  lap('kpi-summary.csv');
  await kpiXlsx(review, { trends: null, date: reviewDate(review) });
  lap('kpi-summary.xlsx');
  const set = createTypesetter(model, 'arabic');
  const { view, charts } = buildKpiReport(review, { trends: null, set });
  const html = template('kpi-report')({ ...view, svg: drawReportCharts(charts) });
  lap('report as HTML');
  const engine = await openPrintEngine({
    head: { css: styleSheet(['kpi-report'], 'arabic'), lang: 'th' },
  });
  const { pages } = await engine.print({ title: 'kpi-summary', html });
  await engine.close();
  lap(`report as PDF, ${pages} pages`);
  const seconds = (performance.now() - started) / 1000;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${size.people} people × ${size.indicators} indicators × 2 rounds: ${seconds.toFixed(1)} s, ${memory} MB`,
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-review-'));
  try {
    const file = path.join(folder, 'office.xlsx');
    writeFileSync(file, await writeWorkbook(reviewOffice(size)));
    await summarise(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
