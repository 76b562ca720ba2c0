import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { loadPuppeteer } from '../pipeline/print/load-puppeteer';
import { locateBrowser } from '../pipeline/print/locate-browser';
import { sampleCss, sampleDocuments } from './sample-forms';

const noSandbox = ['--no-sandbox', '--disable-dev-shm-usage'];

/** Prints forms the usual way, one after the other: a new page a form, setContent, page.pdf. */
export async function printNaively(
  count: number,
  outDir: string,
  beforeClose: () => void,
): Promise<void> {
  const { executablePath, env } = await locateBrowser();
  const browser = await loadPuppeteer().launch({
    executablePath,
    env: { ...process.env, ...env },
    headless: 'shell',
    args: process.getuid?.() === 0 ? noSandbox : [],
  });
  const css = sampleCss();
  for (const document of sampleDocuments(count)) {
    const { title, html } = await document.render();
    const whole = `<!doctype html><html lang="th"><title>${title}</title><style>${css}</style>${html}`;
    writeFileSync(path.join(outDir, document.file), await printPage(browser, whole));
  }
  beforeClose();
  await browser.close();
}

async function printPage(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}
