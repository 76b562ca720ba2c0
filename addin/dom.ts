import { wholeWords } from './whole-words';

/** What an element is given: attributes, `on…` listeners, and its text or children. */
export interface Properties {
  readonly [name: string]: string | number | boolean | null | undefined | ((event: Event) => void);
}

/** A child of an element; null and false are left out. */
export type Child = Node | string | null | false;

function setProperty(element: HTMLElement, name: string, value: Properties[string]): void {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === 'function') element.addEventListener(name.slice(2), value);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** Elements that hold nothing but text, or text as it is. */
const plain = new Set(['option', 'textarea', 'pre']);

/** Makes an element; never from markup, so that no text of a workbook is taken for it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) setProperty(element, name, value);
  const shown = children.filter((child) => child !== null && child !== false);
  const isPlain = plain.has(tag);
  element.append(
    ...shown.flatMap((child) =>
      typeof child === 'string' && !isPlain ? wholeWords(child) : child,
    ),
  );
  return element;
}

interface Focus {
  readonly key: string;
  readonly start: number | null;
  readonly end: number | null;
}

function textBox(element: Element | undefined): HTMLInputElement | HTMLTextAreaElement | null {
  if (element instanceof HTMLTextAreaElement) return element;
  return element instanceof HTMLInputElement && element.type === 'text' ? element : null;
}

function rememberFocus(root: HTMLElement): Focus | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !root.contains(active)) return null;
  const key = active.dataset['key'];
  if (key === undefined) return null;
  const text = textBox(active);
  return { key, start: text?.selectionStart ?? null, end: text?.selectionEnd ?? null };
}

function restoreFocus(root: HTMLElement, focus: Focus): void {
  const element = [...root.querySelectorAll<HTMLElement>('[data-key]')].find(
    (one) => one.dataset['key'] === focus.key,
  );
  element?.focus({ preventScroll: true });
  if (focus.start !== null) textBox(element)?.setSelectionRange(focus.start, focus.end);
}

/** Replaces what stands in an element; the control that has the focus keeps it, by its `data-key`. */
export function replaceChildren(root: HTMLElement, children: readonly Child[]): void {
  const focus = rememberFocus(root);
  root.replaceChildren(...children.filter((child) => child !== null && child !== false));
  if (focus) restoreFocus(root, focus);
}
