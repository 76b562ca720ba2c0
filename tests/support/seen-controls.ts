import type { Page } from 'puppeteer';

interface Recorder {
  readonly seen: Set<string>;
  readonly used: Set<string>;
}

/** Runs in the page before anything else: notes every control that is ever drawn, and every one that is worked. */
function record(): void {
  const recorder: Recorder = { seen: new Set(), used: new Set() };
  Object.assign(window, { recorder });
  const controls = 'button, input, select, textarea, summary, a[href]';
  const nameOf = (control: Element) =>
    (control as HTMLElement).dataset['key'] ?? `without a key: ${control.outerHTML.slice(0, 80)}`;
  const look = () => {
    for (const control of document.querySelectorAll(controls)) recorder.seen.add(nameOf(control));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  const hear = (event: Event) => {
    const control = (event.target as Element).closest(controls);
    if (!control) return;
    const isPressed = /^(BUTTON|SUMMARY|A)$/.test(control.tagName);
    if (isPressed === (event.type === 'click')) recorder.used.add(nameOf(control));
  };
  for (const type of ['click', 'input', 'change']) document.addEventListener(type, hear, true);
}

/** Opens a page that keeps a record of its controls. */
export async function recordControls(page: Page, open: () => Promise<void>): Promise<void> {
  await page.evaluateOnNewDocument(record);
  await open();
}

/** Returns the keys of all controls that a page has drawn so far, and of those that were worked. */
export function controlsOf(page: Page): Promise<{ seen: string[]; used: string[] }> {
  return page.evaluate(() => {
    const { seen, used } = (window as unknown as { recorder: Recorder }).recorder;
    return { seen: [...seen], used: [...used] };
  });
}
