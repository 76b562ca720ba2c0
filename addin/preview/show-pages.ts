import { screenStyles } from 'jobsheet:templates';
import { loadFormFonts } from './form-fonts';
import { paginate, paper } from './paginate';

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

/** Makes a sheet smaller without breaking its lines anew. */
function fit(sheet: HTMLElement, scale: number): void {
  sheet.style.width = `${(paper.width + 2) * scale}px`;
  sheet.style.height = `${(paper.height + 2) * scale}px`;
  const page = sheet.firstElementChild as HTMLElement;
  page.style.transform = `scale(${scale})`;
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
  const sheets = paginate(root, article);
  const scale = isLarge ? 1 : Math.min(1, box.clientWidth / (paper.width + 2));
  sheets.forEach((sheet, index) => {
    const caption = document.createElement('p');
    caption.className = 'caption';
    caption.textContent = label(index + 1, sheets.length);
    sheet.before(caption);
    fit(sheet, scale);
  });
}
