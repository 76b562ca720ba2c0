// Writes the generated pages; with `--check`, fails when one differs from what is committed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

/** Every generated page: its path, the module that makes it, and the function in that module that returns its text. */
const pages = [
  ['docs/workbook.md', 'pipeline/docs/workbook-page.ts', 'workbookPage'],
  ['docs/findings.md', 'pipeline/docs/findings-doc.ts', 'findingsDoc'],
];

setUp();
const { build } = await import('esbuild');

async function generate(module, name) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, module)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const loaded = await import(`data:text/javascript;base64,${code}`);
  return `${loaded[name]().trimEnd()}\n`;
}

let stale = 0;
for (const [page, module, name] of pages) {
  const file = path.join(root, page);
  const wanted = await generate(module, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${page} is not up to date: run npm run docs`);
    stale++;
  } else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, wanted);
    console.log(`wrote ${page}`);
  }
}
process.exit(stale > 0 ? 1 : 0);
