import { cssFontNames } from '../../pipeline/print/css-font-names';
import { readPdfFacts } from '../../pipeline/print/pdf-facts';
import { sarabunHead } from './print-fixtures';

const body = [
  '%PDF-1.4',
  '<</BaseFont /AAAAAA+Sarabun-Bold>> <</BaseFont /BAAAAA+Sarabun-Bold>> <</BaseFont /Loma>>',
  '<</Type /Pages\n/Count 8\n/Parent 3 0 R>> <</Type /Pages\n/Count 11\n/Kids []>> <</Count 99>>',
  '',
].join('\n');
const whole = `${body}xref\n0 1\ntrailer\nstartxref\n${body.length}\n%%EOF\n`;

test('reads pages and fonts', () => {
  expect(readPdfFacts(Buffer.from(whole))).toEqual({
    isWhole: true,
    pages: 11,
    fonts: ['Loma', 'Sarabun-Bold'],
  });
});

test.each([
  ['cut short', whole.slice(0, -8)],
  ['without its end', body],
  ['with bytes lost in the middle', whole.replace('Loma', 'Lo')],
  ['that is something else', whole.slice(1)],
  ['of no bytes', ''],
])('knows a PDF %s', (_, text) => {
  expect(readPdfFacts(Buffer.from(text)).isWhole).toBe(false);
});

test('names a Type 3 font', () => {
  expect(readPdfFacts(Buffer.from('<</Type /Font /Subtype /Type3>>')).fonts).toEqual(['Type3']);
});

describe('cssFontNames', () => {
  test('reads the names that a PDF will use', () => {
    expect(cssFontNames(sarabunHead().css)).toEqual(new Set(['Sarabun-Regular', 'Sarabun-Bold']));
  });

  test.each(['', 'url(data:font/ttf;base64,AAEA)', 'url(data:font/woff2;base64,d09GMgABAAAAAA)'])(
    'finds none in %j',
    (css) => expect(cssFontNames(css)).toEqual(new Set()),
  );
});
