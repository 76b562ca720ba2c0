import {
  ByteString,
  Stream,
  findDict,
  nameText,
  resolve,
  type Dict,
  type PdfFile,
  type Value,
} from '../../pipeline/print/finish/pdf-values';
import { plainData } from '../../pipeline/print/finish/stream-data';
import { decodeUtf16 } from '../../pipeline/print/finish/read-fonts';
import type { TagTree } from './tag-tree';

/** Filters that ISO 19005-3, 6.1.7.2 allows and we write. */
const filters = ['undefined', 'FlateDecode', 'DCTDecode'];
/** Blend modes of ISO 32000-1; others are not allowed. */
const blendModes = /^(Normal|Compatible|Multiply|Screen|Overlay|Darken|Lighten|undefined)$/;

function textOf(value: Value | undefined): string {
  if (!(value instanceof ByteString)) return '';
  const { bytes } = value;
  return bytes.startsWith('\xFE\xFF') ? decodeUtf16(bytes.slice(2)) : bytes;
}

function xmpOf(file: PdfFile, catalog: Dict): (name: string) => string {
  const stream = resolve(file, catalog.get('Metadata')) as Stream;
  const xmp = plainData(stream).toString('utf8');
  return (name) => {
    const field = new RegExp(`<${name}>(?:<rdf:\\w+>)?(?:<rdf:li[^>]*>)?([^<]*)`).exec(xmp)?.[1];
    return (field ?? '').replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&');
  };
}

/** The date of Info in the way that XMP writes it. */
const isoDate = (date: string): string =>
  date.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6+00:00');

function metadataFaults({ file, catalog }: TagTree): string[] {
  const info = findDict(file, file.trailer.get('Info')) ?? new Map<string, Value>();
  const xmp = xmpOf(file, catalog);
  const field = (key: string): string => textOf(info.get(key));
  const equal: [string, string, string][] = [
    ['part', xmp('pdfaid:part'), '3'],
    ['conformance', xmp('pdfaid:conformance'), 'B'],
    ['title', xmp('dc:title'), field('Title')],
    ['author', xmp('dc:creator'), field('Author')],
    ['creator', xmp('xmp:CreatorTool'), field('Creator')],
    ['producer', xmp('pdf:Producer'), field('Producer')],
    ['creation date', xmp('xmp:CreateDate'), isoDate(field('CreationDate'))],
    ['modification date', xmp('xmp:ModifyDate'), isoDate(field('ModDate'))],
  ];
  const faults = equal.filter(([, one, other]) => one !== other).map(([what]) => what);
  if (field('Title') === '') faults.push('no title');
  if (findDict(file, catalog.get('Metadata'))?.has('Filter')) faults.push('XMP under a filter');
  return faults.map((what) => `metadata: ${what}`);
}

function trailerFaults({ file, catalog }: TagTree, pdf: Uint8Array): string[] {
  const faults: string[] = [];
  const id = file.trailer.get('ID');
  if (!Array.isArray(id) || id.length !== 2 || textOf(id[0]).length < 16) faults.push('no /ID');
  if (file.trailer.has('Encrypt')) faults.push('encrypted');
  const head = Buffer.from(pdf.subarray(0, 16)).toString('latin1');
  // Four bytes above 127 in a comment after the head (6.1.2).
  if (!/^%PDF-1\.7\n%[\x80-\xFF]{4}/.test(head)) faults.push('the head of the file');
  const intents = resolve(file, catalog.get('OutputIntents'));
  const intent = findDict(file, Array.isArray(intents) ? intents[0] : undefined);
  const profile = resolve(file, intent?.get('DestOutputProfile'));
  if (nameText(intent?.get('S')) !== 'GTS_PDFA1' || !(profile instanceof Stream)) {
    faults.push('no output intent');
  } else if (plainData(profile).toString('latin1', 36, 40) !== 'acsp')
    faults.push('no ICC profile');
  return faults;
}

/** What ISO 19005-3 forbids anywhere (6.1.7, 6.2, 6.5, 6.6). */
function dictFaults(file: PdfFile, dict: Dict): string[] {
  const faults: string[] = [];
  for (const key of ['JS', 'OpenAction', 'AA', 'TR', 'XFA', 'OCProperties', 'PS', 'Alternates']) {
    if (dict.has(key)) faults.push(`/${key}`);
  }
  if (!blendModes.test(String(nameText(resolve(file, dict.get('BM'))))))
    faults.push('a blend mode');
  const isLink = nameText(dict.get('Subtype')) === 'Link';
  if (isLink && dict.get('F') !== 4) faults.push('a link that does not print');
  if (dict.has('Rect') && dict.has('Subtype') && !isLink) faults.push('an annotation');
  const action = nameText(findDict(file, dict.get('A'))?.get('S'));
  if (isLink && action !== undefined && action !== 'URI' && action !== 'GoTo') faults.push(action);
  return faults;
}

function fontFaults(file: PdfFile, dict: Dict): string[] {
  const name = nameText(dict.get('BaseFont')) ?? '';
  if (nameText(dict.get('Subtype')) !== 'Type0') {
    return /^CIDFontType/.test(nameText(dict.get('Subtype')) ?? '') ? [] : [`font ${name}`];
  }
  const children = resolve(file, dict.get('DescendantFonts'));
  const child = findDict(file, Array.isArray(children) ? children[0] : undefined);
  const descriptor = findDict(file, child?.get('FontDescriptor'));
  const data = descriptor?.get('FontFile2') ?? descriptor?.get('FontFile3');
  const faults: string[] = [];
  if (!(resolve(file, data) instanceof Stream)) faults.push('is not embedded');
  if (!(resolve(file, dict.get('ToUnicode')) instanceof Stream)) faults.push('has no ToUnicode');
  if (nameText(child?.get('CIDToGIDMap')) !== 'Identity') faults.push('has no CIDToGIDMap');
  return faults.map((fault) => `font ${name} ${fault}`);
}

function specFaults(file: PdfFile, spec: Dict | undefined): string[] {
  const stream = findDict(file, findDict(file, spec?.get('EF'))?.get('F'));
  const wanted: [string, boolean][] = [
    ['AFRelationship', nameText(spec?.get('AFRelationship')) === 'Source'],
    ['name', textOf(spec?.get('F')) !== '' && textOf(spec?.get('UF')) !== ''],
    ['kind', nameText(stream?.get('Subtype')) === 'application#2Fjson'],
    ['ModDate', findDict(file, stream?.get('Params'))?.has('ModDate') === true],
  ];
  return wanted.filter(([, isThere]) => !isThere).map(([what]) => `attachment without ${what}`);
}

/** Every embedded file is an associated one, with its name in both ways, its kind and its relation (6.8). */
function attachmentFaults({ file, catalog }: TagTree): string[] {
  const associated = resolve(file, catalog.get('AF'));
  const specs = (Array.isArray(associated) ? associated : []).map((one) => findDict(file, one));
  const embedded = [...file.objects.values()].filter(
    (value) => value instanceof Stream && nameText(value.dict.get('Type')) === 'EmbeddedFile',
  );
  const faults = embedded.length === specs.length ? [] : ['an embedded file is no associated one'];
  const names = findDict(file, findDict(file, catalog.get('Names'))?.get('EmbeddedFiles'));
  if (specs.length > 0 && !names?.has('Names')) faults.push('the attachment is not listed');
  faults.push(...specs.flatMap((spec) => specFaults(file, spec)));
  return faults;
}

/** Returns what PDF/A-3B (ISO 19005-3) asks for and a document lacks, each fault in words. */
export function archiveFaults(tree: TagTree, pdf: Uint8Array): string[] {
  const { file } = tree;
  const faults = [...metadataFaults(tree), ...trailerFaults(tree, pdf), ...attachmentFaults(tree)];
  for (const value of file.objects.values()) {
    const dict = findDict(file, value);
    if (!dict) continue;
    faults.push(...dictFaults(file, dict));
    if (nameText(dict.get('Type')) === 'Font') faults.push(...fontFaults(file, dict));
    if (!(value instanceof Stream)) continue;
    const filter = dict.get('Filter');
    if (!filters.includes(String(nameText(filter)))) faults.push('a filter');
    if (dict.has('F') || dict.has('FFilter')) faults.push('a stream outside the file');
    if (dict.get('Interpolate') === true) faults.push('/Interpolate');
  }
  return [...new Set(faults)];
}
