// jobsheet beside other ways to set the same forms: `npm run benchmark -- peers`, with FORMS (sizes: 200,1000), ROUNDS
// (3), SAMPLE (forms that viewers read back: 20), KEEP (a folder for that sample's PDFs) and ONLY (a pattern of the
// ways' names). A way that is not installed is named and left out: apt-get install weasyprint
// libreoffice-writer-nogui poppler-utils.
//
// jobsheet and Puppeteer read and check the workbook within the measured time. The others are handed its data ready made
// before it begins, to their advantage: Typst as JSON, WeasyPrint as our HTML, LibreOffice as a flat text document a
// form. All set the same texts with the same paper, font, sizes, columns and rules, on as many pages in the sample
// office. The font is our Sarabun, made to be read back: as it is published, viewers read less of some peers' forms.
//
// What differs: only jobsheet and Puppeteer keep the signatures with the table's last row; Typst and LibreOffice do
// without the no-break spans around names and words; LibreOffice draws dotted lines as full stops. Tags and PDF/A are
// what each can do, as the table says. Only jobsheet attaches the data, writes files whole or not at all and lists
// them in a manifest.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeWorkbook } from '../pipeline/write-workbook';
import { printNaively } from './naive-print';
import { jobsheet, naive } from './peers/jobsheet';
import { libreOffice } from './peers/libreoffice';
import { measure, type Measured } from './peers/measure';
import type { Office, Peer, Turns } from './peers/peer';
import { readPeerInput } from './peers/peer-form';
import { readBack } from './peers/read-back';
import { pageTable, speedTable, type Result } from './peers/tables';
import { typst } from './peers/typst';
import { weasyprint } from './peers/weasyprint';
import { officeOf } from './sample-forms';

const sizes = (process.env['FORMS'] ?? '200,1000').split(',').map(Number);
const rounds = Number(process.env['ROUNDS'] ?? 3);
const sampleSize = Number(process.env['SAMPLE'] ?? 20);
const only = new RegExp(process.env['ONLY'] ?? '', 'i');
const keepIn = process.env['KEEP'];
const root = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-peers-'));

/** A way that is being measured. */
interface Runner extends Result {
  readonly start: (outDir: string) => readonly Turns[];
  readonly runs: Measured[];
}

async function writeOffice(count: number): Promise<Office> {
  const folder = path.join(root, String(count));
  mkdirSync(folder);
  const workbook = path.join(folder, 'office.xlsx');
  writeFileSync(workbook, await writeWorkbook(officeOf(count)));
  return { workbook, folder, input: await readPeerInput(workbook) };
}

/** Gives a way an empty folder and takes it away after the last look at it. */
async function inFolder<T>(use: (outDir: string) => Promise<T>): Promise<T> {
  const outDir = mkdtempSync(path.join(root, 'out-'));
  try {
    return await use(outDir);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Runs a way for a folder; throws when they leave a form out. */
async function printAll(
  start: Runner['start'],
  { outDir, count, isWatched }: { outDir: string; count: number; isWatched: boolean },
): Promise<Measured> {
  const measured = await measure(start(outDir), isWatched);
  const printed = readdirSync(outDir).filter((name) => name.endsWith('.pdf')).length;
  if (printed !== count) throw new Error(`${printed} of ${count} forms printed`);
  return measured;
}

/** Forms spread over all of them. */
function sampleOf<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(all.length / sampleSize));
  return all.filter((_, at) => at % step === 0).slice(0, sampleSize);
}

/** The first run of a way: warms it up, watches its memory, keeps its PDFs for a look at them. */
async function introduce(peer: Peer, office: Office): Promise<Runner> {
  const start = peer.prepare(office);
  const { forms } = office.input;
  return inFolder(async (outDir) => {
    const watched = await printAll(start, { outDir, count: forms.length, isWatched: true });
    console.error(`${peer.name}: watched, ${(watched.ms / 1000).toFixed(1)} s`);
    const sample = sampleOf(forms);
    const kept = keepIn && path.join(keepIn, peer.name.replace(/\W+/g, '-'));
    for (const { file } of kept ? sample : []) cpSync(path.join(outDir, file), `${kept}/${file}`);
    return { name: peer.name, start, watched, readBack: readBack(sample, outDir), runs: [] };
  });
}

async function introduceAll(peers: readonly Peer[], office: Office): Promise<Runner[]> {
  const runners: Runner[] = [];
  for (const peer of peers) {
    try {
      runners.push(await introduce(peer, office));
    } catch (error) {
      console.log(`- ${peer.name}: left out, ${error instanceof Error ? error.message : error}`);
    }
  }
  return runners;
}

/** Measures one size; the ways take turns, so that a machine that slows down slows all of them. */
async function compare(peers: readonly Peer[], count: number): Promise<void> {
  const office = await writeOffice(count);
  const runners = await introduceAll(peers, office);
  for (let round = 0; round < rounds; round++) {
    for (const { name, start, runs } of runners) {
      const options = { count, isWatched: false };
      const run = await inFolder((outDir) => printAll(start, { ...options, outDir }));
      console.error(`${name}, ${count} forms, round ${round + 1}: ${(run.ms / 1000).toFixed(1)} s`);
      runs.push(run);
    }
  }
  console.log(`\n${speedTable(runners, count)}`);
  console.log(`\n${pageTable(runners, `${Math.min(sampleSize, count)} of ${count} forms`)}`);
}

async function main(): Promise<void> {
  const [what, workbook = '', outDir = ''] = process.argv.slice(2);
  if (what === 'naive') return printNaively(workbook, outDir);
  console.log(`${os.cpus()[0]?.model} × ${os.availableParallelism()}, Node ${process.version}`);
  console.log(`Medians of ${rounds} rounds\n`);
  const peers = [jobsheet, typst, weasyprint, libreOffice, naive].filter((peer) => {
    if (!only.test(peer.name)) return false;
    const fault = peer.findFault();
    if (fault !== null) console.log(`- ${peer.name}: left out, ${fault}`);
    return fault === null;
  });
  for (const count of sizes) await compare(peers, count);
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(root, { recursive: true, force: true }));
