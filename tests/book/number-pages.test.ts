import type { Book, BookPart } from '../../core/forms/book/book';
import { cutShares } from '../../pipeline/book/cut-shares';
import { marginsOf, pageNumbers, type NumberedBook } from '../../pipeline/book/number-pages';
import type { Places } from '../../pipeline/book/read-places';

function part(anchor: string, zone: BookPart['zone']): BookPart {
  return { anchor, template: 'divider', zone, view: () => ({}) };
}

const mark = (anchor: string, continued = '') => ({ anchor, title: anchor, depth: 0, continued });

const front = [part('cover', 'cover'), part('preface', 'front'), part('contents', 'front')];
const body = [part('unit', 'body'), part('long', 'body'), part('last', 'body')];
const book: Book = {
  title: '',
  author: '',
  parts: [...front, ...body],
  bookmarks: [
    mark('preface'),
    mark('contents'),
    mark('unit'),
    mark('long', 'ยาว (ต่อ)'),
    mark('middle', 'กลาง (ต่อ)'),
    mark('top', 'บน (ต่อ)'),
    mark('last'),
  ],
};

const at = (page: number, top = 0) => ({ page, top });

const frontPlaces: Places = {
  pages: 4,
  byAnchor: new Map([
    ['cover', at(1)],
    ['preface', at(2)],
    ['contents', at(3)],
  ]),
};
const bodyPlaces: Places = {
  pages: 5,
  byAnchor: new Map([
    ['unit', at(1)],
    ['long', at(2)],
    ['middle', at(3, 400)],
    ['top', at(4, 8)],
    ['last', at(5)],
  ]),
};

function numbered(shares: NumberedBook['shares'], digits: 'thai' | 'arabic' = 'arabic') {
  return { book, shares, digits };
}

const inTwo = [
  { parts: front, places: frontPlaces },
  { parts: body, places: bodyPlaces },
];

test('front matter is lettered, the body counts from 1, a cover bears no number', () => {
  expect(marginsOf(numbered(inTwo), 0).numbers).toEqual(['', '- ก -', '- ข -', '- ค -']);
  expect(marginsOf(numbered(inTwo, 'thai'), 1).numbers).toEqual(
    ['๑', '๒', '๓', '๔', '๕'].map((digit) => `- ${digit} -`),
  );
});

test('parts of several zones in one print are numbered as in prints of their own', () => {
  const moved = [...bodyPlaces.byAnchor].map(
    ([anchor, { page, top }]) => [anchor, at(page + 4, top)] as const,
  );
  const places = { pages: 9, byAnchor: new Map([...frontPlaces.byAnchor, ...moved]) };
  const inOne = numbered([{ parts: book.parts, places }]);
  const apart = [0, 1].map((share) => marginsOf(numbered(inTwo), share));
  expect(marginsOf(inOne, 0)).toEqual({
    numbers: apart.flatMap(({ numbers }) => numbers),
    running: apart.flatMap(({ running }) => running),
  });
});

test('a print counts on from the prints before it', () => {
  const rest = { parts: [part('more', 'body')], places: undefined };
  const { numbers, running } = marginsOf(numbered([...inTwo, rest]), 2);
  expect(numbers.slice(0, 2)).toEqual(['- 6 -', '- 7 -']);
  expect(running.every((text) => text === '')).toBe(true);
});

test('contents name the number of a page, and hold its room until it is known', () => {
  const pageOf = pageNumbers(numbered(inTwo));
  expect(['preface', 'unit', 'last', 'nowhere'].map(pageOf)).toEqual(['ก', '1', '5', '000']);
});

test('a page that goes on bears the last heading, unless it begins with one or a part', () => {
  expect(marginsOf(numbered(inTwo), 1).running).toEqual(['', '', 'ยาว (ต่อ)', '', '']);
  const lower = new Map([...bodyPlaces.byAnchor, ['top', at(4, 300)] as const]);
  const shares = [{ parts: body, places: { pages: 5, byAnchor: lower } }];
  expect(marginsOf(numbered(shares), 0).running).toEqual(['', '', 'ยาว (ต่อ)', 'กลาง (ต่อ)', '']);
});

test('an anchor that the print does not hold is a fault of the program', () => {
  const places = { pages: 1, byAnchor: new Map() };
  expect(() => marginsOf(numbered([{ parts: body, places }]), 0)).toThrow(
    'No link of the book leads to unit',
  );
});

test('a book is cut before its body and then by number, and loses nothing', () => {
  const forms = Array.from({ length: 60 }, (_, i) => part(`form-${i}`, 'body'));
  const shares = cutShares([...front, ...forms]);
  expect(shares.map((share) => share.length)).toEqual([3, 24, 24, 12]);
  expect(shares.flat()).toEqual([...front, ...forms]);
});
