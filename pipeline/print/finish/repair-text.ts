import { completeUnicode } from './complete-unicode';
import { dropActualText, type FontFinder } from './drop-actual-text';
import type { FinishWarning } from './finish-warning';
import { findRepeats } from './find-repeats';
import { forgetContent } from './forget-content';
import { joinGlyphs } from './join-glyphs';
import { learnTexts, readExamples } from './learn-texts';
import { listPages } from './list-pages';
import { markArtifacts } from './mark-artifacts';
import { paginationIn, withPagination } from './page-numbers';
import {
  PdfFault,
  Reference,
  Stream,
  findDict,
  nameText,
  resolve,
  type Dict,
  type PdfFile,
} from './pdf-values';
import { printContent, readContent, type Operation } from './read-content';
import { readFonts, type GlyphMap, type PdfFont } from './read-fonts';
import { plainBytes, setPlainData } from './stream-data';

/** For each page the index of the page, itself or an earlier one, whose number it is to bear. */
export type PageNumbers = readonly number[];

type Fonts = ReadonlyMap<number, PdfFont>;

function fontFinder(file: PdfFile, owner: Dict, fonts: Fonts): FontFinder {
  const resources = findDict(file, findDict(file, owner.get('Resources'))?.get('Font'));
  return (resource) => {
    const reference = resource === undefined ? undefined : resources?.get(resource);
    return reference instanceof Reference ? fonts.get(reference.number) : undefined;
  };
}

function repairOperations(operations: readonly Operation[], fonts: FontFinder): Operation[] {
  return joinGlyphs(dropActualText(operations, fonts), fonts);
}

/** Learns the texts of the fonts that have no glyph map from the spans of all pages. */
function learnFonts(file: PdfFile, fonts: Fonts): void {
  if ([...fonts.values()].every(({ known }) => known)) return;
  const examples = listPages(file).flatMap(({ dict }) => {
    try {
      const operations = readContent(plainBytes(contentOf(file, dict)));
      return readExamples(operations, fontFinder(file, dict, fonts));
    } catch (fault) {
      // The page's own repair reports it.
      if (fault instanceof PdfFault) return [];
      throw fault;
    }
  });
  learnTexts(examples);
}

function completeFonts(file: PdfFile, fonts: Fonts): FinishWarning[] {
  const warnings: FinishWarning[] = [];
  for (const font of fonts.values()) {
    const missing = completeUnicode(file, font);
    if (!font.known) warnings.push({ code: 'font-without-map', detail: font.name });
    if (missing.length === 0) continue;
    const detail = `${font.name}: glyphs ${missing.join(', ')}`;
    warnings.push({ code: 'glyph-without-text', detail });
  }
  return warnings;
}

/** Runs one stream's repair; a fault keeps the stream as it is and becomes a warning. */
function attempt(place: string, repair: () => void): FinishWarning[] {
  try {
    repair();
    return [];
  } catch (fault) {
    if (!(fault instanceof PdfFault)) throw fault;
    return [{ code: 'text-not-repaired', detail: `${place}: ${fault.message}` }];
  }
}

function contentOf(file: PdfFile, page: Dict): Stream {
  const contents = resolve(file, page.get('Contents'));
  const only =
    Array.isArray(contents) && contents.length === 1 ? resolve(file, contents[0]) : contents;
  if (!(only instanceof Stream)) throw new PdfFault('the content is not one stream');
  return only;
}

function repairPages(file: PdfFile, fonts: Fonts, numbers?: PageNumbers): FinishWarning[] {
  const removed = new Map<number, Set<number>>();
  const repeats = findRepeats(file);
  const paginations: Operation[][] = [];
  const warnings = listPages(file).flatMap(({ number, dict }, index) =>
    attempt(`page ${index + 1}`, () => {
      const content = contentOf(file, dict);
      const marked = markArtifacts(readContent(plainBytes(content)), repeats.get(number));
      const finder = fontFinder(file, dict, fonts);
      if (numbers) paginations.push(paginationIn(marked.operations));
      const bearer = numbers?.[index];
      const numbered =
        bearer === undefined
          ? marked.operations
          : withPagination(marked.operations, paginations[bearer] ?? [], finder);
      const repaired = repairOperations(numbered, finder);
      setPlainData(content, printContent(repaired));
      if (marked.removed.size > 0) removed.set(number, marked.removed);
    }),
  );
  forgetContent(file, removed);
  return warnings;
}

function repairForms(file: PdfFile, fonts: Fonts): FinishWarning[] {
  return [...file.objects].flatMap(([number, form]) => {
    if (!(form instanceof Stream) || nameText(form.dict.get('Subtype')) !== 'Form') return [];
    return attempt(`form ${number}`, () => {
      const operations = readContent(plainBytes(form));
      const repaired = repairOperations(operations, fontFinder(file, form.dict, fonts));
      setPlainData(form, printContent(repaired));
    });
  });
}

/**
 * Makes Thai text read the same in every viewer, and marks what is no content as artifacts.
 * Changes the file in place; what it does not understand it leaves alone and reports.
 */
export function repairText(
  file: PdfFile,
  glyphMap: GlyphMap,
  numbers?: PageNumbers,
): FinishWarning[] {
  const fonts = readFonts(file, glyphMap);
  learnFonts(file, fonts);
  const warnings = completeFonts(file, fonts);
  return [...warnings, ...repairPages(file, fonts, numbers), ...repairForms(file, fonts)];
}
