import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element; attributes by their name with the prefix that the specification uses (`r:id`). */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** A workbook's file taken apart. */
export interface Package {
  /** Names as the zip's directory lists them, doubles included. */
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Node>;
  readonly faults: string[];
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const pairs = Object.values(attributes).map((one) => {
      const isRelation = one.uri === relationships;
      return [isRelation ? `r:${one.local}` : one.local, one.value] as const;
    });
    const attributeMap = Object.fromEntries(pairs);
    const node: Node = { name: local, attributes: attributeMap, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** Reads a package; parts that are not well-formed XML are faults. */
export function readPackage(bytes: Uint8Array): Package {
  const names: string[] = [];
  const files = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 });
  const faults: string[] = [];
  const parts = new Map<string, Node>();
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      parts.set(name, parse(strFromU8(content)));
    } catch (error) {
      faults.push(`${name}: not well-formed: ${String(error)}`);
    }
  }
  return { names, parts, faults };
}

/** Returns the first child of a name. */
export function child(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((one) => one.name === name);
}

/** Returns the children of a name. */
export function childrenOf(node: Node | undefined, name: string): Node[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** Returns an element and all below it. */
export function allOf(node: Node): Node[] {
  return [node, ...node.children.flatMap(allOf)];
}

/** Returns what stands more than once, letter case aside. */
export function doubles(values: readonly string[]): string[] {
  const folded = values.map((value) => value.toLowerCase());
  return [...new Set(folded.filter((value, i) => folded.indexOf(value) !== i))];
}
