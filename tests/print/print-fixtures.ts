import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BatchDocument } from '../../pipeline/print/print-batch';
import type { PrintEngine } from '../../pipeline/print/print-engine';
import type { EngineEvent, PrintHead, PrintJob } from '../../pipeline/print/print-job';

const sarabun = path.resolve('node_modules/@expo-google-fonts/sarabun');

/** A head with Sarabun, regular and bold. */
export function sarabunHead(): PrintHead {
  const faces = ['400Regular/Sarabun_400Regular.ttf', '700Bold/Sarabun_700Bold.ttf'].map((file) => {
    const data = readFileSync(path.join(sarabun, file)).toString('base64');
    return `@font-face { font-family: Fixture; font-weight: ${file.slice(0, 3)}; src: url(data:font/ttf;base64,${data}); }`;
  });
  return {
    css: `${faces.join('\n')} @page { size: A4; margin: 20mm } html { font-family: Fixture }`,
    lang: 'th',
  };
}

/** A one-page document with a number. */
export function job(number: number): PrintJob {
  const title = `ตำแหน่งที่ ${number}`;
  return { title, html: `<h1>${title}</h1><p>ส่งเสริมสหกรณ์ <b>ครั้งที่ ${number}</b></p>` };
}

/** Documents with codes P1, P2 … whose source is `version`. */
export function documents(count: number, version = 'a'): BatchDocument[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `P${index + 1}`,
    title: `ตำแหน่ง ${index + 1}`,
    form: 'job-description',
    file: `P${index + 1}.pdf`,
    sourceHash: `${version}-${index + 1}`,
    render: () => job(index + 1),
  }));
}

/** Keeps the events of an engine. */
export class EventLog {
  readonly events: EngineEvent[] = [];

  readonly listen = (event: EngineEvent): void => {
    this.events.push(event);
  };

  count(kind: EngineEvent['kind']): number {
    return this.events.filter((event) => event.kind === kind).length;
  }

  /** Process ids of the browsers launched so far. */
  get pids(): number[] {
    return this.events.flatMap((event) => (event.kind === 'launched' ? event.pid : []));
  }
}

/** An engine that prints the job's text without a browser. */
export class FakeEngine implements PrintEngine {
  readonly pages = 2;
  readonly printed: string[] = [];
  isClosed = false;

  async print({ title, html }: PrintJob) {
    await Promise.resolve();
    this.printed.push(title);
    return { pdf: Buffer.from(`%PDF ${html}`), pages: 1, foreignFonts: [] as string[] };
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }
}

/** Makes a temporary folder before each test and removes it afterwards. */
export function useFolder(): { readonly path: string } {
  const folder = { path: '' };
  beforeEach(() => (folder.path = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-test-'))));
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}

/** Does something on a disk of some KiB; nothing where this user cannot mount one. */
export async function onSmallDisk(
  folder: string,
  kibibytes: number,
  work: (disk: string) => Promise<void>,
): Promise<void> {
  const disk = path.join(folder, 'disk');
  mkdirSync(disk);
  const options = ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', disk];
  if (spawnSync('mount', options).status !== 0) return;
  try {
    await work(disk);
  } finally {
    spawnSync('umount', [disk]);
  }
}

/** Says whether a process runs; one that waits for its parent to notice its end does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && process.platform !== 'linux';
  }
}
