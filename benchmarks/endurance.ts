// A long run that is hurt: `npm run benchmark -- endurance`, with FORMS (10,000), KILLS (20) and HANGS (2). Prints an
// office of a tenth of the forms in peace and then all of them while browsers are killed and stopped at random, reads
// every file of the second run again, one at a time, and calls it once more with nothing changed. Ends with an error when
// a form is missing, broken or another's, or a limit is passed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readAttachment } from '../pipeline/print/finish/read-attachment';
import type { PositionData } from '../pipeline/position-data';
import type { Manifest, ManifestDocument } from '../pipeline/print/manifest';
import { manifestName } from '../pipeline/print/manifest-name';
import { writeWorkbook } from '../pipeline/write-workbook';
import { readTagTree } from '../tests/support/tag-tree';
import { memoryOfTree, processesBelow } from './process-tree';
import { officeOf } from './sample-forms';

/** Share that memory may grow by, and how long a run may take that finds nothing to do. */
const flatness = 0.1;
const unchangedMs = 3000;
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
  /** Kills and hangs that were due when it ended. */
  readonly left: number;
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

const script = path.join(__dirname, 'jobsheet.cjs');

async function run(file: string, outDir: string, isHurt: boolean): Promise<Ordeal> {
  const started = performance.now();
  const child = spawn(process.execPath, [script, 'render', file, '--out', outDir], {
    stdio: 'ignore',
  });
  const tormentor = isHurt ? new Tormentor(child.pid ?? 0) : undefined;
  const samples: Sample[] = [];
  const watch = setInterval(() => {
    const done = doneIn(outDir);
    samples.push({ bytes: memoryOfTree(child.pid), done });
    tormentor?.hurt(done);
  }, sampleMs);
  const exitCode = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  const left = tormentor?.left ?? 0;
  return { samples, ms: performance.now() - started, exitCode, left };
}

/** White space and signs that show nothing aside: a title may be broken over lines. */
const dense = (text: string): string => text.replace(/[\s\u200B\u2060]+/g, '');

/** Says what is wrong with a document: not whole, another's data, another's title in its text. */
function faultOf(pdf: Uint8Array, document: ManifestDocument): string | undefined {
  const { code, title, sha256 } = document;
  if (createHash('sha256').update(pdf).digest('hex') !== sha256) return 'not as the manifest says';
  const data = JSON.parse(readAttachment(pdf)?.json ?? '{}') as Partial<PositionData>;
  if (data.position?.values['รหัสตำแหน่ง'] !== code) return 'made from another position';
  const [all] = readTagTree(pdf).elements;
  return dense(all?.text ?? '').includes(dense(title)) ? undefined : 'shows another position';
}

/** Looks at every document of a folder, one at a time; returns what is wrong and how many there are. */
function lookAtAll(outDir: string): { documents: number; faults: string[] } {
  const { documents } = JSON.parse(
    readFileSync(path.join(outDir, manifestName), 'utf8'),
  ) as Manifest;
  const faults: string[] = [];
  for (const document of documents) {
    const fault = faultOf(readFileSync(path.join(outDir, document.file)), document);
    if (fault) faults.push(`${document.file}: ${fault}`);
  }
  const listed = new Set(documents.map(({ file }) => file));
  const codes = new Set(documents.map(({ code }) => code));
  if (codes.size !== forms) faults.push(`${forms - codes.size} of ${forms} forms are missing`);
  for (const name of readdirSync(outDir)) {
    if (/\.pdf|\.tmp|\.part/.test(name) && !listed.has(name)) faults.push(`${name}: not listed`);
  }
  return { documents: documents.length, faults };
}

/** Median memory while the documents from one number to another were printed. */
function medianBetween({ samples }: Ordeal, from: number, to: number): number {
  const bytes = samples.filter(({ done }) => done >= from && done < to).map((one) => one.bytes);
  return bytes.sort((one, other) => one - other)[Math.floor(bytes.length / 2)] ?? NaN;
}

const peak = ({ samples }: Ordeal): number => Math.max(...samples.map(({ bytes }) => bytes));
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** Prints a line with its verdict, which decides how the benchmark ends. */
function tell(what: string, isRight: boolean): void {
  console.log(`- ${isRight ? 'right' : 'WRONG'}: ${what}`);
  if (!isRight) process.exitCode = 1;
}

/** Compares memory early and late in a run, and that of a run with a tenth of the forms. */
function tellMemory(small: Ordeal, large: Ordeal): void {
  const early = medianBetween(large, forms / 20, (forms * 3) / 20);
  const late = medianBetween(large, forms * 0.9, forms);
  const grown = late / early - 1;
  const percent = (share: number): string => `${share < 0 ? '' : '+'}${(share * 100).toFixed(0)} %`;
  tell(
    `memory around form ${forms / 10}: ${mb(early)}, at the end: ${mb(late)} (${percent(grown)})`,
    grown <= flatness,
  );
  const alone = medianBetween(small, forms / 40, forms / 10);
  console.log(
    `- while printing an office of ${forms / 10}: ${mb(alone)}, of ${forms}: ${mb(medianBetween(large, 1, forms))} (${percent(medianBetween(large, 1, forms) / alone - 1)})`,
  );
  console.log(`- peak, reading included: ${mb(peak(small))} and ${mb(peak(large))}`);
}

async function writeOffice(folder: string, count: number): Promise<string> {
  const file = path.join(folder, `${count}.xlsx`);
  writeFileSync(file, await writeWorkbook(officeOf(count)));
  return file;
}

/** Runs once more with nothing changed. */
function tellUnchanged(file: string, outDir: string): void {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [script, 'render', file, '--out', outDir]);
  const ms = performance.now() - started;
  const seconds = (ms / 1000).toFixed(1);
  tell(`${forms} positions with nothing changed: ${seconds} s`, status === 0 && ms < unchangedMs);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-endurance-'));
  try {
    const few = await writeOffice(folder, Math.ceil(forms / 10));
    const small = await run(few, path.join(folder, 'few'), false);
    const file = await writeOffice(folder, forms);
    const outDir = path.join(folder, 'out');
    const large = await run(file, outDir, true);
    const { ms, exitCode, left } = large;
    const seconds = (ms / 1000).toFixed(0);
    tell(`${forms} forms in ${seconds} s, exit code ${exitCode}`, exitCode === 0);
    tell(`${kills} kills and ${hangs} hangs, of which ${left} did not come to pass`, left === 0);
    const { documents, faults } = lookAtAll(outDir);
    tell(`${documents} documents read again, ${faults.length} faults`, faults.length === 0);
    for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
    tellMemory(small, large);
    tellUnchanged(file, outDir);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
