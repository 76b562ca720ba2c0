import { fillShare } from '../../pipeline/book/fill-share';
import { sampleOffice } from '../../pipeline/sample-office';
import { hasTool, testWith } from '../support/find-tool';
import { lineBreaksOf } from '../support/lines-of-print';
import { longOffice } from '../support/long-office';
import { overflows } from '../support/overflows';
import { printBookOf, type BookKind } from '../support/print-book-of';
import { wideFont } from '../support/wide-font';
import { wordStarts } from '../support/word-starts';

const kinds: [BookKind][] = [['book'], ['competencies'], ['functions'], ['handbook']];

test.each(kinds)(
  "no line of the %s in a wide font of the office's ends inside a word",
  async (kind) => {
    const { book, pdf } = await printBookOf(kind, sampleOffice(), 'arabic', wideFont);
    const breaks = await lineBreaksOf(fillShare(book.parts, () => '000').html, pdf);
    expect(breaks.length).toBeGreaterThan(30);
    const wrong = breaks.filter(
      ({ text, at }) =>
        text[at] === 'ๆ' || !(/\s/.test(text[at - 1] ?? '') || wordStarts(text).has(at)),
    );
    expect(wrong.map(({ text, at }) => `${text.slice(0, at)}|${text.slice(at)}`)).toEqual([]);
  },
);

testWith('pdftotext', hasTool('pdftotext', ['-v'])).each(kinds)(
  "nothing in the %s overflows in a wide font of the office's with the longest real values",
  async (kind) => {
    const { pdf } = await printBookOf(kind, longOffice(), 'thai', wideFont);
    expect(await overflows(pdf)).toEqual([]);
  },
);

testWith('pdftotext', hasTool('pdftotext', ['-v']))(
  "the sample office's book with its chart fits in a wide font",
  async () => {
    const { pdf } = await printBookOf('book', sampleOffice(), 'arabic', wideFont);
    expect(await overflows(pdf)).toEqual([]);
  },
);
