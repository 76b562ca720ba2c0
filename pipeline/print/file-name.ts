import { createHash } from 'node:crypto';

const extension = '.pdf';
const maxCharacters = 120;
/** Linux counts bytes: 85 Thai characters fill a name. */
const maxBytes = 255;

const forbidden = /[<>:"/\\|?*]/g;
/** Controls, bidirectional and zero-width characters, lone surrogates, private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** Windows reserves a device's name with any extension, blanks before it too. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|$)/i;
const leading = /^[. -]+/;
const trailing = /[. เแโใไ_-]+$/;
const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** What a document's file is named for; the code is its key in the workbook. */
export interface Named {
  code: string;
  title: string;
}

/**
 * Names the file of a document `<code>_<title>.pdf`, safe on Windows, macOS and Linux: no path, no
 * reserved name, at most 120 characters and 255 bytes, cut between Thai clusters only.
 * The rules of Windows: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function fileName(named: Named): string {
  return compose(named, '');
}

/**
 * Names the files of documents that stand in one folder. Names that a disk without upper and lower case
 * would take for one get a short mark made from the code, all of them, so that the order of the
 * documents changes no name.
 */
export function fileNames(documents: readonly Named[]): string[] {
  const names = documents.map(fileName);
  const uses = count(names);
  const marked = documents.map((named, index) => {
    const name = names[index] ?? '';
    return (uses.get(keyOf(name)) ?? 0) > 1 ? compose(named, `~${markOf(named.code)}`) : name;
  });
  return numberEqual(marked, documents);
}

/** Says whether a name is a plain `.pdf` name: no folder, not hidden, so that it may be joined to a path. */
export function isPlainFileName(name: string): boolean {
  return /^[^./\\:\0][^/\\:\0]*\.pdf$/i.test(name);
}

function compose({ code, title }: Named, mark: string): string {
  const stem = [clean(code), clean(title)].filter(Boolean).join('_') || 'document';
  const safe = reserved.test(stem) ? `_${stem}` : stem;
  const tail = mark + extension;
  return cut(safe, maxCharacters - tail.length, maxBytes - Buffer.byteLength(tail)) + tail;
}

function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(invisible, '')
    .replace(forbidden, '-')
    .replace(leading, '')
    .trim();
}

function cut(stem: string, characters: number, bytes: number): string {
  let kept = '';
  let size = 0;
  for (const { segment } of graphemes.segment(stem)) {
    size += Buffer.byteLength(segment);
    if (kept.length + segment.length > characters || size > bytes) break;
    kept += segment;
  }
  const isCut = kept.length < stem.length;
  return kept.replace(isCut ? trailing : /[. ]+$/, '') || 'document';
}

/** Two documents with one code are the caller's fault; their files are told apart all the same. */
function numberEqual(names: string[], documents: readonly Named[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    let free = name;
    for (let number = 2; taken.has(keyOf(free)); number++) {
      const named = documents[index] ?? { code: '', title: '' };
      free = compose(named, `~${markOf(named.code)}-${number}`);
    }
    taken.add(keyOf(free));
    return free;
  });
}

function count(names: string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(keyOf(name), (uses.get(keyOf(name)) ?? 0) + 1);
  return uses;
}

function keyOf(name: string): string {
  return name.toUpperCase().toLowerCase();
}

function markOf(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 6);
}
