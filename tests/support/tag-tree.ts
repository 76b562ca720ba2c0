import { listPages } from '../../pipeline/print/finish/list-pages';
import {
  ByteString,
  Reference,
  Stream,
  expectDict,
  findDict,
  nameText,
  resolve,
  type Dict,
  type PdfFile,
  type Value,
} from '../../pipeline/print/finish/pdf-values';
import { readContent } from '../../pipeline/print/finish/read-content';
import { readFonts, type PdfFont } from '../../pipeline/print/finish/read-fonts';
import { readPdf } from '../../pipeline/print/finish/read-pdf';
import { plainText } from '../../pipeline/print/finish/stream-data';

/** An element of the structure tree, in reading order. */
export interface TagElement {
  readonly tag: string;
  readonly dict: Dict;
  readonly parents: readonly TagElement[];
  readonly children: TagElement[];
  /** The text of its own content and of all elements below it. */
  text: string;
}

/** A stretch of a page's content: tagged, an artifact, or neither. */
export interface Stretch {
  readonly page: number;
  /** Its marked-content id; undefined where it is no tagged content. */
  readonly id: number | undefined;
  readonly isArtifact: boolean;
  readonly text: string;
}

/** A PDF's structure tree beside the content that it names. */
export interface TagTree {
  readonly file: PdfFile;
  readonly catalog: Dict;
  readonly root: Dict;
  readonly elements: readonly TagElement[];
  /** What is painted, in the order of painting. */
  readonly painted: readonly Stretch[];
  /** `page object:marked-content id` of the content that the tree names, in reading order. */
  readonly named: readonly string[];
}

/** Names a piece of content as the tree does. */
export const keyOf = ({ page, id }: Pick<Stretch, 'page' | 'id'>): string => `${page}:${id}`;

function shown(value: Value | undefined, font: PdfFont | undefined): string {
  if (Array.isArray(value)) return value.map((item) => shown(item, font)).join('');
  if (!(value instanceof ByteString)) return '';
  let text = '';
  for (let at = 0; at + 1 < value.bytes.length; at += 2) {
    const glyph = value.bytes.charCodeAt(at) * 256 + value.bytes.charCodeAt(at + 1);
    text += font?.texts.get(glyph) ?? '\uFFFD';
  }
  return text;
}

type Fonts = ReadonlyMap<number, PdfFont>;

const paints = /^(Tj|TJ|f|F|f\*|B|B\*|b|b\*|S|s|Do|sh)$/;

/** Reads what a page, or a form that a page paints, shows mark by mark. */
class ContentReader {
  readonly stretches: Stretch[] = [];
  private marks: { id?: number; isArtifact: boolean }[] = [];
  private font: PdfFont | undefined;

  constructor(
    private readonly file: PdfFile,
    private readonly fonts: Fonts,
    private readonly page: number,
  ) {}

  read(content: Stream, owner: Dict): void {
    const resources = findDict(this.file, owner.get('Resources'));
    for (const { operator, operands } of readContent(plainText(content))) {
      const [first, properties] = operands;
      if (operator === 'BMC' || operator === 'BDC') this.open(nameText(first), properties);
      if (operator === 'EMC') this.marks = this.marks.slice(0, -1);
      const named = (kind: string): Value | undefined =>
        findDict(this.file, resources?.get(kind))?.get(nameText(first) ?? '');
      if (operator === 'Tf') {
        const reference = named('Font');
        this.font = reference instanceof Reference ? this.fonts.get(reference.number) : undefined;
      }
      if (!paints.test(operator)) continue;
      const form = operator === 'Do' ? resolve(this.file, named('XObject')) : null;
      if (form instanceof Stream && nameText(form.dict.get('Subtype')) === 'Form') {
        this.read(form, form.dict);
      } else this.add(shown(first, this.font));
    }
  }

  private open(tag: string | undefined, properties: Value | undefined): void {
    const id = properties instanceof Map ? properties.get('MCID') : undefined;
    const isArtifact = tag === 'Artifact';
    this.marks = [...this.marks, typeof id === 'number' ? { id, isArtifact } : { isArtifact }];
  }

  private add(text: string): void {
    const id = this.marks.find((mark) => mark.id !== undefined)?.id;
    const isArtifact = this.marks.some((mark) => mark.isArtifact);
    this.stretches.push({ page: this.page, id, isArtifact, text });
  }
}

const listOf = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Walks a structure tree in reading order. */
class Walker {
  readonly elements: TagElement[] = [];
  readonly named: string[] = [];

  constructor(
    private readonly file: PdfFile,
    private readonly texts: ReadonlyMap<string, string>,
  ) {}

  walk(value: Value | undefined, parents: readonly TagElement[], page?: number): void {
    if (typeof value === 'number') return this.name(`${page}:${value}`, parents);
    const dict = findDict(this.file, value);
    if (!dict) throw new Error('a child of the tag tree is missing');
    const own = dict.get('Pg');
    const onPage = own instanceof Reference ? own.number : page;
    if (nameText(dict.get('Type')) === 'OBJR') return;
    if (dict.has('MCID')) return this.walk(dict.get('MCID'), parents, onPage);
    const tag = nameText(dict.get('S')) ?? '';
    const element: TagElement = { tag, dict, parents, children: [], text: '' };
    parents.at(-1)?.children.push(element);
    this.elements.push(element);
    for (const kid of listOf(dict.get('K'))) this.walk(kid, [...parents, element], onPage);
  }

  private name(key: string, owners: readonly TagElement[]): void {
    this.named.push(key);
    for (const owner of owners) owner.text += this.texts.get(key) ?? '';
  }
}

/** Reads the tags of a PDF and the content that they name. */
export function readTagTree(pdf: Uint8Array): TagTree {
  const file = readPdf(pdf);
  const catalog = expectDict(file, file.trailer.get('Root'));
  const root = expectDict(file, catalog.get('StructTreeRoot'));
  const fonts = readFonts(file, {});
  const painted = listPages(file).flatMap(({ number, dict }) => {
    const reader = new ContentReader(file, fonts, number);
    reader.read(resolve(file, dict.get('Contents')) as Stream, dict);
    return reader.stretches;
  });
  const texts = new Map<string, string>();
  for (const one of painted) {
    if (one.id !== undefined) texts.set(keyOf(one), (texts.get(keyOf(one)) ?? '') + one.text);
  }
  const walker = new Walker(file, texts);
  walker.walk(root.get('K'), []);
  return { file, catalog, root, elements: walker.elements, painted, named: walker.named };
}

/** Returns the attributes of an element, whichever way they are written. */
export function attributesOf({ file }: TagTree, { dict }: TagElement): Dict[] {
  return listOf(resolve(file, dict.get('A'))).flatMap((item) => findDict(file, item) ?? []);
}
