import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readAttachment } from '../pipeline/print/finish/read-attachment';
import type { PositionData } from '../pipeline/position-data';
import type { Manifest, ManifestDocument } from '../pipeline/print/manifest';
import { manifestName } from '../pipeline/print/manifest-name';
import { writeWorkbook } from '../pipeline/write-workbook';
import { pageTexts } from '../tests/support/render-pages';
import { memoryOfTree, processesBelow } from './process-tree';
import { officeOf } from './sample-forms';

const forms = Number(process.env['FORMS'] ?? 10_000);
const kills = Number(process.env['KILLS'] ?? 20);
const hangs = Number(process.env['HANGS'] ?? 2);
const sampleMs = 500;

/** Memory of the whole run at a moment, and how many documents were printed by then. */
interface Sample {
  readonly bytes: number;
  readonly done: number;
}

/** What happened to a run. */
interface Ordeal {
  readonly samples: Sample[];
  readonly ms: number;
  readonly exitCode: number | null;
}

/** The browser and its helpers below a run, the one that others descend from first. */
function browsersOf(pid: number): number[] {
  return processesBelow(pid)
    .filter(({ name }) => /chrom/i.test(name))
    .map((one) => one.pid);
}

/** Hurts a run at moments spread over its documents: kills any process of its browser, or stops the browser. */
class Tormentor {
  private readonly due: { at: number; signal: 'SIGKILL' | 'SIGSTOP' }[];

  constructor(private readonly pid: number) {
    const moments = (count: number, signal: 'SIGKILL' | 'SIGSTOP') =>
      Array.from({ length: count }, () => ({ at: forms * (0.02 + 0.9 * Math.random()), signal }));
    this.due = [...moments(kills, 'SIGKILL'), ...moments(hangs, 'SIGSTOP')];
    this.due.sort((one, other) => one.at - other.at);
  }

  /** Does what is due after `done` documents. */
  hurt(done: number): void {
    const next = this.due[0];
    if (!next || done < next.at) return;
    const browsers = browsersOf(this.pid);
    const at = next.signal === 'SIGSTOP' ? 0 : Math.floor(Math.random() * browsers.length);
    const victim = browsers[at];
    if (victim === undefined) return;
    this.due.shift();
    try {
      process.kill(victim, next.signal);
    } catch {
      // It ended by itself meanwhile.
    }
  }

  get left(): number {
    return this.due.length;
  }
}

function doneIn(outDir: string): number {
  if (!existsSync(outDir)) return 0;
  return readdirSync(outDir).filter((name) => name.endsWith('.pdf')).length;
}

async function run(file: string, outDir: string): Promise<Ordeal> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [path.join(__dirname, 'jobsheet.cjs'), 'render', file, '--out', outDir],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  const tormentor = new Tormentor(child.pid ?? 0);
  const samples: Sample[] = [];
  const watch = setInterval(() => {
    const done = doneIn(outDir);
    samples.push({ bytes: memoryOfTree(child.pid), done });
    tormentor.hurt(done);
  }, sampleMs);
  const exitCode = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (tormentor.left > 0) console.log(`- ${tormentor.left} kills or hangs did not come to pass`);
  return { samples, ms: performance.now() - started, exitCode };
}

/** White space aside: a title may be broken over lines. */
const dense = (text: string): string => text.replace(/\s+/g, '');

/** One in so many documents is read by a viewer's engine, which takes longer than printing it. */
const readEvery = 20;

/** Says what is wrong with a document: not whole, another's data, another's title on its first page. */
async function faultOf(
  pdf: Uint8Array,
  document: ManifestDocument,
  isRead: boolean,
): Promise<string | undefined> {
  const { code, title, sha256 } = document;
  if (createHash('sha256').update(pdf).digest('hex') !== sha256) return 'not as the manifest says';
  const data = JSON.parse(readAttachment(pdf)?.json ?? '{}') as PositionData | undefined;
  if (data?.position.values['รหัสตำแหน่ง'] !== code) return 'made from another position';
  if (!isRead) return undefined;
  const [first = ''] = await pageTexts(pdf);
  return dense(first).includes(dense(title)) ? undefined : 'shows another position';
}

/** Looks at every document of a folder. */
async function lookAtAll(outDir: string): Promise<{ documents: number; faults: string[] }> {
  const { documents } = JSON.parse(
    readFileSync(path.join(outDir, manifestName), 'utf8'),
  ) as Manifest;
  const faults: string[] = [];
  for (const [at, document] of documents.entries()) {
    const pdf = readFileSync(path.join(outDir, document.file));
    const fault = await faultOf(pdf, document, at % readEvery === 0);
    if (fault) faults.push(`${document.file}: ${fault}`);
  }
  return { documents: documents.length, faults };
}

/** Median memory while the documents from one number to another were printed. */
function medianBetween(samples: readonly Sample[], from: number, to: number): number {
  const bytes = samples.filter(({ done }) => done >= from && done < to).map((one) => one.bytes);
  return bytes.sort((one, other) => one - other)[Math.floor(bytes.length / 2)] ?? NaN;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-endurance-'));
  try {
    const file = path.join(folder, 'office.xlsx');
    writeFileSync(file, await writeWorkbook(officeOf(forms)));
    const outDir = path.join(folder, 'out');
    const { samples, ms, exitCode } = await run(file, outDir);
    const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
    console.log(
      `- ${forms} forms, ${kills} kills, ${hangs} hangs: exit code ${exitCode}, ${(ms / 1000).toFixed(0)} s`,
    );
    console.log(
      `- memory while printing, first tenth: ${mb(medianBetween(samples, 1, forms / 10))}, last tenth: ${mb(medianBetween(samples, forms * 0.9, forms))}`,
    );
    console.log(`- peak, reading included: ${mb(Math.max(...samples.map((one) => one.bytes)))}`);
    const { documents, faults } = await lookAtAll(outDir);
    console.log(
      `- documents in the manifest: ${documents}, not whole or not their own: ${faults.length}`,
    );
    for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
    if (exitCode !== 0 || documents !== forms || faults.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
