import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { finishPdf } from '../../pipeline/print/finish/finish-pdf';
import {
  ByteString,
  Stream,
  expectDict,
  findDict,
  nameText,
  resolve,
  type Dict,
  type PdfFile,
} from '../../pipeline/print/finish/pdf-values';
import { readAttachment } from '../../pipeline/print/finish/read-attachment';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { writePdf } from '../../pipeline/print/finish/write-pdf';
import { plainData } from '../../pipeline/print/finish/stream-data';
import { makeSrgbProfile } from '../../pipeline/print/finish/srgb-profile';
import { hasTool, testWith } from '../support/find-tool';
import { hasPreflight, preflight } from '../support/preflight';
import { printHtml } from '../support/print-html';
import { glyphMap, thaiPage } from '../support/thai-page';
import { sampleForm } from '../support/thai-samples';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-archive-'));
const attachment = {
  name: 'position.json',
  json: '{"schema":1,"name":"นักทรัพยากรบุคคล"}',
  description: 'ข้อมูลตำแหน่ง',
};
const options = {
  title: 'นักทรัพยากรบุคคล <ชำนาญการ> & คณะ',
  language: 'th',
  date: '2025-10-01',
  author: 'สำนักงาน',
  bookmark: 'ทรัพยากรบุคคล 001',
  glyphMap,
  attachment,
};
let printed: Uint8Array;
let finished: Uint8Array;
let file: PdfFile;
let catalog: Dict;

function textOf(value: unknown): string {
  if (!(value instanceof ByteString)) return '';
  const { bytes } = value;
  if (!bytes.startsWith('\xFE\xFF')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

function xmpField(name: string): string | undefined {
  const xmp = plainData(resolve(file, catalog.get('Metadata')) as Stream).toString('utf8');
  const field = new RegExp(`<${name}>(?:<rdf:\\w+>)?(?:<rdf:li[^>]*>)?([^<]*)`).exec(xmp)?.[1];
  return field?.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&');
}

beforeAll(() => {
  printed = readFileSync(printHtml(thaiPage(sampleForm())));
  const result = finishPdf(printed, options);
  expect(result.warnings).toEqual([]);
  finished = result.pdf;
  file = readPdf(finished);
  catalog = expectDict(file, file.trailer.get('Root'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the same input gives the same bytes, other input another identifier', () => {
  expect(Buffer.compare(finishPdf(printed, options).pdf, finished)).toBe(0);
  const other = readPdf(finishPdf(printed, { ...options, title: 'อื่น' }).pdf);
  expect(other.trailer.get('ID')).not.toEqual(file.trailer.get('ID'));
});

test('the clock of the print leaves no trace', () => {
  const later = Buffer.from(printed);
  const at = later.indexOf('/CreationDate (D:');
  expect(at).toBeGreaterThan(0);
  later.write('2031', at + 17, 'latin1');
  expect(Buffer.compare(finishPdf(later, options).pdf, finished)).toBe(0);
});

test('the file is at most two thirds of what Chromium printed', () => {
  expect(finished.length).toBeLessThan(printed.length * 0.67);
});

test('Info equals XMP (ISO 19005-3, 6.6.3)', () => {
  const info = expectDict(file, file.trailer.get('Info'));
  expect(textOf(info.get('Title'))).toBe(options.title);
  expect(xmpField('dc:title')).toBe(options.title);
  expect(xmpField('dc:creator')).toBe(textOf(info.get('Author')));
  expect(xmpField('xmp:CreatorTool')).toBe(textOf(info.get('Creator')));
  expect(xmpField('pdf:Producer')).toBe(textOf(info.get('Producer')));
  expect(textOf(info.get('CreationDate'))).toBe('D:20251001000000Z');
  expect(textOf(info.get('ModDate'))).toBe('D:20251001000000Z');
  expect(xmpField('xmp:CreateDate')).toBe('2025-10-01T00:00:00+00:00');
  expect(xmpField('xmp:ModifyDate')).toBe('2025-10-01T00:00:00+00:00');
});

test('it says PDF/A-3B, its language and its colours, and shows its title', () => {
  expect(Buffer.from(finished).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  expect([xmpField('pdfaid:part'), xmpField('pdfaid:conformance')]).toEqual(['3', 'B']);
  expect(textOf(catalog.get('Lang'))).toBe('th');
  expect(expectDict(file, catalog.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true);
  expect(expectDict(file, catalog.get('MarkInfo')).get('Marked')).toBe(true);
  const intents = catalog.get('OutputIntents');
  const intent = expectDict(file, Array.isArray(intents) ? intents[0] : undefined);
  const profile = resolve(file, intent.get('DestOutputProfile')) as Stream;
  expect(plainData(profile).equals(makeSrgbProfile())).toBe(true);
  expect(resolve(file, catalog.get('Metadata')) as Stream).not.toHaveProperty('dict.Filter');
});

test('every font is embedded with its widths and a complete ToUnicode', () => {
  const fonts = [...file.objects.values()].flatMap((value) => {
    const dict = value instanceof Map ? value : undefined;
    return dict && nameText(dict.get('Type')) === 'Font' ? [dict] : [];
  });
  expect(fonts.length).toBeGreaterThanOrEqual(4);
  for (const font of fonts) {
    if (nameText(font.get('Subtype')) !== 'Type0') continue;
    const cmap = plainData(resolve(file, font.get('ToUnicode')) as Stream).toString('latin1');
    expect(cmap).not.toMatch(/<0000>\n/);
    const [child] = font.get('DescendantFonts') as [never];
    const descriptor = expectDict(file, expectDict(file, child).get('FontDescriptor'));
    expect(resolve(file, descriptor.get('FontFile2'))).toBeInstanceOf(Stream);
    expect(descriptor.get('CapHeight')).toBeGreaterThanOrEqual(0);
  }
});

test('links print, and nothing runs', () => {
  let links = 0;
  for (const value of file.objects.values()) {
    const dict = findDict(file, value);
    if (nameText(dict?.get('Subtype')) === 'Link') {
      links++;
      expect(dict?.get('F')).toBe(4);
    }
    expect(dict?.has('JS') ?? false).toBe(false);
    expect(dict?.has('OpenAction') ?? false).toBe(false);
  }
  expect(links).toBeGreaterThan(0);
});

test('the data comes back as it was attached', () => {
  expect(readAttachment(finished)).toEqual(attachment);
  const { title, language, date } = options;
  const bare = finishPdf(printed, { title, language, date, glyphMap });
  expect(readAttachment(bare.pdf)).toBeUndefined();
  const [spec] = catalog.get('AF') as [never];
  const dict = expectDict(file, spec);
  expect(nameText(dict.get('AFRelationship'))).toBe('Source');
  const embedded = findDict(file, expectDict(file, dict.get('EF')).get('F'));
  expect(nameText(embedded?.get('Subtype'))).toBe('application#2Fjson');
});

test('the first bookmark bears the given title', () => {
  const outlines = expectDict(file, catalog.get('Outlines'));
  expect(textOf(expectDict(file, outlines.get('First')).get('Title'))).toBe(options.bookmark);
});

test('a date that is none is refused', () => {
  expect(() => finishPdf(printed, { ...options, date: '1 ต.ค. 2568' })).toThrow(RangeError);
});

testWith('qpdf', hasTool('qpdf'))('qpdf finds no fault', () => {
  const target = path.join(folder, 'checked.pdf');
  writeFileSync(target, finished);
  expect(execFileSync('qpdf', ['--check', target], { encoding: 'utf8' })).toMatch(/No syntax/);
});

testWith('PDFBox Preflight', hasPreflight)('a PDF/A-1b twin is valid for Preflight', () => {
  expect(preflight(new Map([['form', finished]])).get('form')).toEqual([]);
});

testWith('PDFBox Preflight', hasPreflight)('Preflight sees what is wrong', () => {
  const wrong = readPdf(finished);
  expectDict(wrong, wrong.trailer.get('Root')).delete('OutputIntents');
  expect(preflight(new Map([['form', writePdf(wrong)]])).get('form')).not.toEqual([]);
});
