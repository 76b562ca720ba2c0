import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

/** Dots per inch of golden pictures. */
const resolution = 50;
/** Grey levels kept, so that a page fits into 20 KiB. */
const levels = 5;

/** One page as a viewer shows it. */
export interface PageView {
  readonly text: string;
  /** Grey values, 0 black to 255 white, row by row. */
  readonly grey: Uint8Array;
  readonly width: number;
  readonly height: number;
}

function greyOf(data: Uint8Array): Uint8Array {
  const step = 255 / (levels - 1);
  const grey = new Uint8Array(data.length / 4);
  for (let i = 0; i < grey.length; i++) {
    const at = i * 4;
    const mean = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    grey[i] = Math.round(Math.round(mean / step) * step);
  }
  return grey;
}

let library: Promise<PDFiumLibrary> | undefined;

async function openPdf(pdf: Uint8Array) {
  library ??= PDFiumLibrary.init();
  return (await library).loadDocument(Buffer.from(pdf));
}

/** Returns the text of every page as PDFium, the engine of Chrome's and Edge's viewer, reads it. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await openPdf(pdf);
  const clean = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .trim();
  const texts = [...document.pages()].map((page) => clean(page.getText()));
  document.destroy();
  return texts;
}

/** Returns text and picture of every page; in one document, reading text after drawing a page would fail. */
export async function renderPages(pdf: Uint8Array): Promise<PageView[]> {
  const texts = await pageTexts(pdf);
  const document = await openPdf(pdf);
  const views: PageView[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: resolution / 72, render: 'bitmap' });
    views.push({ text: texts[views.length] ?? '', grey: greyOf(data), width, height });
  }
  document.destroy();
  return views;
}

/** Writes a page as a grey PNG. */
export function toPng({ grey, width, height }: PageView): Buffer {
  const png = new PNG({ width, height, colorType: 0, inputColorType: 0, inputHasAlpha: false });
  png.data = Buffer.from(grey);
  return PNG.sync.write(png, {
    colorType: 0,
    inputColorType: 0,
    inputHasAlpha: false,
    deflateLevel: 9,
  });
}

/** Reads the grey values of a PNG. */
export function fromPng(bytes: Buffer): Pick<PageView, 'grey' | 'width' | 'height'> {
  const { data, width, height } = PNG.sync.read(bytes);
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) grey[i] = data[i * 4] ?? 255;
  return { grey, width, height };
}

/** A drawn page: grey values, 0 black to 255 white, row by row. */
export interface Drawing {
  readonly grey: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws every page, `scale` pixels a point. */
export async function drawPages(pdf: Uint8Array, scale: number): Promise<Drawing[]> {
  const document = await openPdf(pdf);
  const drawings: Drawing[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale, render: 'bitmap' });
    const grey = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4 + 1] ?? 0);
    drawings.push({ grey, width, height });
  }
  document.destroy();
  return drawings;
}
