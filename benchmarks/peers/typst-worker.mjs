// Prints every n-th form with Typst: node typst-worker.mjs FORMS.json OUTDIR NUMBER WORKERS.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/**
 * Compilations that a memoized result outlives. Keeping all of them is no faster, since every form has its own texts,
 * and takes three times the memory at 1,000 forms.
 */
const cacheAge = 10;

const [input, outDir, number, workers] = process.argv.slice(2);
const workspace = path.dirname(fileURLToPath(import.meta.url));
const fonts = path.join(workspace, '..', '..', 'templates', 'fonts');
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fonts] }] });
const data = path.join(workspace, 'form.json');
const mainFileContent = '#import "form.typ": print-form\n#print-form(json("form.json"))';

function print(form) {
  compiler.mapShadow(data, Buffer.from(JSON.stringify(form)));
  const compiled = compiler.compile({ mainFileContent });
  if (!compiled.result) {
    compiled.printDiagnostics();
    throw new Error(`Cannot compile ${form.file}`);
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-3a' });
  writeFileSync(path.join(outDir, form.file), pdf);
  compiler.evictCache(cacheAge);
}

const forms = JSON.parse(readFileSync(input, 'utf8'));
for (let at = Number(number); at < forms.length; at += Number(workers)) print(forms[at]);
