import type { Book, BookPart } from '../../core/forms/book/book';
import { numberPages } from '../../pipeline/book/number-pages';
import type { Places } from '../../pipeline/book/read-places';

function part(anchor: string, zone: BookPart['zone'], isUnnumbered = false): BookPart {
  return { anchor, template: 'divider', zone, isUnnumbered, view: () => ({}) };
}

const mark = (anchor: string, continued = '') => ({ anchor, title: anchor, depth: 0, continued });

const book: Book = {
  title: '',
  author: '',
  parts: [
    part('cover', 'cover'),
    part('preface', 'front'),
    part('contents', 'front'),
    part('unit', 'body', true),
    part('long', 'body'),
    part('last', 'body'),
  ],
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

const places: Places = {
  pages: 10,
  byAnchor: new Map([
    ['preface', at(2)],
    ['contents', at(3)],
    ['unit', at(5)],
    ['long', at(6)],
    ['middle', at(7, 400)],
    ['top', at(9, 60)],
    ['last', at(10)],
  ]),
};

test('front matter is lettered, the body counts from 1, cover and dividers bear no number', () => {
  expect(numberPages(book, places, 'thai').numbers).toEqual([
    '',
    '- ก -',
    '- ข -',
    '- ค -',
    '',
    '- ๒ -',
    '- ๓ -',
    '- ๔ -',
    '- ๕ -',
    '- ๖ -',
  ]);
});

test('the contents name the page of a divider too', () => {
  const { pageOf } = numberPages(book, places, 'arabic');
  expect(['preface', 'unit', 'last'].map(pageOf)).toEqual(['ก', '1', '6']);
});

test('a page that goes on bears the last heading, unless it begins with one or a part', () => {
  expect(numberPages(book, places, 'arabic').running).toEqual([
    '',
    '',
    '',
    '',
    '',
    '',
    'ยาว (ต่อ)',
    'กลาง (ต่อ)',
    '',
    '',
  ]);
});

test('an anchor that no link leads to is a fault of the program', () => {
  const none: Places = { pages: 1, byAnchor: new Map() };
  expect(() => numberPages(book, none, 'arabic')).toThrow('No link of the book leads to preface');
});
