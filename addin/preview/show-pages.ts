import { screenStyles } from 'jobsheet:templates';
import { loadFormFonts } from './form-fonts';
import { paginate } from './paginate';

/** Width of an A4 page in pixels. */
const pageWidth = (210 / 25.4) * 96;

/** A strict policy refuses style attributes in markup; the same declarations are set by script. */
function parse(html: string): HTMLElement | null {
  const holder = document.createElement('template');
  holder.innerHTML = html.replaceAll(' style="', ' data-style="');
  for (const element of holder.content.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
    element.removeAttribute('data-style');
  }
  return holder.content.querySelector('article');
}

let sheet: CSSStyleSheet | null = null;

/** A sheet made by script: a linked one would be loaded anew whenever the pane is drawn. */
function formSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(screenStyles);
  return sheet;
}

/** How pages are shown. */
export interface ShowOptions {
  /** Whether they have the size of paper; else they are as wide as the box. */
  readonly isLarge: boolean;
  readonly label: (number: number, all: number) => string;
}

/** A box that shows a form as A4 pages. */
export async function showPages(
  box: HTMLElement,
  html: string,
  { isLarge, label }: ShowOptions,
): Promise<void> {
  const article = parse(html);
  if (!article) return;
  const shadow = box.shadowRoot ?? box.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  root.className = 'pages';
  shadow.adoptedStyleSheets = [formSheet()];
  await loadFormFonts();
  shadow.replaceChildren(root);
  const pages = paginate(root, article);
  pages.forEach((page, index) => page.setAttribute('aria-label', label(index + 1, pages.length)));
  for (const page of pages) page.setAttribute('role', 'group');
  const scale = isLarge ? 1 : Math.min(1, box.clientWidth / (pageWidth + 2));
  root.style.setProperty('zoom', String(scale));
}
