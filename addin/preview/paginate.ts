/** Pixels of a millimetre at 96 a inch. */
const millimetre = 96 / 25.4;

/** Size of a sheet of A4 in pixels. */
export const paper = { width: 210 * millimetre, height: 297 * millimetre };

/** Width of a page's content and what lies between two of them, in pixels: as `page.css` has it. */
const content = 160 * millimetre;
const gap = 20 * millimetre;

function boxOf(name: string, child: Node): HTMLElement {
  const box = document.createElement('div');
  box.className = name;
  box.append(child);
  return box;
}

const pageOf = (flow: HTMLElement) => boxOf('sheet', boxOf('page', boxOf('window', flow)));

/**
 * Sets an article on A4 pages below a root that is shown; returns their sheets. The browser itself breaks the article
 * into columns as high as a page, by the rules by which it breaks it into pages when it prints. Every page is a window
 * on the whole article; readers of the screen hear the first one only.
 */
export function paginate(root: ParentNode & Node, article: HTMLElement): HTMLElement[] {
  const flow = boxOf('flow', article);
  const first = pageOf(flow);
  root.append(first);
  const count = Math.max(1, Math.round((flow.scrollWidth + gap) / (content + gap)));
  const others = Array.from({ length: count - 1 }, (_, index) => {
    const copy = flow.cloneNode(true) as HTMLElement;
    copy.style.marginLeft = `${-(index + 1) * (content + gap)}px`;
    const sheet = pageOf(copy);
    sheet.setAttribute('aria-hidden', 'true');
    return sheet;
  });
  root.append(...others);
  return [first, ...others];
}
