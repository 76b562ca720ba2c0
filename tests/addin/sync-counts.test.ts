import { changeOf, noChange } from '../../core/edits/change';
import { applyChange } from '../../addin/excel/apply-change';
import { readChunks, readSheets, readWorkbook } from '../../addin/excel/read-workbook';
import { runExcel } from '../../addin/excel/run-excel';
import { selectCell, selectedCell } from '../../addin/excel/select-cell';
import { startWorkbook } from '../../addin/excel/start-workbook';
import { watchChanges } from '../../addin/excel/watch-changes';
import { writeSummary } from '../../addin/excel/write-summary';
import { kpiSummary } from '../../addin/kpi/summary';
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

/**
 * Every call of addin/excel with the messages that it may cost: its own syncs, and one more with which the client gives
 * back the references that it held.
 */
const calls: readonly (readonly [name: string, most: number, work: Work])[] = [
  ['selectCell', 1 + 1, (context) => selectCell(context, { sheet: 'หน้าที่', row: 3, column: 3 })],
  ['selectedCell', 1 + 1, selectedCell],
  ['watchChanges', 1 + 1, (context) => watchChanges(context, listener)],
  ['readChunks of a few rows', 1 + 1, (context) => readChunks(context, [part])],
  ['readSheets', 2 + 1, (context) => readSheets(context, ['ตำแหน่ง', 'หน้าที่'])],
  ['readWorkbook', 2 + sampleReads + 1, readWorkbook],
  [
    'applyChange',
    2 + 1,
    (context) =>
      applyChange(
        context,
        { ...noChange, ...changeOf({ edits: [edit], inserts: [] }) },
        () => 'สหกรณ์จังหวัดศรีนคร',
      ),
  ],
  ['writeSummary', 2 + 1, (context) => writeSummary(context, kpiSummary(model, 2569, null))],
  ['startWorkbook', 4 + sampleReads + 1, startWorkbook],
];

let sample: Uint8Array;
beforeAll(async () => {
  sample = await writeWorkbook(sampleOffice());
});

test.each(calls)('%s costs at most %i messages', async (_name, most, work) => {
  const { host } = await openHost(sample);
  host.click('ตำแหน่ง', 'B2');
  await runExcel(work);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.syncs).toBeGreaterThan(0);
  expect(host.syncs).toBeLessThanOrEqual(most);
  expect([host.faults, host.missing]).toEqual([[], []]);
});
