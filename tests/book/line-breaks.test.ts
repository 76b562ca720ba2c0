import { officeNames } from '../../core/forms/typesetter';
import { compileCompounds, partWords } from '../../core/thai/compounds';
import { buildModel } from '../../core/model/build-model';
import { fillShare } from '../../pipeline/book/fill-share';
import { sampleOffice } from '../../pipeline/sample-office';
import { lineBreaksOf, type LineBreak } from '../support/lines-of-print';
import { printBookOf, type BookKind } from '../support/print-book-of';
import { rawOffice } from '../support/raw-office';

const { pattern: compounds } = compileCompounds();
const words = new Intl.Segmenter('th', { granularity: 'word' });
const marks = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
/** A name of no more letters fits every cell of a form. */
const shortName = 16;

const names = officeNames(buildModel(rawOffice(sampleOffice())).model)
  .flatMap((name) => name.split(/[ /()]+/))
  .filter((part) => part.length > 3 && part.replace(marks, '').length <= shortName);

/** Words that ICU cuts wrongly or in the middle; no rule but this list knows them. */
const wholeWords =
  'ส่งเสริม รับผิดชอบ เป้าหมาย ร้อยละ เจ้าหน้าที่ มอบหมาย ถูกต้อง ตรวจสอบ สินเชื่อ ครบถ้วน ข้อเท็จจริง กระทบ กระบวนการ เตรียม ออมทรัพย์'.split(
    ' ',
  );

function isInside({ text, at }: LineBreak, word: string): boolean {
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
    if (from < at && at < from + word.length) return true;
  }
  return false;
}

/** Where words begin, those included that the dictionary misses. */
function wordStarts(text: string): Set<number> {
  const starts = new Set<number>();
  let parts = 0;
  for (const { index, segment } of words.segment(partWords(text))) {
    if (segment === '\u200b') parts++;
    else starts.add(index - parts);
  }
  return starts;
}

function faultsOf(line: LineBreak): string[] {
  const { text, at } = line;
  const isAtBlank = /\s/.test(text[at - 1] ?? '');
  const isAtWord = wordStarts(text).has(at);
  const compound = [...text.matchAll(compounds)].find(
    (match) => match.index < at && at < match.index + match[0].length,
  );
  return [
    ...(isAtBlank || isAtWord ? [] : ['inside a word']),
    ...(compound ? [`inside ${compound[0]}`] : []),
    ...[...wholeWords, ...names].filter((word) => isInside(line, word)),
    ...(text[at] === 'ๆ' ? ['before ๆ'] : []),
    ...(/\u00a0/.test(text[at - 1] ?? '') ? ['at a no-break space'] : []),
  ];
}

test.each<[BookKind, number]>([
  ['book', 1200],
  ['competencies', 15],
  ['functions', 50],
  ['handbook', 30],
])('no line of the sample office’s %s ends inside a word or a name', async (kind, least) => {
  const { book, pdf } = await printBookOf(kind, sampleOffice());
  const breaks = await lineBreaksOf(fillShare(book.parts, () => '000').html, pdf);
  expect(breaks.length).toBeGreaterThan(least);
  const wrong = breaks.flatMap((one) =>
    faultsOf(one).map(
      (fault) => `${one.text.slice(0, one.at)}|${one.text.slice(one.at)}: ${fault}`,
    ),
  );
  expect(wrong).toEqual([]);
});
