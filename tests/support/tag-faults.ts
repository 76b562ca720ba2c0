import { listPages } from '../../pipeline/print/finish/list-pages';
import {
  ByteString,
  expectDict,
  findDict,
  nameText,
  resolve,
} from '../../pipeline/print/finish/pdf-values';
import { numberTree } from '../../pipeline/print/finish/forget-content';
import { attributesOf, keyOf, type TagElement, type TagTree } from './tag-tree';

/** Which elements may stand directly below which (ISO 32000-1, 14.8.4). */
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
};
const childrenOf: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
};
/** Elements that hold nothing by themselves. */
const holders = new Set(['Table', 'TR', 'L', 'LI']);

const parentTag = ({ parents }: TagElement): string => parents.at(-1)?.tag ?? '';
const bytesOf = (value: unknown): string => (value instanceof ByteString ? value.bytes : '');

function nestingFaults({ elements }: TagTree): string[] {
  return elements.flatMap((one) => {
    const above = parentsOf[one.tag];
    const below = childrenOf[one.tag];
    const faults = one.children
      .filter((child) => below && !below.includes(child.tag))
      .map((child) => `${child.tag} stands in ${one.tag}`);
    if (above && !above.includes(parentTag(one))) {
      faults.push(`${one.tag} stands in ${parentTag(one)}`);
    }
    if (holders.has(one.tag) && one.children.length === 0) faults.push(`${one.tag} is empty`);
    return faults;
  });
}

function headingFaults({ elements }: TagTree): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const { tag, text } of elements) {
    const level = Number(/^H([1-6])$/.exec(tag)?.[1] ?? 0);
    if (level === 0) continue;
    if (level > last + 1) faults.push(`H${level} “${text}” follows H${last}`);
    if (text.trim() === '') faults.push(`${tag} has no text`);
    last = level;
  }
  return last === 0 ? ['no heading'] : faults;
}

/** A cell's attribute of the Table owner. */
function cellAttribute(tree: TagTree, cell: TagElement, key: string) {
  const dicts = attributesOf(tree, cell).filter((item) => nameText(item.get('O')) === 'Table');
  return resolve(
    tree.file,
    dicts.map((item) => item.get(key)).find((value) => value !== undefined),
  );
}

/** Every heading cell says what it heads, every other names the heading cells of its own table that head it. */
function tableFaults(tree: TagTree): string[] {
  return tree.elements
    .filter(({ tag }) => tag === 'Table')
    .flatMap((table) => {
      const inside = tree.elements.filter(({ parents }) => parents.includes(table));
      const heads = inside.filter(({ tag }) => tag === 'TH');
      const names = new Set(heads.map(({ dict }) => bytesOf(dict.get('ID'))));
      const faults = heads
        .filter((head) => !/^(Row|Column|Both)$/.test(scopeOf(tree, head)))
        .map(({ text }) => `TH “${text}” has no Scope`);
      if (heads.length === 0) faults.push(`the table of “${table.text.slice(0, 40)}” has no TH`);
      for (const cell of inside.filter(({ tag }) => tag === 'TD')) {
        const headers = cellAttribute(tree, cell, 'Headers');
        const named = (Array.isArray(headers) ? headers : []).map(bytesOf);
        if (named.length === 0) faults.push(`TD “${cell.text.slice(0, 40)}” names no header`);
        if (headsOfRow(cell).filter((name) => named.includes(name)).length > 1) {
          faults.push(`TD “${cell.text.slice(0, 40)}” names two heads of its row`);
        }
        if (named.some((name) => !names.has(name)))
          faults.push('a cell names a header that is not');
      }
      return faults;
    });
}

function headsOfRow({ parents }: TagElement): string[] {
  const cells = parents.at(-1)?.children ?? [];
  return cells.filter(({ tag }) => tag === 'TH').map(({ dict }) => bytesOf(dict.get('ID')));
}

const scopeOf = (tree: TagTree, head: TagElement): string => {
  const scope = cellAttribute(tree, head, 'Scope');
  return nameText(scope) ?? '';
};

function documentFaults({ file, catalog, elements }: TagTree): string[] {
  const preferences = findDict(file, catalog.get('ViewerPreferences'));
  const info = findDict(file, file.trailer.get('Info'));
  const [document] = elements;
  const wanted: [string, boolean][] = [
    ['language', bytesOf(catalog.get('Lang')) === 'th'],
    ['language of the tags', bytesOf(document?.dict.get('Lang')) === 'th'],
    ['title shown', preferences?.get('DisplayDocTitle') === true],
    ['title', bytesOf(info?.get('Title')) !== ''],
    ['mark', findDict(file, catalog.get('MarkInfo'))?.get('Marked') === true],
    ['one Document', elements.filter(({ tag }) => tag === 'Document').length === 1],
  ];
  const figures = elements.filter(({ tag }) => tag === 'Figure');
  return [
    ...wanted.filter(([, isThere]) => !isThere).map(([what]) => `missing: ${what}`),
    ...figures
      .filter(({ dict }) => bytesOf(dict.get('Alt')) === '')
      .map(() => 'Figure without Alt'),
  ];
}

/** Everything painted is tagged once or an artifact, and is painted in the order in which it is read. */
function contentFaults({ file, painted, named }: TagTree): string[] {
  const faults = painted
    .filter(({ id, isArtifact }) => (id === undefined) !== isArtifact)
    .map(({ text }) => `neither tagged nor an artifact, or both: “${text}”`);
  const tagged = painted.filter(({ id }) => id !== undefined);
  const keys = [...new Set(tagged.map(keyOf))];
  // A box around other content has no place in the order.
  const withText = new Set(tagged.filter(({ text }) => text.trim() !== '').map(keyOf));
  if (new Set(named).size !== named.length) faults.push('content is named twice');
  if ([...keys].sort().join() !== [...named].sort().join()) {
    faults.push('the tags do not name what is painted');
  }
  for (const { number } of listPages(file)) {
    const onPage = (key: string): boolean => key.startsWith(`${number}:`) && withText.has(key);
    if (keys.filter(onPage).join() !== named.filter(onPage).join()) {
      faults.push(`page object ${number} is painted in another order than it is read`);
    }
  }
  return faults;
}

/** The way back: every element names its parent, and the parent tree leads from content to its element. */
function linkFaults({ file, root, elements, named }: TagTree): string[] {
  const faults = elements.flatMap((one) => {
    const parent = findDict(file, one.dict.get('P'));
    const isRight = parent === (one.parents.at(-1)?.dict ?? root);
    return isRight ? [] : [`${one.tag} names another parent`];
  });
  const parents = new Map(numberTree(file, expectDict(file, root.get('ParentTree'))));
  const known = new Set(named);
  for (const { number, dict } of listPages(file)) {
    const owners = resolve(file, parents.get(dict.get('StructParents') ?? null));
    if (!Array.isArray(owners)) faults.push(`page object ${number} has no owners`);
    else
      owners.forEach((owner, id) => {
        const isNamed = known.has(keyOf({ page: number, id }));
        if ((owner === null) === isNamed) faults.push(`owner of ${number}:${id}`);
      });
  }
  return faults;
}

/** Returns what is wrong with a document's tags, each fault in words; nothing where they are as they should be. */
export function tagFaults(tree: TagTree): string[] {
  return [
    ...documentFaults(tree),
    ...nestingFaults(tree),
    ...headingFaults(tree),
    ...tableFaults(tree),
    ...contentFaults(tree),
    ...linkFaults(tree),
  ];
}
