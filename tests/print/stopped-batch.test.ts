import { buildSync } from 'esbuild';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BatchDocument, BatchProgress } from '../../pipeline/print/print-batch';
import { readPdfFacts } from '../../pipeline/print/pdf-facts';
import { openPrintEngine } from '../../pipeline/print/print-engine';
import { PrintError } from '../../pipeline/print/print-error';
import { useBatch } from './batch-fixtures';
import { documents, EventLog, isRunning, onSmallDisk, sarabunHead } from './print-fixtures';
import { until } from '../support/until';

const batch = useBatch();
const { at, manifest, codes, run } = batch;

describe('a run that does not come to its end', () => {
  test('stopped by the signal keeps what is done; the next does the rest', async () => {
    const stop = new AbortController();
    const onProgress = ({ done }: BatchProgress) => done === 4 && stop.abort();
    const { result } = await run(documents(20), { signal: stop.signal, onProgress });
    expect(result.isStopped).toBe(true);
    expect(codes().length).toBe(result.printed);
    expect(result.printed).toBeLessThan(20);
    const next = await run(documents(20));
    expect(next.result).toMatchObject({ unchanged: result.printed, isStopped: false });
    expect(codes()).toEqual(documents(20).map(({ code }) => code));
  });

  test('stopped before it began prints nothing and forgets nothing', async () => {
    await run(documents(3));
    const { result, opened } = await run(documents(3, 'b'), { signal: AbortSignal.abort() });
    expect({ result, opened }).toMatchObject({
      result: { isStopped: true, printed: 0 },
      opened: 0,
    });
    expect(codes()).toEqual(['P1', 'P2', 'P3']);
  });

  test('stopped after the last document has come to its end', async () => {
    const stop = new AbortController();
    const onProgress = ({ done }: BatchProgress) => done === 3 && stop.abort();
    const { result } = await run(documents(3), { signal: stop.signal, onProgress });
    expect(result).toMatchObject({ printed: 3, isStopped: false });
  });

  test('for want of a browser throws and leaves the folder as it was', async () => {
    await run(documents(2));
    const openEngine = () => Promise.reject(new PrintError('no-browser'));
    const running = run(documents(2, 'b'), { openEngine });
    await expect(running).rejects.toMatchObject({ code: 'no-browser' });
    expect(codes()).toEqual(['P1', 'P2']);
    expect(manifest().documents[0]?.sourceHash).toBe('a-1');
  });

  test('by a fault of the program throws it and keeps what is done', async () => {
    const list = documents(20);
    const broken = {
      ...(list[10] as BatchDocument),
      render: () => {
        throw new Error('template');
      },
    };
    list[10] = broken;
    await expect(run(list)).rejects.toThrow('template');
    expect(codes()).toContain('P1');
    expect(codes()).not.toContain('P11');
    expect(existsSync(at('.jobsheet.lock'))).toBe(false);
  });

  test('by a file that cannot be written throws its name', async () => {
    const list = documents(3).map((document) => ({ ...document, file: `${'ก'.repeat(90)}.pdf` }));
    await expect(run(list.slice(0, 1))).rejects.toMatchObject({ code: 'name-too-long' });
  });

  test('by a full disk says so; the next run does the rest once there is room', async () => {
    const finish = () => Buffer.alloc(16_000);
    await onSmallDisk(batch.path, 128, async (disk) => {
      const running = run(documents(20), { outDir: disk, finish });
      await expect(running).rejects.toMatchObject({ code: 'disk-full' });
      const written = readdirSync(disk).filter((name) => name.endsWith('.pdf'));
      expect(written.length).toBeGreaterThan(0);
      expect(written.every((name) => statSync(path.join(disk, name)).size === 16_000)).toBe(true);
      expect(readdirSync(disk)).not.toContain('.jobsheet.lock');
      spawnSync('mount', ['-o', 'remount,size=1m', disk]);
      const { result } = await run(documents(20), { outDir: disk, finish });
      expect(result.unchanged + result.printed).toBe(20);
      expect(result.unchanged).toBeGreaterThan(0);
    });
  });

  test('killed leaves a journal that the next run folds in, a line cut short or not', async () => {
    await run(documents(3));
    const [, second] = manifest().documents;
    writeFileSync(at('new.pdf'), '12');
    const line = { ...second, sourceHash: 'b-2', file: 'new.pdf', bytes: 2, replaces: 'P2.pdf' };
    const third = { ...manifest().documents[2], sourceHash: 'b-3' };
    const cut = JSON.stringify(third).slice(0, 40);
    writeFileSync(at('.jobsheet-journal.jsonl'), `\n${JSON.stringify(line)}\n${cut}`);
    writeFileSync(at('.jobsheet-99-1.tmp'), 'half');
    const list = documents(3, 'b').map((document, index) =>
      index === 1 ? { ...document, file: 'new.pdf' } : document,
    );
    const { result } = await run(list);
    expect(result).toMatchObject({ printed: 2, unchanged: 1, removed: ['P2.pdf'] });
    expect(codes()).toEqual(['P1', 'P2', 'P3']);
    expect(readdirSync(batch.path).sort()).toEqual([
      'P1.pdf',
      'P3.pdf',
      'jobsheet-manifest.json',
      'new.pdf',
    ]);
  });
});

describe('two runs at once', () => {
  test('into one folder: the second is refused, the first goes on', async () => {
    const first = run(documents(300));
    await until(() => existsSync(at('.jobsheet.lock')));
    await expect(run(documents(300))).rejects.toMatchObject({
      code: 'folder-busy',
      data: { pid: process.pid },
    });
    expect((await first).result.printed).toBe(300);
  });
});

describe('the real thing', () => {
  const head = sarabunHead();

  function pdfs(): string[] {
    return readdirSync(batch.path).filter((name) => name.endsWith('.pdf'));
  }

  test('prints a batch; a browser that dies in it costs nothing', async () => {
    const log = new EventLog();
    const openEngine = () => openPrintEngine({ head, onEvent: log.listen });
    const onProgress = ({ done }: BatchProgress) => {
      if (done === 10) process.kill(log.pids[0] as number, 'SIGKILL');
    };
    const { result } = await run(documents(40), { openEngine, onProgress });
    expect(result).toMatchObject({ printed: 40, failed: [], foreignFonts: [] });
    expect(log.count('launched')).toBe(2);
    expect(pdfs().every((name) => readPdfFacts(readFileSync(at(name))).isWhole)).toBe(true);
  });

  test('killed leaves whole files, no browser, and the rest to the next run', async () => {
    const script = at('print.cjs');
    buildSync({
      entryPoints: [path.join(__dirname, 'print-many.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
    });
    const env = { ...process.env, NODE_PATH: path.resolve('node_modules') };
    const child = spawn(process.execPath, [script, batch.path], { env });
    let browser = 0;
    child.stdout.on('data', (text: Buffer) => (browser = Number(text)));
    await until(() => existsSync(at('P20.pdf')));
    child.kill('SIGKILL');
    await until(() => browser > 0 && !isRunning(browser));
    const done = pdfs();
    expect(done.length).toBeLessThan(500);
    expect(done.every((name) => readPdfFacts(readFileSync(at(name))).isWhole)).toBe(true);
    const openEngine = () => openPrintEngine({ head });
    const { result } = await run(documents(done.length + 10), { openEngine });
    // A file may have been renamed just before its line in the journal.
    expect(result.unchanged).toBeGreaterThanOrEqual(done.length - 4);
    expect(result.unchanged + result.printed).toBe(done.length + 10);
    expect(readdirSync(batch.path).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
