import { parseAddress } from '../../../core/workbook/address';
import { relationsOf } from './container-faults';
import { formulaFaults, type Names } from './formulas';
import { allOf, child, childrenOf, doubles, type Node, type Package } from './read-package';

const bookPart = 'xl/workbook.xml';

/** A sheet with its part. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly xml: Node;
}

/** Returns the sheets of a workbook in its order. */
export function sheetsOf(pack: Package): SheetPart[] {
  const relations = relationsOf(pack, bookPart);
  const sheets = childrenOf(child(pack.parts.get(bookPart), 'sheets'), 'sheet');
  return sheets.flatMap(({ attributes }) => {
    const part = relations.find(({ id }) => id === attributes['r:id'])?.part ?? '';
    const xml = pack.parts.get(part);
    return xml ? [{ name: attributes['name'] ?? '', part, xml }] : [];
  });
}

function definedNames(pack: Package): Node[] {
  return childrenOf(child(pack.parts.get(bookPart), 'definedNames'), 'definedName');
}

/** Returns the tables of the package by their part. */
export function tablesOf(pack: Package): { part: string; xml: Node }[] {
  return [...pack.parts]
    .filter(([, { name }]) => name === 'table')
    .map(([part, xml]) => ({ part, xml }));
}

/** Returns what formulas may name. */
export function namesOf(pack: Package): Names {
  const own = definedNames(pack).map(({ attributes }) => attributes['name'] ?? '');
  const tables = tablesOf(pack).map(({ xml }) => xml.attributes['displayName'] ?? '');
  return {
    sheets: new Set(sheetsOf(pack).map(({ name }) => name)),
    defined: new Set([...own, ...tables].map((name) => name.toLowerCase())),
  };
}

function isSheetName(name: string): boolean {
  const isLegal = /^[^\\/?*[\]:]{1,31}$/u.test(name) && !/^'|'$/.test(name);
  return isLegal && name.trim() !== '' && name.toLowerCase() !== 'history';
}

/** Whether Excel takes a name for cells or a table (18.2.5): letters, digits, `_` and `.`, and no cell's address. */
export function isDefinedName(name: string): boolean {
  const isLegal = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name);
  return isLegal && !parseAddress(name) && !/^(?:R\d*C\d*|[RC])$/i.test(name);
}

function sheetListFaults(pack: Package): string[] {
  const list = childrenOf(child(pack.parts.get(bookPart), 'sheets'), 'sheet');
  const values = (name: string) => list.map(({ attributes }) => attributes[name] ?? '');
  const visible = list.filter(({ attributes }) => !/hidden/i.test(attributes['state'] ?? ''));
  const views = childrenOf(child(pack.parts.get(bookPart), 'bookViews'), 'workbookView');
  const front = views.map(({ attributes }) => Number(attributes['activeTab'] ?? 0));
  return [
    ...values('name')
      .filter((name) => !isSheetName(name))
      .map((name) => `sheet ${name}: no legal name`),
    ...doubles(values('name')).map((name) => `two sheets ${name}`),
    ...doubles(values('sheetId')).map((id) => `two sheets of id ${id}`),
    ...doubles(values('r:id')).map((id) => `two sheets of relation ${id}`),
    ...(sheetsOf(pack).length === list.length ? [] : ['a sheet has no part']),
    ...(visible.length > 0 ? [] : ['no sheet is visible']),
    ...front.filter((tab) => tab >= list.length).map((tab) => `no sheet ${tab} in front`),
  ];
}

function nameFaults(pack: Package): string[] {
  const names = namesOf(pack);
  const count = names.sheets.size;
  const list = definedNames(pack);
  const scoped = list.map(
    ({ attributes }) => `${attributes['localSheetId'] ?? ''}!${attributes['name'] ?? ''}`,
  );
  const tables = tablesOf(pack).map(({ xml }) => `!${xml.attributes['displayName'] ?? ''}`);
  return [
    ...doubles([...scoped, ...tables]).map((name) => `two names ${name}`),
    ...list.flatMap(({ attributes, text }) => {
      const name = attributes['name'] ?? '';
      const isLegal = isDefinedName(name) || name.startsWith('_xlnm.');
      const local = Number(attributes['localSheetId'] ?? 0);
      return [
        ...(isLegal ? [] : [`name ${name}: not legal`]),
        ...(local < count ? [] : [`name ${name}: no sheet ${local}`]),
        ...text.split(/,(?=')/).flatMap((one) => formulaFaults(one, names)),
      ];
    }),
  ];
}

function countFaults(list: Node | undefined): string[] {
  const count = list?.attributes['count'];
  if (!list || count === undefined || Number(count) === list.children.length) return [];
  return [`styles: <${list.name}> counts ${count}, has ${list.children.length}`];
}

const builtInFormats = 164;

/** Returns references of cell formats that lead nowhere. */
function styleFaults(pack: Package): string[] {
  const styles = pack.parts.get('xl/styles.xml');
  if (!styles) return ['no styles'];
  const sizeOf = (name: string) => child(styles, name)?.children.length ?? 0;
  const formats = new Set(
    childrenOf(child(styles, 'numFmts'), 'numFmt').map((one) => one.attributes['numFmtId'] ?? ''),
  );
  const lists = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
  const cells = allOf(styles).filter(({ name }) => name === 'xf');
  return [
    ...styles.children.flatMap((list) => countFaults(list)),
    ...cells.flatMap(({ attributes }) => {
      const id = attributes['numFmtId'] ?? '0';
      const isFormat = Number(id) < builtInFormats || formats.has(id);
      const lost = Object.entries(lists).filter(
        ([name, list]) => Number(attributes[name] ?? 0) >= sizeOf(list),
      );
      return [
        ...lost.map(([name]) => `styles: no ${name} ${attributes[name] ?? ''}`),
        ...(isFormat ? [] : [`styles: no number format ${id}`]),
      ];
    }),
  ];
}

/** Returns what is wrong with the list of sheets, the defined names and the styles. */
export function bookFaults(pack: Package): string[] {
  return [...sheetListFaults(pack), ...nameFaults(pack), ...styleFaults(pack)];
}
