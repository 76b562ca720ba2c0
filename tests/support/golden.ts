import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromPng, renderPages, toPng, type PageView } from './render-pages';

const folder = path.resolve('tests/golden');
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

/** Share of a page's pixels that may differ visibly: another machine smooths edges in another way. */
const tolerance = 0.002;
/** Grey levels of 255 by which a pixel must differ to count. */
const visible = 110;
/** Largest picture kept. */
const pictureBytes = 20 * 1024;

function differingShare(
  page: PageView,
  golden: Pick<PageView, 'grey' | 'width' | 'height'>,
): number {
  if (page.width !== golden.width || page.height !== golden.height) return 1;
  let differing = 0;
  page.grey.forEach((value, i) => {
    if (Math.abs(value - (golden.grey[i] ?? 0)) > visible) differing++;
  });
  return differing / page.grey.length;
}

function pageText(pages: readonly PageView[]): string {
  return pages.map((page, i) => `── ${i + 1} ──\n${page.text}\n`).join('\n');
}

function update(at: string, pages: readonly PageView[]): void {
  rmSync(at, { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'page-text.txt'), pageText(pages));
  pages.forEach((page, i) => {
    writeFileSync(path.join(at, `page-${i + 1}.png`), toPng(page));
  });
}

/**
 * Compares a PDF with its golden: the text of every page exactly, the pictures within a tolerance. `npm run golden`
 * writes the goldens anew; look at them before they are committed.
 */
export async function expectGolden(name: string, pdf: Uint8Array): Promise<void> {
  const pages = await renderPages(pdf);
  const at = path.join(folder, name);
  if (isUpdate) update(at, pages);
  if (!existsSync(at)) throw new Error(`No golden ${name}: run npm run golden and look at it`);
  expect(pageText(pages)).toBe(readFileSync(path.join(at, 'page-text.txt'), 'utf8'));
  expect(readdirSync(at).filter((file) => file.endsWith('.png'))).toHaveLength(pages.length);
  pages.forEach((page, i) => {
    const bytes = readFileSync(path.join(at, `page-${i + 1}.png`));
    expect(bytes.length).toBeLessThanOrEqual(pictureBytes);
    const share = differingShare(page, fromPng(bytes));
    expect({ name, page: i + 1, share: share <= tolerance ? 'alike' : share }).toMatchObject({
      share: 'alike',
    });
  });
}
