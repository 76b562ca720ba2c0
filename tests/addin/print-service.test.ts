import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jobSteps, PrintService, PrintTrouble } from '../../addin/print-service';
import { finish } from '../../core/model/steps';
import { sampleWorkbook } from '../support/sample-workbook';

const workbook = sampleWorkbook();
const outcome = {
  folder: 'C:\\งาน\\out',
  printed: [{ code: 'SN-GA-01', file: 'SN-GA-01.pdf' }],
  skipped: [{ code: 'SN-GA-02', findings: 2 }],
};

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Serves a page beside which something answers; returns what it was asked. */
async function serve(
  answer: (asked: Asked, response: ServerResponse) => void,
  work: (page: string, asked: readonly Asked[]) => Promise<void>,
): Promise<void> {
  const all: Asked[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method, url, headers } = request;
      const body = Buffer.concat(parts).toString();
      const asked = { method, url, type: headers['content-type'], body };
      all.push(asked);
      answer(asked, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await work(`http://127.0.0.1:${port}/addin/pane.html`, all);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const json = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const hello = { service: 'jobsheet-print', schemaVersion: 1 };

test('a job is the same text as in one go, however many rows it has', () => {
  const [sheet] = workbook.files[0]?.sheets ?? [];
  const rows = Array.from({ length: 1_001 }, (_, n) => ({
    row: n + 1,
    cells: [`"${n}"`, null, n],
  }));
  const many = { files: [{ file: 'ก.xlsx', sheets: [{ name: 'ว่าง', merges: [], rows }] }] };
  for (const one of [workbook, many, { files: [] }]) {
    const job = { codes: ['ก-1', '"2"'], workbook: one };
    expect(JSON.parse(finish(jobSteps(job)))).toEqual({
      schemaVersion: 1,
      ...(JSON.parse(JSON.stringify(job)) as object),
    });
  }
  expect(sheet?.rows.length).toBeGreaterThan(0);
  let steps = 0;
  const text = jobSteps({ codes: [], workbook: many });
  while (!text.next().done) steps++;
  expect(steps).toBe(5);
});

test('the service beside the page is greeted, gets the job, and its outcome comes back', () =>
  serve(
    ({ method }, response) => json(response, 200, method === 'GET' ? hello : outcome),
    async (page, asked) => {
      const service = await PrintService.find(page);
      expect(await service?.print({ codes: ['SN-GA-01'], workbook })).toEqual(outcome);
      expect(asked.map(({ method, url }) => [method, url])).toEqual([
        ['GET', '/addin/print-service'],
        ['POST', '/addin/print-service'],
      ]);
      expect(asked[1]?.type).toBe('application/json');
      const job = JSON.parse(asked[1]?.body ?? '') as { codes: unknown; workbook: unknown };
      expect(job.codes).toEqual(['SN-GA-01']);
      expect(job.workbook).toEqual(JSON.parse(JSON.stringify(workbook)));
    },
  ));

test.each([
  ['a page not found', 404, { service: 'jobsheet-print', schemaVersion: 1 }],
  ['another program', 200, { service: 'other' }],
  ['a later version', 200, { service: 'jobsheet-print', schemaVersion: 2 }],
])('%s is no service', (_name, status, body) =>
  serve(
    (_asked, response) => json(response, status, body),
    async (page) => expect(await PrintService.find(page)).toBeNull(),
  ),
);

test('a page in place of an answer, and nobody there, is no service', async () => {
  await serve(
    (_asked, response) => void response.end('<!doctype html>'),
    async (page) => expect(await PrintService.find(page)).toBeNull(),
  );
  expect(await PrintService.find('http://127.0.0.1:9/pane.html')).toBeNull();
});

test.each([
  ['its own words', 422, { message: 'ไม่พบแบบอักษร' }, 'ไม่พบแบบอักษร'],
  ['an answer without words', 500, {}, ''],
  ['half an outcome', 200, { folder: 'x' }, ''],
])('a refusal is told: %s', (_name, status, body, words) =>
  serve(
    ({ method }, response) =>
      json(response, method === 'GET' ? 200 : status, method === 'GET' ? hello : body),
    async (page) => {
      const service = await PrintService.find(page);
      await expect(service?.print({ codes: [], workbook })).rejects.toEqual(
        new PrintTrouble(words),
      );
    },
  ),
);

test('a service that goes away while it prints is told', () =>
  serve(
    ({ method }, response) => (method === 'GET' ? json(response, 200, hello) : response.destroy()),
    async (page) => {
      const service = await PrintService.find(page);
      await expect(service?.print({ codes: [], workbook })).rejects.toBeInstanceOf(PrintTrouble);
    },
  ));
