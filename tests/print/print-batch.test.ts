import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../pipeline/print/manifest';
import type { BatchDocument, BatchProgress } from '../../pipeline/print/print-batch';
import { PrintError } from '../../pipeline/print/print-error';
import { useBatch } from './batch-fixtures';
import { documents, FakeEngine } from './print-fixtures';

const batch = useBatch();
const { at, manifest, codes, run } = batch;

describe('a first run', () => {
  test('writes every file and the manifest', async () => {
    const skipped = [{ code: 'X', reason: 'errors', findings: 2 }];
    const { result, engine } = await run(documents(3), { skipped });
    expect(result).toMatchObject({ printed: 3, unchanged: 0, failed: [], isStopped: false });
    expect(engine.isClosed).toBe(true);
    const bytes = readFileSync(at('P1.pdf'));
    expect(manifest()).toMatchObject({
      schemaVersion: 1,
      generatedAt: '2026-01-02T03:04:05.000Z',
      skipped,
    });
    expect(manifest().documents[0]).toEqual({
      code: 'P1',
      title: 'ตำแหน่ง 1',
      form: 'job-description',
      file: 'P1.pdf',
      pages: 1,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sourceHash: 'a-1',
    });
    expect(readdirSync(batch.path).sort()).toEqual([
      'P1.pdf',
      'P2.pdf',
      'P3.pdf',
      'jobsheet-manifest.json',
    ]);
  });

  test('makes the folder, and lists documents in their order whatever ends first', async () => {
    const slowFirst = documents(9).map((document, index) => ({
      ...document,
      render: async () => {
        await new Promise((resolve) => setTimeout(resolve, 9 - index));
        return document.render();
      },
    }));
    async function* later() {
      yield* slowFirst;
    }
    const outDir = path.join(batch.path, 'a', 'b');
    await run([], { documents: later(), outDir });
    const text = readFileSync(path.join(outDir, 'jobsheet-manifest.json'), 'utf8');
    const listed = (JSON.parse(text) as Manifest).documents.map(({ code }) => code);
    expect(listed).toEqual(slowFirst.map(({ code }) => code));
  });

  test('writes what finish makes of the PDF', async () => {
    await run(documents(1), { finish: (pdf, { code }) => Buffer.concat([pdf, Buffer.from(code)]) });
    expect(readFileSync(at('P1.pdf'), 'utf8')).toMatch(/P1$/);
    expect(manifest().documents[0]?.bytes).toBe(statSync(at('P1.pdf')).size);
  });

  test('tells how far it is', async () => {
    const told: BatchProgress[] = [];
    await run(documents(2), { total: 2, onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toEqual({ done: 2, total: 2, printed: 2, unchanged: 0, failed: 0 });
  });

  test('passes on the fonts that helped out', async () => {
    const engine = new FakeEngine();
    engine.print = async () => ({ pdf: Buffer.from('x'), pages: 1, foreignFonts: ['Loma'] });
    const { result } = await run(documents(1), { openEngine: async () => engine });
    expect(result.foreignFonts).toEqual([{ code: 'P1', fonts: ['Loma'] }]);
  });

  test.each([
    ['a path', ['../evil.pdf']],
    ['an absolute path', ['/tmp/evil.pdf']],
    ['a name twice', ['A.pdf', 'a.pdf']],
  ])('refuses %s for a file', async (_, files) => {
    const list = files.map((file, index) => ({ ...documents(2)[index], file }) as BatchDocument);
    await expect(run(list)).rejects.toMatchObject({ code: 'unsafe-file-name' });
    expect(existsSync(at('../evil.pdf'))).toBe(false);
  });
});

describe('a run with nothing changed', () => {
  test('opens no engine and leaves every byte', async () => {
    await run(documents(3));
    const before = readFileSync(at('jobsheet-manifest.json'), 'utf8');
    const { result, opened } = await run(documents(3), { now: () => new Date() });
    expect(result).toMatchObject({ printed: 0, unchanged: 3 });
    expect(opened).toBe(0);
    expect(readFileSync(at('jobsheet-manifest.json'), 'utf8')).toBe(before);
  });

  test('prints all by force', async () => {
    await run(documents(3));
    expect((await run(documents(3), { force: true })).result.printed).toBe(3);
  });

  test('knows 10,000 again', async () => {
    const entries = documents(10_000).map(({ code, title, form, file, sourceHash }) => {
      writeFileSync(at(file), '1');
      return { code, title, form, file, pages: 1, bytes: 1, sha256: '', sourceHash };
    });
    const list = { schemaVersion: 1, generatedAt: '', documents: entries, skipped: [] };
    writeFileSync(at('jobsheet-manifest.json'), JSON.stringify(list));
    const { result, opened } = await run(documents(10_000));
    expect([result.unchanged, opened]).toEqual([10_000, 0]);
  });
});

describe('a later run prints again', () => {
  test('what changed', async () => {
    await run(documents(3));
    const changed = documents(3).map((document, index) =>
      index === 1 ? { ...document, sourceHash: 'b' } : document,
    );
    const { result, engine } = await run(changed);
    expect(result).toMatchObject({ printed: 1, unchanged: 2 });
    expect(engine.printed).toEqual(['ตำแหน่งที่ 2']);
    expect(manifest().documents[1]?.sourceHash).toBe('b');
  });

  test.each([
    ['is gone', () => truncateSync(at('P2.pdf'), 0)],
    ['has another size', () => appendFileSync(at('P2.pdf'), 'x')],
  ])('a file that %s', async (_, spoil) => {
    await run(documents(3));
    spoil();
    expect((await run(documents(3))).result.printed).toBe(1);
    expect((await run(documents(3))).result.printed).toBe(0);
  });

  test.each(['', '{', '[]', '{"schemaVersion":2,"documents":[]}', '{"schemaVersion":1}'])(
    'all, when the manifest is %j',
    async (text) => {
      await run(documents(2));
      writeFileSync(at('jobsheet-manifest.json'), text);
      expect((await run(documents(2))).result.printed).toBe(2);
    },
  );
});

describe('a document', () => {
  test('with another file name loses its old file', async () => {
    await run(documents(2));
    const renamed = documents(2).map((document) => ({ ...document, file: `new-${document.file}` }));
    const { result } = await run(renamed);
    expect(result.removed).toEqual(['P1.pdf', 'P2.pdf']);
    expect(
      readdirSync(batch.path)
        .filter((name) => name.endsWith('.pdf'))
        .sort(),
    ).toEqual(['new-P1.pdf', 'new-P2.pdf']);
  });

  test('that somebody signed stays while nothing changes; printed anew, the signed copy is put aside', async () => {
    await run(documents(3));
    const sign = (file: string) => appendFileSync(at(file), '\nsigned %%EOF');
    for (const file of ['P1.pdf', 'P2.pdf']) sign(file);
    writeFileSync(at('P3.pdf'), `${readFileSync(at('P3.pdf'), 'utf8').slice(1)} damaged`);
    const same = (await run(documents(3))).result;
    expect([same.unchanged, same.printed, same.putAside]).toEqual([2, 1, []]);
    expect(readFileSync(at('P1.pdf'), 'utf8')).toContain('signed');
    const next = documents(3, 'b').map((one) =>
      one.code === 'P2' ? { ...one, file: 'new.pdf' } : one,
    );
    const folder = 'ฉบับเดิม 1';
    expect((await run(next)).result).toMatchObject({
      printed: 3,
      removed: ['P2.pdf'],
      putAside: expect.arrayContaining([
        { file: 'P1.pdf', folder },
        { file: 'P2.pdf', folder },
      ]),
    });
    for (const file of ['P1.pdf', 'P2.pdf'])
      expect(readFileSync(at(path.join(folder, file)), 'utf8')).toContain('signed');
    expect(readFileSync(at('P1.pdf'), 'utf8')).not.toContain('signed');
    sign('P1.pdf');
    const third = (await run(documents(3, 'c'))).result.putAside;
    expect(third).toEqual([{ file: 'P1.pdf', folder: 'ฉบับเดิม 2' }]);
  });

  test('keeps a file that another document has taken', async () => {
    await run(documents(2));
    const swapped = documents(2).map((document, index) => ({
      ...document,
      file: index === 0 ? 'P2.pdf' : 'P1.pdf',
    }));
    expect((await run(swapped)).result.removed).toEqual([]);
    expect(readFileSync(at('P1.pdf'), 'utf8')).toContain('ตำแหน่งที่ 2');
    expect(readFileSync(at('P2.pdf'), 'utf8')).toContain('ตำแหน่งที่ 1');
  });

  test('that is not listed any more leaves the manifest, not the disk', async () => {
    await run(documents(3));
    await run(documents(2));
    expect(codes()).toEqual(['P1', 'P2']);
    expect(existsSync(at('P3.pdf'))).toBe(true);
  });

  test('that was not chosen stays in the manifest', async () => {
    await run(documents(3));
    await run(documents(1), { keepUnlisted: true });
    expect(codes()).toEqual(['P1', 'P2', 'P3']);
  });

  test('of another form stays in the manifest', async () => {
    await run(documents(2));
    const other = documents(1).map((document) => ({ ...document, form: 'kpi', file: 'k.pdf' }));
    await run(other);
    expect(manifest().documents.map(({ form, code }) => `${form} ${code}`)).toEqual([
      'kpi P1',
      'job-description P1',
      'job-description P2',
    ]);
  });

  test('that is skipped now leaves the manifest', async () => {
    await run(documents(2));
    const skipped = [{ code: 'P2', reason: 'errors', findings: 1 }];
    await run(documents(1), { skipped });
    expect(codes()).toEqual(['P1']);
    expect(manifest().skipped).toEqual(skipped);
  });

  test('that fails by itself is skipped, and the others are printed', async () => {
    const engine = new FakeEngine();
    const print = engine.print.bind(engine);
    engine.print = (job) =>
      job.title === 'ตำแหน่งที่ 2' ? Promise.reject(new PrintError('page-timeout')) : print(job);
    const { result } = await run(documents(3), { openEngine: async () => engine });
    expect(result.failed).toMatchObject([{ code: 'P2', error: { code: 'page-timeout' } }]);
    expect(codes()).toEqual(['P1', 'P3']);
    expect(manifest().skipped).toEqual([{ code: 'P2', reason: 'page-timeout', findings: 0 }]);
  });

  test('whose name in the manifest is a path is not trusted', async () => {
    const victim = path.join(path.dirname(batch.path), `${path.basename(batch.path)}-victim.pdf`);
    await run(documents(1));
    const file = `../${path.basename(victim)}`;
    const spoilt = { ...manifest(), documents: [{ ...manifest().documents[0], file }] };
    writeFileSync(at('jobsheet-manifest.json'), JSON.stringify(spoilt));
    writeFileSync(victim, '');
    await run(documents(1));
    expect(existsSync(victim)).toBe(true);
    rmSync(victim);
  });
});
