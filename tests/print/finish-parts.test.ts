import { dropActualText } from '../../pipeline/print/finish/drop-actual-text';
import { joinGlyphs } from '../../pipeline/print/finish/join-glyphs';
import { learnTexts, readExamples } from '../../pipeline/print/finish/learn-texts';
import { markArtifacts } from '../../pipeline/print/finish/mark-artifacts';
import { PdfFault } from '../../pipeline/print/finish/pdf-values';
import { printToUnicode } from '../../pipeline/print/finish/complete-unicode';
import { printContent, readContent } from '../../pipeline/print/finish/read-content';
import { readToUnicode, type PdfFont } from '../../pipeline/print/finish/read-fonts';
import { Scanner } from '../../pipeline/print/finish/scan-values';
import { printValue } from '../../pipeline/print/finish/print-value';

const texts = new Map([
  [1, 'ก'],
  [2, '่'],
  [3, '\0'],
  [4, ' '],
]);
const widths = new Map([
  [1, 600],
  [2, 0],
]);
const font: PdfFont = {
  name: 'A',
  dict: new Map(),
  known: ['', 'ก', '่'],
  texts,
  widths,
  defaultWidth: 500,
};
const fonts = (name: string | undefined): PdfFont | undefined => (name === 'F1' ? font : undefined);
const lines = (...text: string[]): string => `${text.join('\n')}\n`;
const join = (text: string): string => printContent(joinGlyphs(readContent(text), fonts));
const drop = (text: string): string => printContent(dropActualText(readContent(text), fonts));

test.each([
  ['<</A/B/C(x)>>', '<</A/B/C(x)>>'],
  ['[1 2 0 R -.5 null true]', '[1 2 0 R -0.5 null true]'],
  ['(a\\(b\\)\\101\\\n)', '(a\\(b\\)A)'],
  ['<E0B8 81>', '<E0B881>'],
  ['<</K 12 0 R/L[]>>', '<</K 12 0 R/L[]>>'],
  ['% comment\n/Name', '/Name'],
  ['.00001', '0.00001'],
])('%s is read and printed as %s', (source, printed) => {
  expect(printValue(new Scanner(source).readValue(), (number) => `${number} 0 R`)).toBe(printed);
});

test.each(['<</A', '[1', '(a', '<0', '<0G>', '<<1 2>>', ')', 'obj', ''])(
  '%p is refused',
  (source) => {
    expect(() => new Scanner(source).readValue()).toThrow(PdfFault);
  },
);

test('values nested without end are refused', () => {
  expect(() => new Scanner('['.repeat(100000)).readValue()).toThrow(PdfFault);
});

test('a line of glyphs becomes one TJ', () => {
  const source = lines('BT', '/F1 10 Tf', '1 0 0 -1 5 5 Tm', '<0001> Tj', '6 0 Td <0002> Tj', 'ET');
  expect(join(source)).toBe(lines('BT', '/F1 10 Tf', '1 0 0 -1 5 5 Tm', '<00010002> Tj', 'ET'));
});

test('a glyph off its place is reached by a number of thousandths', () => {
  const source = lines('BT', '/F1 10 Tf', '1 0 0 -1 5 5 Tm', '<0001> Tj', '7 0 Td <0001> Tj', 'ET');
  expect(join(source)).toContain('[<0001>-100<0001>]TJ');
});

test('glyphs that are shown without a move stand behind the last ones', () => {
  const source = lines('BT', '/F1 10 Tf', '<00010002> Tj', '<0001> Tj', '12 0 Td <0001> Tj', 'ET');
  expect(join(source)).toBe(lines('BT', '/F1 10 Tf', '<0001000200010001> Tj', 'ET'));
});

test('a span that says what glyphs stand for stays in its line', () => {
  const begin = '/Span<</ActualText <FEFF0E010E48> >> BDC';
  const rest = ['6 0 Td <0001> Tj', '6 2 Td <0002> Tj', 'EMC', '0 -2 Td <0001> Tj', 'ET'];
  expect(join(lines('BT', '/F1 10 Tf', '<0001> Tj', begin, ...rest))).toBe(
    lines(
      'BT',
      '/F1 10 Tf',
      '<0001> Tj',
      begin,
      '<0001> Tj',
      '2 Ts',
      '<0002> Tj',
      'EMC',
      '0 Ts',
      '<0001> Tj',
      'ET',
    ),
  );
});

test('a raised glyph is raised and the line comes down again', () => {
  const source = lines(
    'BT',
    '/F1 10 Tf',
    '<0001> Tj',
    '6 2 Td <0002> Tj',
    '0 -2 Td <0001> Tj',
    'ET',
  );
  expect(join(source)).toBe(
    lines('BT', '/F1 10 Tf', '<0001> Tj', '2 Ts', '<0002> Tj', '0 Ts', '<0001> Tj', 'ET'),
  );
});

test('a font that is not known keeps its operators and places', () => {
  const source = lines('BT', '/F9 10 Tf', '<01> Tj', '6 0 Td', '<02> Tj', '/F1 10 Tf');
  const rest = lines('6 0 Td', '<0001> Tj', 'ET');
  expect(join(source + rest)).toBe(
    lines(
      'BT',
      '/F9 10 Tf',
      '<01> Tj',
      '6 0 Td',
      '<02> Tj',
      '/F1 10 Tf',
      '6 0 Td',
      '<0001> Tj',
      'ET',
    ),
  );
});

describe('a font without a glyph map', () => {
  const office = (): PdfFont => ({
    ...font,
    known: undefined,
    texts: new Map([
      [1, 'ก'],
      [2, 'ำ'],
      [3, '\0'],
      [5, '\uf70a'],
      [6, '\u0e32'],
    ]),
  });
  const spanOf = (text: string, glyphs: string) =>
    lines(`/Span<</ActualText <FEFF${text}> >> BDC`, `<${glyphs}> Tj`, 'EMC');
  const learn = (...spans: string[]): PdfFont => {
    const learnt = office();
    const source = lines('/F1 10 Tf') + spans.join('');
    learnTexts(readExamples(readContent(source), () => learnt));
    return learnt;
  };

  test('learns what its marks stand for from the spans around them', () => {
    const { texts: learnt } = learn(
      spanOf('0E010E48', '00010003'),
      spanOf('0E010E310E48', '000100050003'),
    );
    expect(learnt.get(3)).toBe('่');
    // A private character is no text; the tone beside it has to be learnt first.
    expect(learnt.get(5)).toBe('ั');
  });

  test('takes ำ apart as the shaper does', () => {
    const { texts: learnt } = learn(spanOf('0E010E490E33', '000100030006'));
    expect(learnt.get(3)).toBe('\u0e49\u0e4d');
  });

  test('learns nothing where spans disagree or say less', () => {
    const { texts: learnt } = learn(
      spanOf('0E010E48', '00010003'),
      spanOf('0E010E49', '00010003'),
      spanOf('0E02', '00010005'),
    );
    expect(learnt.get(3)).toBe('\0');
    expect(learnt.get(5)).toBe('\uf70a');
  });
});

test.each(["(x) '", '1 Tc', '[(x)] TJ', '0 0 TD', '2 Tw'])('%s is not understood', (operation) => {
  expect(() => join(lines('BT', operation, 'ET'))).toThrow(PdfFault);
});

const span = (text: string, glyphs: string): string =>
  lines('/F1 10 Tf', `/Span<</ActualText <FEFF${text}> >> BDC`, `<${glyphs}> Tj`, 'EMC');

test('a span that says what its glyphs say goes, one that says more stays', () => {
  expect(drop(span('0E010E48', '00010002'))).toBe(lines('/F1 10 Tf', '<00010002> Tj'));
  for (const kept of [span('0E020E48', '00010002'), span('0E01', '0001').replace('F1', 'F9')]) {
    expect(drop(kept)).toBe(kept);
  }
});

test('a glyph that stands for an invisible sign goes, the place after it stays', () => {
  const zero = lines('/Span<</ActualText <FEFF200B> >> BDC', '6 0 Td <0004> Tj', 'EMC');
  expect(drop(lines('/F1 10 Tf', '<0001> Tj') + zero + lines('0 0 Td <0001> Tj'))).toBe(
    lines('/F1 10 Tf', '<0001> Tj', '6 0 Td', '0 0 Td', '<0001> Tj'),
  );
});

test('a span over a glyph without a text stays', () => {
  const source = span('0E01', '0003');
  expect(drop(source)).toBe(source);
});

test('what no tag encloses becomes an artifact: a number in the margin, a bullet within the clip', () => {
  const margin = lines('BT', '<01> Tj', 'ET');
  const bullet = lines('BT', '<02> Tj', 'ET');
  const clip = lines('q', '0 0 9 9 re', 'W*', 'n');
  const source = lines('q') + margin + lines('Q') + clip + bullet + lines('1 1 2 2 re', 'f', 'Q');
  expect(printContent(markArtifacts(readContent(source)).operations)).toBe(
    lines('q', '/Artifact <</Type/Pagination>>BDC') +
      margin +
      lines('EMC', 'Q') +
      clip +
      lines('/Artifact <</Type/Layout>>BDC') +
      bullet +
      lines('EMC', '/Artifact <</Type/Layout>>BDC', '1 1 2 2 re', 'f', 'EMC', 'Q'),
  );
});

test('a border tagged as content becomes an artifact, a drawing tagged as a figure stays', () => {
  const border = lines('/Table <</MCID 3>>BDC', '0 0 9 9 re', 'f', 'EMC');
  const figure = border.replace('Table', 'Figure');
  const marked = markArtifacts(readContent(border + figure));
  expect([...marked.removed]).toEqual([3]);
  expect(printContent(marked.operations)).toBe(
    lines('/Artifact <</Type/Layout>>BDC', '0 0 9 9 re', 'f', 'EMC') + figure,
  );
});

test('a ToUnicode map is read and printed, ranges and pairs of units too', () => {
  const cmap = `1 beginbfchar\n<0003> <D83DDE00>\nendbfchar
2 beginbfrange\n<0005> <0006> <0E01>\n<0007> <0008> [<0041> <00420043>]\nendbfrange`;
  const expected = new Map([
    [3, '😀'],
    [5, 'ก'],
    [6, 'ข'],
    [7, 'A'],
    [8, 'BC'],
  ]);
  expect(readToUnicode(cmap)).toEqual(expected);
  expect(readToUnicode(printToUnicode(expected))).toEqual(expected);
});
