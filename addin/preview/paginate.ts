/** Pixels of a page's content at 96 a inch: A4 less the margins of the documents' style sheet. */
const pageHeight = ((297 - 20 - 18) / 25.4) * 96;

function emptyTable(table: HTMLTableElement): HTMLTableElement {
  const copy = table.cloneNode(false) as HTMLTableElement;
  const head = [...table.children].filter((child) => /^(COLGROUP|THEAD)$/.test(child.tagName));
  copy.append(...head.map((child) => child.cloneNode(true)), document.createElement('tbody'));
  return copy;
}

/** Fills pages one after the other. */
class Pages {
  readonly pages: HTMLElement[] = [];
  private readonly frame: HTMLElement;

  constructor(
    private readonly root: ParentNode & Node,
    article: HTMLElement,
  ) {
    this.frame = article.cloneNode(false) as HTMLElement;
    this.open();
  }

  private get current(): HTMLElement {
    return this.pages.at(-1)?.firstElementChild as HTMLElement;
  }

  private open(): void {
    const page = document.createElement('div');
    page.className = 'page';
    page.append(this.frame.cloneNode(false));
    this.root.append(page);
    this.pages.push(page);
  }

  private isFull(): boolean {
    return this.current.scrollHeight > pageHeight + 1;
  }

  private isEmpty(): boolean {
    return this.current.childElementCount === 0;
  }

  add(block: Element): void {
    const isTable = block instanceof HTMLTableElement;
    this.current.append(block);
    if (!this.isFull()) return;
    block.remove();
    if (isTable) this.addTable(block);
    else {
      if (!this.isEmpty()) this.openAfterHeading();
      this.current.append(block);
    }
  }

  /** A heading goes to the next page with what it heads. */
  private openAfterHeading(): void {
    const last = this.current.lastElementChild;
    const heading = last && /^H[23]$/.test(last.tagName) ? last : null;
    heading?.remove();
    this.open();
    if (heading) this.current.append(heading);
  }

  private addTable(table: HTMLTableElement): void {
    const rows = [...table.querySelectorAll(':scope > tbody > tr')];
    let part = emptyTable(table);
    this.current.append(part);
    for (const row of rows) {
      part.tBodies[0]?.append(row);
      const isAlone = part.tBodies[0]?.childElementCount === 1;
      if (!this.isFull() || (isAlone && this.current.childElementCount === 1)) continue;
      row.remove();
      if (isAlone) {
        part.remove();
        this.openAfterHeading();
      } else this.open();
      part = emptyTable(table);
      this.current.append(part);
      part.tBodies[0]?.append(row);
    }
  }
}

/** Sets an article on A4 pages below a root that is shown; returns the pages. */
export function paginate(root: ParentNode & Node, article: HTMLElement): HTMLElement[] {
  const pages = new Pages(root, article);
  for (const block of [...article.children]) pages.add(block);
  return pages.pages;
}
