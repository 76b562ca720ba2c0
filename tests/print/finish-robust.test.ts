import { fc } from '../support/fast-check';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { finishPdf, type FinishedPdf } from '../../pipeline/print/finish/finish-pdf';
import { readAttachment } from '../../pipeline/print/finish/read-attachment';
import { PdfFault, Stream, nameText, type PdfFile } from '../../pipeline/print/finish/pdf-values';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { plainText, setPlainData } from '../../pipeline/print/finish/stream-data';
import { writePdf, writePlainPdf } from '../../pipeline/print/finish/write-pdf';
import { printHtml } from '../support/print-html';
import { glyphMap, thaiPage } from '../support/thai-page';
import { sampleForm, sentences } from '../support/thai-samples';

const options = {
  title: 'แบบ',
  language: 'th',
  date: '2025-10-01',
  glyphMap,
  attachment: { name: 'a.json', json: '{}', description: 'ข้อมูล' },
};
/** No input of a few dozen kilobytes may keep the finisher longer than this. */
const longestMilliseconds = 3000;
let printed: Uint8Array;
let short: Uint8Array;

beforeAll(() => {
  printed = readFileSync(printHtml(thaiPage(sampleForm())));
  short = readFileSync(printHtml(thaiPage(`<h1>${sentences[0]}</h1><p>${sentences[1]}</p>`)));
});

function isPlainHead(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/** Finishes what may be broken: the result is the input itself, or a PDF that reads again. */
function expectSound(input: Uint8Array): FinishedPdf {
  const start = performance.now();
  const result = finishPdf(input, options);
  expect(performance.now() - start).toBeLessThan(longestMilliseconds);
  const isKept = result.warnings.some(({ code }) => code === 'kept-as-printed');
  if (isKept) expect(result.pdf).toBe(input);
  else {
    expect(isPlainHead(result.pdf)).toBe(true);
    expect(readAttachment(result.pdf)).toEqual(options.attachment);
  }
  return result;
}

function mutate(bytes: Uint8Array, changes: readonly [number, number][]): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (const [place, byte] of changes) changed[place % changed.length] = byte;
  return changed;
}

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });

test('changed bytes never break a file', () => {
  fc.assert(
    fc.property(changes, (list) => {
      expectSound(mutate(short, list));
    }),
    { numRuns: 400 },
  );
});

test('a cut file comes back as it was', () => {
  fc.assert(
    fc.property(fc.nat(), (place) => {
      // Without the line feed at its end it is whole.
      const cut = short.slice(0, place % (short.length - 1));
      expect(finishPdf(cut, options).pdf).toBe(cut);
    }),
    { numRuns: 100 },
  );
});

test('bytes that are no PDF come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(finishPdf(bytes, options)).toMatchObject({
        pdf: bytes,
        warnings: [{ code: 'kept-as-printed' }],
      });
    }),
  );
});

function contentStreams(file: PdfFile): Stream[] {
  return [...file.objects.values()].flatMap((value) => {
    if (!(value instanceof Stream) || value.dict.has('Length1')) return [];
    return plainText(value).includes('BT') && !plainText(value).includes('CMap') ? [value] : [];
  });
}

/** Damages the text inside the content streams, where byte changes of a file never reach. */
function damageContent(list: readonly [number, string][]): Uint8Array {
  const file = readPdf(short);
  for (const stream of contentStreams(file)) {
    let text = plainText(stream);
    for (const [place, piece] of list) {
      const at = place % text.length;
      text = text.slice(0, at) + piece + text.slice(at + piece.length);
    }
    setPlainData(stream, text);
  }
  return writePlainPdf(file);
}

const tokens = ['EMC', 'BT', 'ET', 'Q', '<<', '>>', '[', ']', '(', ')', '<', '>', ' Tj', ' Td'];
const piece = fc.oneof(fc.constantFrom(...tokens), fc.string({ maxLength: 4 }));

test('damaged content is repaired or left alone, page by page', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), piece), { minLength: 1, maxLength: 6 }), (list) => {
      expectSound(damageContent(list));
    }),
    { numRuns: 300 },
  );
});

test('content that is not understood stays byte for byte, and is reported', () => {
  const file = readPdf(short);
  const [stream] = contentStreams(file);
  if (!stream) throw new Error('the sample has no content');
  const strange = plainText(stream).replace(' Tj\n', " '\n");
  setPlainData(stream, strange);
  const { pdf, warnings } = finishPdf(writePlainPdf(file), options);
  expect(warnings).toEqual([{ code: 'text-not-repaired', detail: "page 1: text is set with '" }]);
  expect(contentStreams(readPdf(pdf)).map(plainText)).toEqual([strange]);
});

test('finishing a finished file keeps its text', () => {
  const once = finishPdf(short, options);
  const twice = finishPdf(once.pdf, options);
  expect(contentStreams(readPdf(twice.pdf)).map(plainText)).toEqual(
    contentStreams(readPdf(once.pdf)).map(plainText),
  );
});

test('no glyph is lost, added or moved to another place in its stream', () => {
  const glyphs = (file: PdfFile): string[] =>
    contentStreams(file).map((stream) =>
      (plainText(stream).match(/<[0-9A-F]+>/gi) ?? [])
        .map((text) => text.slice(1, -1).toUpperCase())
        .filter((text) => !text.startsWith('FEFF'))
        .join(''),
    );
  expect(glyphs(readPdf(finishPdf(printed, options).pdf))).toEqual(glyphs(readPdf(printed)));
});

test('writing and reading give the same objects, packed and plain', () => {
  const count = (bytes: Uint8Array): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const value of readPdf(bytes).objects.values()) {
      const dict = value instanceof Stream ? value.dict : value instanceof Map ? value : undefined;
      const type = nameText(dict?.get('Type')) ?? 'other';
      counts[type] = (counts[type] ?? 0) + 1;
    }
    return counts;
  };
  const file = readPdf(printed);
  expect(count(writePdf(file))).toEqual(count(writePlainPdf(file)));
  expect(Buffer.compare(writePdf(readPdf(writePdf(file))), writePdf(file))).toBe(0);
});

test('encryption, later revisions and foreign filters are refused', () => {
  const source = Buffer.from(writePlainPdf(readPdf(short))).toString('latin1');
  const broken = [
    source.replace('/Root', '/Encrypt 1 0 R/Root'),
    source.replace('/Root', '/Prev 9/Root'),
    source.replace('xref\n0', 'xref\n7'),
    source.replace('endstream', 'endstraem'),
    source.replace(/startxref\n\d+/, 'startxref\n99999999'),
  ];
  for (const text of broken) {
    expect(() => readPdf(Buffer.from(text, 'latin1'))).toThrow(PdfFault);
  }
  const foreign = new Stream(new Map([['DecodeParms', true]]), deflateSync('x'));
  setPlainData(foreign, 'x');
  expect(plainText(foreign)).toBe('x');
  foreign.dict.set('Filter', true);
  expect(() => plainText(foreign)).toThrow(PdfFault);
});
