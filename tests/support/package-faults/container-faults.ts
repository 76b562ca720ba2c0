import path from 'node:path';
import { allOf, childrenOf, doubles, type Node, type Package } from './read-package';

const contentTypes = '[Content_Types].xml';

function sourceOf(relations: string): string {
  const folder = path.posix.dirname(path.posix.dirname(relations));
  const name = path.posix.basename(relations, '.rels');
  return folder === '.' ? name : `${folder}/${name}`;
}

/** Returns the part that a relation of a part leads to. */
function targetOf(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return path.posix.normalize(path.posix.join(path.posix.dirname(source), target));
}

/** A relation of a part within the package. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
  readonly isInside: boolean;
}

/** Returns the relations of a part; of the package when its name is empty. */
export function relationsOf({ parts }: Package, source: string): Relation[] {
  const { dir, base } = path.posix.parse(source);
  const name = source === '' ? '_rels/.rels' : `${dir}/_rels/${base}.rels`;
  return childrenOf(parts.get(name), 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: path.posix.basename(attributes['Type'] ?? ''),
    part: targetOf(source, attributes['Target'] ?? ''),
    isInside: attributes['TargetMode'] !== 'External',
  }));
}

function typeFaults({ names, parts }: Package): string[] {
  const types = parts.get(contentTypes);
  if (!types) return ['no content types'];
  const overrides = childrenOf(types, 'Override').map((one) => one.attributes['PartName'] ?? '');
  const defaults = childrenOf(types, 'Default').map((one) => one.attributes['Extension'] ?? '');
  const lacking = names.filter((name) => {
    // The default of .xml says nothing of what a part is.
    const isPlain = !name.endsWith('.xml') && defaults.includes(name.replace(/^.*\./, ''));
    const isTyped = isPlain || overrides.includes(`/${name}`);
    return name !== contentTypes && !name.endsWith('/') && !isTyped;
  });
  return [
    ...lacking.map((name) => `no content type for ${name}`),
    ...overrides.filter((name) => !names.includes(name.slice(1))).map((name) => `no part ${name}`),
    ...doubles(overrides).map((name) => `two content types for ${name}`),
    ...doubles(defaults).map((name) => `two default types for ${name}`),
  ];
}

function usedIds(part: Node | undefined): string[] {
  if (!part) return [];
  return allOf(part).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => (/^r:/.test(name) ? [value] : [])),
  );
}

function relationFaults(pack: Package): string[] {
  const files = pack.names.filter((name) => name.endsWith('.rels'));
  return files.flatMap((file) => {
    const source = file === '_rels/.rels' ? '' : sourceOf(file);
    const relations = relationsOf(pack, source);
    const lost = relations.filter(({ part, isInside }) => isInside && !pack.names.includes(part));
    return [
      ...(source === '' || pack.names.includes(source) ? [] : [`${file} belongs to no part`]),
      ...lost.map(({ part }) => `${file}: no part ${part}`),
      ...doubles(relations.map(({ id }) => id)).map((id) => `${file}: two relations ${id}`),
    ];
  });
}

/** Types of relations that an element must name to have any effect. */
const byId = new Set([
  'worksheet',
  'drawing',
  'chart',
  'table',
  'vmlDrawing',
  'image',
  'hyperlink',
]);

function idFaults(pack: Package): string[] {
  return [...pack.parts].flatMap(([name, part]) => {
    if (name.endsWith('.rels') || name === contentTypes) return [];
    const relations = relationsOf(pack, name);
    const used = usedIds(part);
    const known = relations.map(({ id }) => id);
    const idle = relations.filter(({ id, type }) => byId.has(type) && !used.includes(id));
    return [
      ...used.filter((id) => !known.includes(id)).map((id) => `${name}: no relation ${id}`),
      ...idle.map(({ type, id }) => `${name}: does not use the ${type} ${id}`),
    ];
  });
}

/** A part that nothing leads to is one that Excel never reads. */
function lostParts(pack: Package): string[] {
  const reached = new Set<string>();
  const follow = (source: string) => {
    for (const { part, isInside } of relationsOf(pack, source)) {
      if (!isInside || reached.has(part)) continue;
      reached.add(part);
      follow(part);
    }
  };
  follow('');
  return pack.names
    .filter((name) => !/\.rels$|\/$/.test(name) && name !== contentTypes && !reached.has(name))
    .map((name) => `nothing leads to ${name}`);
}

/** Returns what is wrong with parts, their types and relations (ECMA-376 part 2). */
export function containerFaults(pack: Package): string[] {
  return [
    ...doubles(pack.names).map((name) => `two parts ${name}`),
    ...typeFaults(pack),
    ...relationFaults(pack),
    ...idFaults(pack),
    ...lostParts(pack),
  ];
}
