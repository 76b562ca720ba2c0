// What other viewers make of a PDF, as JSON: node view-pdf.mjs text A.pdf … | node view-pdf.mjs pages A.pdf … (the
// text page by page) | node view-pdf.mjs pixels A.pdf B.pdf.
// A script of its own because pdf.js is ESM only and Jest runs CommonJS.
import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A pixel differs where it differs by more than `faint` of 255, visibly by more than `visible`. */
const faint = 8;
const visible = 96;
const pdfium = await PDFiumLibrary.init();

/** Texts of the pages as pdf.js, the viewer of Firefox, reads them. */
async function readWithPdfjs(file) {
  const data = new Uint8Array(readFileSync(file));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
    page.cleanup();
  }
  await pdf.loadingTask.destroy();
  return pages;
}

/** Texts of the pages as PDFium, the viewer of Chrome and Edge, reads them. */
async function readWithPdfium(file) {
  const pdf = await pdfium.loadDocument(readFileSync(file));
  const pages = [...pdf.pages()].map((page) => page.getText());
  pdf.destroy();
  return pages;
}

async function render(file) {
  const pdf = await pdfium.loadDocument(readFileSync(file));
  const pages = [];
  for (const page of pdf.pages()) pages.push(await page.render({ scale: 2, render: 'bitmap' }));
  pdf.destroy();
  return pages;
}

function comparePages(one, other) {
  if (one.width !== other.width || one.height !== other.height) return { sameSize: false };
  let [changed, visiblyChanged, inked] = [0, 0, 0];
  for (let at = 0; at < one.data.length; at += 4) {
    if (one.data[at] < 128) inked++;
    const difference = Math.abs(one.data[at] - other.data[at]);
    if (difference > faint) changed++;
    if (difference > visible) visiblyChanged++;
  }
  return { sameSize: true, changed, visiblyChanged, inked };
}

const [what, ...files] = process.argv.slice(2);
const result = [];
if (what === 'pixels') {
  const [one, other] = [await render(files[0]), await render(files[1])];
  one.forEach((page, at) => result.push(comparePages(page, other[at] ?? {})));
} else {
  const form = what === 'pages' ? (pages) => pages : (pages) => pages.join('\n');
  for (const file of files) {
    result.push({
      pdfjs: form(await readWithPdfjs(file)),
      pdfium: form(await readWithPdfium(file)),
    });
  }
}
process.stdout.write(JSON.stringify(result), () => process.exit(0));
