import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A run of text without blanks on a page; points from the upper left corner. */
export interface WordBox {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page with its size in points. */
export interface BoxedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly WordBox[];
}

const pagePattern = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g;
const wordPattern =
  /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;

function boxesOf(html: string): BoxedPage[] {
  return [...html.matchAll(pagePattern)].map(([, width, height, body = ''], i) => ({
    width: Number(width),
    height: Number(height),
    words: [...body.matchAll(wordPattern)].map(([, left, top, right, bottom, text = '']) => ({
      page: i + 1,
      text,
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
    })),
  }));
}

/** Returns where poppler's pdftotext finds the words of every page; undefined where it is not installed. */
export function wordBoxes(pdf: Uint8Array): BoxedPage[] | undefined {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-boxes-'));
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  const run = spawnSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  return run.error || run.status !== 0 ? undefined : boxesOf(run.stdout);
}
