import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { blockingErrors, checkWorkbook } from '../core/rules/run';
import { planForms } from '../pipeline/form-plan';
import { loadPuppeteer } from '../pipeline/print/load-puppeteer';
import { locateBrowser } from '../pipeline/print/locate-browser';
import { readWorkbooks } from '../pipeline/read-workbook';
import { styleSheet } from '../pipeline/templates';

const noSandbox = ['--no-sandbox', '--disable-dev-shm-usage'];

/** The style sheet hides the body from screens, where nobody would then ask for its fonts: it would print in others. */
const shown = '@media screen { body { display: block } }';

/** Prints a workbook's forms the usual way, one after the other: a new page a form, setContent, page.pdf. */
export async function printNaively(file: string, outDir: string): Promise<void> {
  const { workbook } = await readWorkbooks([file]);
  const check = checkWorkbook(workbook);
  const positions = check.model.positions;
  const plan = planForms(check.model, { positions, digits: null, errors: blockingErrors(check) });
  const { executablePath, env } = await locateBrowser();
  const browser = await loadPuppeteer().launch({
    executablePath,
    env: { ...process.env, ...env },
    headless: 'shell',
    args: process.getuid?.() === 0 ? noSandbox : [],
  });
  const css = `${styleSheet(plan.templates, plan.digits)}${shown}`;
  for (const { file: name, prepare } of plan.documents) {
    const { pdfTitle, html } = prepare();
    const whole = `<!doctype html><html lang="th"><title>${pdfTitle}</title><style>${css}</style>${html()}`;
    writeFileSync(path.join(outDir, name), await printPage(browser, whole));
  }
  await browser.close();
}

async function printPage(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}
