import { execFileSync } from 'node:child_process';
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

/** Bytes that the words of a large book take. */
const maxBuffer = 1 << 28;

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

/** Returns where poppler's pdftotext finds the words of every page; throws where it is not installed or fails. */
export function wordBoxes(pdf: Uint8Array): BoxedPage[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-boxes-'));
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  try {
    return boxesOf(
      execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
