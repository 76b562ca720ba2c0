import { createRequire } from 'node:module';
import type { PuppeteerNode } from 'puppeteer';

/** Loads puppeteer when it is first needed: 0.3 s that a command without printing does not pay. */
export function loadPuppeteer(): PuppeteerNode {
  const load = createRequire(__filename);
  return (load('puppeteer') as { default: PuppeteerNode }).default;
}
