import type { Measured } from './measure';
import type { ReadBack } from './read-back';

/** What came out of a way. */
export interface Result {
  readonly name: string;
  /** The run whose memory was watched, which counts for nothing else. */
  readonly watched: Measured;
  readonly runs: readonly Measured[];
  readonly readBack: ReadBack;
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function fixed(value: number, digits: number, unit = ''): string {
  return Number.isNaN(value) ? '–' : `${value.toFixed(digits)}${unit}`;
}

/** Returns speed, CPU and memory of every way with `count` forms, as a Markdown table. */
export function speedTable(results: readonly Result[], count: number): string {
  const head = [`${count} forms, whole processes`, 'docs/s', 'CPU ms a doc', 'peak memory, MB'];
  const rows = results.map(({ name, runs, watched }) => {
    const speed = (count * 1000) / median(runs.map(({ ms }) => ms));
    const cpu = median(runs.map(({ cpuMs }) => cpuMs)) / count;
    return row(name, fixed(speed, 1), fixed(cpu, 1), fixed(watched.peakBytes / 1e6 || NaN, 0));
  });
  return table(head, rows);
}

/** Returns what every way's PDFs are and what viewers read in them, as a Markdown table. */
export function pageTable(results: readonly Result[], title: string): string {
  const viewers = ['poppler', 'pdf.js', 'PDFium'].map((viewer) => `cells read by ${viewer}`);
  const head = [title, 'pages a form', 'KB a form', 'kind', ...viewers];
  const rows = results.map(({ name, readBack }) => {
    const { pages, bytes, kind, poppler, pdfjs, pdfium } = readBack;
    const shares = [poppler, pdfjs, pdfium].map((share) => fixed(share * 100, 1, ' %'));
    return row(name, fixed(pages, 2), fixed(bytes / 1e3, 1), kind || '–', ...shares);
  });
  return table(head, rows);
}
