import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../pipeline/package-root';
import { hasProgram } from './has-program';
import { unitsOf, type PeerForm } from './peer-form';

const viewer = path.join(packageRoot, 'tests', 'support', 'view-pdf.mjs');

/** What a way's PDFs are, from a sample of them. */
export interface ReadBack {
  readonly pages: number;
  readonly bytes: number;
  /** As pdfinfo and the metadata say; empty without poppler. */
  readonly kind: string;
  /** Shares of the forms' cells that each viewer reads back; NaN for one that is not there. */
  readonly poppler: number;
  readonly pdfjs: number;
  readonly pdfium: number;
}

/** White space and signs without width aside; U+FFFE and U+0002 are PDFium's hyphens at line ends. */
function dense(text: string): string {
  return text.replace(/[\s\u200B\u2060\uFEFF]+/g, '').replace(/[\uFFFE\u0002]/g, '-');
}

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The share of all forms' cells that stand whole in the forms' texts. */
function shareRead(forms: readonly PeerForm[], texts: readonly string[]): number {
  let [read, all] = [0, 0];
  forms.forEach((form, at) => {
    const text = dense(texts[at] ?? '');
    const units = unitsOf(form);
    all += units.length;
    read += units.filter((unit) => text.includes(dense(unit))).length;
  });
  return read / all;
}

function kindOf(file: string): string {
  const tagged = /^Tagged: +yes/m.test(run('pdfinfo', file)) ? ['tagged'] : [];
  const metadata = run('pdfinfo', '-meta', file);
  const part = /pdfaid:part(?:="|>)(\d)/.exec(metadata)?.[1];
  const level = /pdfaid:conformance(?:="|>)(\w)/.exec(metadata)?.[1] ?? '';
  return [...tagged, ...(part ? [`PDF/A-${part}${level.toLowerCase()}`] : [])].join(', ');
}

function pagesOf(file: string): number {
  return Number(/^Pages: +(\d+)/m.exec(run('pdfinfo', file))?.[1]);
}

/** Throws when a form is printed in other fonts than the product's, which a way falls back to without a word. */
function checkFonts(file: string): void {
  const [, , ...rows] = run('pdffonts', file).trim().split('\n');
  const others = rows.filter((font) => !/^(?:[A-Z]+\+)?Sarabun-?Jobsheet/.test(font));
  if (others.length > 0) throw new Error(`printed in ${others.map((font) => font.split(' ')[0])}`);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Reads a sample of a way's forms with every viewer; throws when they are printed in other fonts. */
export function readBack(forms: readonly PeerForm[], outDir: string): ReadBack {
  const files = forms.map(({ file }) => path.join(outDir, file));
  const views = JSON.parse(run(process.execPath, viewer, 'text', ...files)) as {
    pdfjs: string;
    pdfium: string;
  }[];
  const textsBy = (name: 'pdfjs' | 'pdfium'): string[] => views.map((view) => view[name]);
  const hasPoppler = hasProgram('pdftotext', '-v');
  if (hasPoppler) files.forEach(checkFonts);
  const popplerTexts = (): string[] =>
    files.map((file) => run('pdftotext', '-raw', '-enc', 'UTF-8', file, '-'));
  return {
    pages: hasPoppler ? mean(files.map(pagesOf)) : NaN,
    bytes: mean(files.map((file) => statSync(file).size)),
    kind: hasPoppler ? kindOf(files[0] ?? '') : '',
    poppler: hasPoppler ? shareRead(forms, popplerTexts()) : NaN,
    pdfjs: shareRead(forms, textsBy('pdfjs')),
    pdfium: shareRead(forms, textsBy('pdfium')),
  };
}
