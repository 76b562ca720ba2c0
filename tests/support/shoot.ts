import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer';

/** Keeps a picture of the page in `out/pane`, to be looked at. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = path.resolve(__dirname, '../../out/pane');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({
    path: path.join(folder, `${name}.png`) as `${string}.png`,
    fullPage: true,
  });
}
