/** One document to print: `html` is what stands inside `<body>`. */
export interface PrintJob {
  title: string;
  html: string;
  /** How many documents the body holds, by default 1. Several are given up at their first own fault, to be printed one by one. */
  documents?: number;
}

/** Joins bodies to one, each an element of its own that begins on a new page (see `finishParts`). */
export function joinJobs(jobs: readonly PrintJob[]): PrintJob {
  const parts = jobs.map(({ html }) => `<section class="printed-part">${html}</section>`);
  return { title: jobs[0]?.title ?? '', html: parts.join(''), documents: jobs.length };
}

/** What all documents of an engine share: the style sheet with its fonts as data URLs, and the language. */
export interface PrintHead {
  css: string;
  lang: string;
  /** Whether joined words may be wider than a cell: the font is not the one that they were joined for. */
  isWide?: boolean;
}

/** A printed document; `foreignFonts` names fonts in it that the style sheet does not bring. */
export interface PrintedDocument {
  pdf: Uint8Array;
  pages: number;
  foreignFonts: string[];
}

/** Why a browser was given up. */
export type LossCause = 'died' | 'crashed' | 'hung' | 'failed' | 'stopped';

/** What an engine tells while it works; nothing in it needs an answer. */
export type EngineEvent =
  | { kind: 'unpacking' }
  | { kind: 'launched'; pid: number; version: string; path: string; source: string; ms: number }
  | { kind: 'no-sandbox'; reason: 'root' | 'refused' }
  | { kind: 'request-refused'; url: string }
  | { kind: 'browser-lost'; cause: LossCause }
  | { kind: 'recycled'; documents: number };
