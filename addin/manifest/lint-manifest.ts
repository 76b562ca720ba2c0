import { SaxesParser } from 'saxes';

/** What the lint must be told about the files and the code that the manifest speaks of. */
export interface ManifestFacts {
  /** Address that the add-in's files are served from; ends with a slash. */
  readonly base: string;
  /** Pixel size of an image by its path below the base; null when there is none. */
  imageSize(path: string): { readonly width: number; readonly height: number } | null;
  /** Whether a page or script exists below the base. */
  hasFile(path: string): boolean;
  /** Names associated with a function by the code. */
  readonly functions: readonly string[];
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const maxControls = 6;
const maxResid = 32;
const lengths = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 } as const;

/** Order of elements below their parents, as the schema has it. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides'.split(
      ' ',
    ),
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    const attributes = tag.attributes as Record<string, string>;
    const node: Node = { name: tag.name, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on('text', (text) => {
    const node = stack.at(-1);
    if (node) node.text += text.trim();
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root;
}

function all(node: Node, name?: string): Node[] {
  const inside = node.children.flatMap((child) => all(child, name));
  return name === undefined || node.name === name ? [node, ...inside] : inside;
}

function danglingIds(root: Node): string[] {
  const defined = all(root).flatMap((node) =>
    /^bt:(Image|Url|String)$/.test(node.name) ? (node.attributes['id'] ?? []) : [],
  );
  const used = all(root).flatMap((node) => node.attributes['resid'] ?? []);
  const repeated = defined.filter((id, index) => defined.indexOf(id) !== index);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `dangling resid ${id}`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `unused resource ${id}`),
    ...repeated.map((id) => `resource id twice: ${id}`),
    ...defined.filter((id) => id.length > maxResid).map((id) => `resid over 32 characters: ${id}`),
  ];
}

function controlIds(root: Node): string[] {
  const ids = all(root).flatMap((node) =>
    /^(Control|Group|CustomTab)$/.test(node.name) ? (node.attributes['id'] ?? []) : [],
  );
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `control id twice: ${id}`);
}

function groupSizes(root: Node): string[] {
  return all(root, 'Group').flatMap((group) => {
    const count = group.children.filter((child) => child.name === 'Control').length;
    const name = group.attributes['id'] ?? '';
    return count > maxControls ? [`${count} controls in group ${name}, at most 6 are shown`] : [];
  });
}

function addresses(root: Node, facts: ManifestFacts): string[] {
  const values = all(root).flatMap((node) => {
    const value = node.attributes['DefaultValue'] ?? node.attributes['Value'] ?? node.text;
    return /^[a-z]+:\/\//i.test(value) ? [{ value, isDomain: node.name === 'AppDomain' }] : [];
  });
  return values.flatMap(({ value, isDomain }) => {
    if (!value.startsWith('https://')) return [`not https: ${value}`];
    if (isDomain || /\.png$/.test(value)) return [];
    const path = value.startsWith(facts.base) ? value.slice(facts.base.length) : null;
    if (path === null) return [`address outside ${facts.base}: ${value}`];
    return facts.hasFile(path) ? [] : [`no such file: ${path}`];
  });
}

function wantedSizes(root: Node): [string, number][] {
  const images = new Map(
    all(root, 'bt:Image').flatMap(({ attributes }): [string, string][] =>
      attributes['id'] ? [[attributes['id'], attributes['DefaultValue'] ?? '']] : [],
    ),
  );
  const referred = all(root, 'bt:Image').flatMap(({ attributes }): [string, number][] =>
    attributes['resid']
      ? [[images.get(attributes['resid']) ?? '', Number(attributes['size'])]]
      : [],
  );
  const icon = all(root, 'IconUrl')[0]?.attributes['DefaultValue'] ?? '';
  const large = all(root, 'HighResolutionIconUrl')[0]?.attributes['DefaultValue'] ?? '';
  return [[icon, 32], [large, 80], ...referred];
}

function icons(root: Node, facts: ManifestFacts): string[] {
  return wantedSizes(root).flatMap(([url, size]) => {
    const path = url.slice(facts.base.length);
    const seen = facts.imageSize(path);
    if (!seen) return [`no such icon: ${path}`];
    const isRight = seen.width === size && seen.height === size;
    return isRight ? [] : [`icon ${path} is ${seen.width}×${seen.height}, not ${size}×${size}`];
  });
}

function functions(root: Node, facts: ManifestFacts): string[] {
  const named = all(root, 'FunctionName').map((node) => node.text);
  return [
    ...named.filter((name) => !facts.functions.includes(name)).map((n) => `no action for ${n}`),
    ...facts.functions.filter((name) => !named.includes(name)).map((n) => `no button for ${n}`),
  ];
}

function thaiTexts(root: Node): string[] {
  const strings = [
    ...all(root, 'bt:String'),
    ...all(root, 'DisplayName'),
    ...all(root, 'Description').filter((node) => node.attributes['DefaultValue']),
  ];
  return strings.flatMap((node) => {
    const thai = node.children.find((child) => child.attributes['Locale'] === 'th-TH');
    const value = thai?.attributes['Value'] ?? '';
    return value === '' ? [`no Thai text: ${node.attributes['id'] ?? node.name}`] : [];
  });
}

function textLengths(root: Node): string[] {
  return Object.entries(lengths).flatMap(([list, limit]) =>
    all(root, list)
      .flatMap((node) => all(node))
      .flatMap(({ attributes }) => [attributes['DefaultValue'] ?? '', attributes['Value'] ?? ''])
      .filter((value) => value.length > limit)
      .map((value) => `text over ${limit} characters: ${value}`),
  );
}

function elementOrder(root: Node): string[] {
  return all(root).flatMap((node) => {
    const wanted = order[node.name];
    if (!wanted) return [];
    const places = node.children.map((child) => wanted.indexOf(child.name));
    const unknown = node.children.filter((child) => !wanted.includes(child.name));
    const isSorted = places.every(
      (place, index) => index === 0 || place >= (places[index - 1] ?? 0),
    );
    const misplaced = isSorted ? [] : [`elements out of order in ${node.name}`];
    return [
      ...unknown.map((child) => `unknown element ${child.name} in ${node.name}`),
      ...misplaced,
    ];
  });
}

/** Finds what the schema and the official tool do not see; an empty list when the manifest is right. */
export function lintManifest(xml: string, facts: ManifestFacts): string[] {
  const root = parse(xml);
  return [
    ...danglingIds(root),
    ...controlIds(root),
    ...groupSizes(root),
    ...addresses(root, facts),
    ...icons(root, facts),
    ...functions(root, facts),
    ...thaiTexts(root),
    ...textLengths(root),
    ...elementOrder(root),
  ];
}
