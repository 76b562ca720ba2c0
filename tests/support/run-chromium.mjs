// Prints HTML with the Chromium of the npm package: node run-chromium.mjs < jobs.json, where a job is { html, pdf }.
// A script of its own because the package is ESM only and Jest runs CommonJS.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import puppeteer from 'puppeteer';
import tar from 'tar-fs';

const bin = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '..',
  '..',
  'bin',
);

const unpacked = (name) => createReadStream(path.join(bin, name)).pipe(createBrotliDecompress());

async function unpackBrowser(folder) {
  if (existsSync(folder)) return;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const program = createWriteStream(path.join(making, 'chromium'), { mode: 0o755 });
  await Promise.all([
    pipeline(unpacked('chromium.br'), program),
    pipeline(unpacked('al2023.tar.br'), tar.extract(making)),
    pipeline(unpacked('fonts.tar.br'), tar.extract(making)),
  ]);
  // A machine without any font fails even where every font is given.
  const fonts = `<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${path.join(folder, 'fonts')}</dir></fontconfig>`;
  await writeFile(path.join(making, 'fonts-here.conf'), fonts);
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true, force: true });
  }
}

async function launch() {
  if (process.env.CHROME_PATH) return puppeteer.launch({ executablePath: process.env.CHROME_PATH });
  const folder = path.join(os.tmpdir(), 'jobsheet-test-chromium-143.0.4-2');
  await unpackBrowser(folder);
  return puppeteer.launch({
    executablePath: path.join(folder, 'chromium'),
    headless: 'shell',
    pipe: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts-here.conf'),
    },
  });
}

async function print(page, { html, pdf }) {
  await page.setContent(html);
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });
  const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
  await writeFile(pdf, await page.pdf(options));
}

const jobs = JSON.parse(await text(process.stdin));
const browser = await launch();
try {
  const page = await browser.newPage();
  for (const job of jobs) await print(page, job);
} finally {
  await browser.close();
}
