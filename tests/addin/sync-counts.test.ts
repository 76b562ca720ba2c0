import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changeOf, noChange } from '../../core/edits/change';
import { applyChanges } from '../../addin/excel/apply-change';
import { lookFirst } from '../../addin/excel/look-first';
import { readChunks, readSheets, readWorkbook } from '../../addin/excel/read-workbook';
import { readRuleConfig, writeRuleConfig } from '../../addin/excel/rule-config';
import { runExcel } from '../../addin/excel/run-excel';
import { selectCell, selectedCell } from '../../addin/excel/select-cell';
import { readState } from '../../addin/excel/start-state';
import { startWorkbook } from '../../addin/excel/start-workbook';
import { watchChanges } from '../../addin/excel/watch-changes';
import { writeSummary } from '../../addin/excel/write-summary';
import { kpiSummary } from '../../addin/kpi/summary';
import { planStart } from '../../addin/start/plan-start';
import { checkWorkbook } from '../../core/rules/run';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';
import { sampleWorkbook } from '../support/sample-workbook';
import { openHost } from '../support/excel-host/open-host';

const { model } = checkWorkbook(sampleWorkbook());
const edit = { file: '', sheet: 'ตำแหน่ง', row: 2, column: 2, value: 'ใหม่' };
const part = { name: 'หน้าที่', top: 2, left: 1, rows: 3, columns: 6 };
const listener = { changed: () => undefined, selected: () => undefined };

/** Messages that the cells of the sample office take. */
const sampleReads = 3;

type Work = (context: Excel.RequestContext) => Promise<unknown>;

/** Every call of addin/excel with its syncs. */
const calls: readonly (readonly [name: string, syncs: number, work: Work])[] = [
  ['selectCell', 1, (context) => selectCell(context, { sheet: 'หน้าที่', row: 3, column: 3 })],
  ['selectedCell', 1, selectedCell],
  ['watchChanges', 1, (context) => watchChanges(context, listener)],
  ['readRuleConfig', 1, readRuleConfig],
  ['writeRuleConfig', 1, (context) => writeRuleConfig(context, '{}')],
  [
    'writeRuleConfig of rules and then of none',
    1 + 2,
    async (context) => {
      await writeRuleConfig(context, '{}');
      await writeRuleConfig(context, '');
    },
  ],
  ['readChunks of a few rows', 1, (context) => readChunks(context, [part])],
  ['readSheets', 2, (context) => readSheets(context, ['ตำแหน่ง', 'หน้าที่'])],
  ['readWorkbook', 2 + sampleReads, readWorkbook],
  [
    'lookFirst',
    1,
    (context) => lookFirst(context, { ...noChange, edits: [edit] }, () => 'สหกรณ์จังหวัดศรีนคร'),
  ],
  [
    'applyChanges',
    2,
    (context) =>
      applyChanges(context, [changeOf({ edits: [edit], inserts: [] })], {
        expected: () => 'สหกรณ์จังหวัดศรีนคร',
      }),
  ],
  ['writeSummary', 2, (context) => writeSummary(context, kpiSummary(model, 2569, null))],
  [
    'readState of every sheet, after reading',
    2 + sampleReads + 1,
    async (context) => readState(context, planStart(await readWorkbook(context))),
  ],
  ['startWorkbook', 4 + sampleReads, startWorkbook],
];

let sample: Uint8Array;
beforeAll(async () => {
  sample = await writeWorkbook(sampleOffice());
});

test.each(calls)('%s costs %i messages', async (_name, syncs, work) => {
  const { host } = await openHost(sample);
  host.click('ตำแหน่ง', 'B2');
  let own = 0;
  await runExcel(async (context) => {
    const before = host.syncs;
    await work(context);
    own = host.syncs - before;
  });
  expect(own).toBe(syncs);
  await new Promise((resolve) => setTimeout(resolve, 20));
  // One more at most, with which the client gives back the references that it held.
  expect(host.syncs).toBeLessThanOrEqual(syncs + 1);
  expect([host.faults, host.missing]).toEqual([[], []]);
});

describe('nothing in addin/excel is left out', () => {
  const folder = path.resolve(__dirname, '../../addin/excel');
  const sources = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const exported = sources.flatMap((text) =>
    [
      ...text.matchAll(
        /^export (async )?function (\w+)(?:<\w+>)?\(\s*context: Excel\.RequestContext/gm,
      ),
    ].map(([, isAsync, name = '']) => ({ name, isAsync: isAsync !== undefined })),
  );
  const counted = calls.map(([name]) => name.split(' ')[0]);

  test('every exported function that waits for Excel is counted', () => {
    const waiting = exported.filter(({ isAsync }) => isAsync).map(({ name }) => name);
    expect(waiting.length).toBeGreaterThan(9);
    expect(waiting.filter((name) => !counted.includes(name))).toEqual([]);
  });
});
