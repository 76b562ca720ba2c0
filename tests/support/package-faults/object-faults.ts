import { cellAddress, parseArea, type Area } from '../../../core/workbook/address';
import { overlaps } from './areas';
import { isDefinedName, sheetsOf, tablesOf, type SheetPart } from './book-faults';
import { relationsOf } from './container-faults';
import { allOf, child, childrenOf, doubles, type Node, type Package } from './read-package';
import { cellsOf } from './sheet-faults';

/** Returns what the cells of a sheet store, by address. */
function valuesOf({ parts }: Package, sheet: Node): Map<string, string> {
  const strings = childrenOf(parts.get('xl/sharedStrings.xml'), 'si').map((one) =>
    allOf(one)
      .filter(({ name }) => name === 't')
      .map(({ text }) => text)
      .join(''),
  );
  const entries = cellsOf(sheet).map((cell) => {
    const value = child(cell, 'v')?.text ?? '';
    const isShared = cell.attributes['t'] === 's';
    return [cell.attributes['r'] ?? '', isShared ? (strings[Number(value)] ?? '') : value] as const;
  });
  return new Map(entries);
}

function tableFaults(table: Node, { xml }: SheetPart, pack: Package): string[] {
  const { ref = '', displayName = '' } = table.attributes;
  const area = parseArea(ref);
  if (!area) return [`table ${displayName}: no area ${ref}`];
  const columns = childrenOf(child(table, 'tableColumns'), 'tableColumn');
  const names = columns.map(({ attributes }) => attributes['name'] ?? '');
  const values = valuesOf(pack, xml);
  const heads = names.map((_, i) => values.get(cellAddress(area.top, area.left + i)) ?? '');
  const filter = child(table, 'autoFilter')?.attributes['ref'];
  const say = (fault: string) => `table ${displayName}: ${fault}`;
  return [
    ...(isDefinedName(displayName) ? [] : [say('no legal name')]),
    ...(columns.length === area.right - area.left + 1
      ? []
      : [say('as many columns as in its area')]),
    ...(area.bottom > area.top ? [] : [say('no row')]),
    ...doubles(names).map((name) => say(`two columns ${name}`)),
    ...doubles(columns.map(({ attributes }) => attributes['id'] ?? '')).map((id) =>
      say(`two columns of id ${id}`),
    ),
    // A line break in a heading is written as _x000a_ in the column's name.
    ...names
      .filter((name, i) => name.replace(/_x000a_/gi, '\n') !== heads[i])
      .map((name) => say(`column ${name} differs from its heading`)),
    ...(filter === undefined || filter === ref ? [] : [say('filters other cells')]),
  ];
}

function tablesOnSheets(pack: Package): string[] {
  return sheetsOf(pack).flatMap((sheet) => {
    const tables = relationsOf(pack, sheet.part).flatMap(({ type, part }) => {
      const xml = type === 'table' ? pack.parts.get(part) : undefined;
      return xml ? [xml] : [];
    });
    const areas = tables.flatMap(({ attributes }) => parseArea(attributes['ref'] ?? '') ?? []);
    const clash = areas.some((one, i) => areas.slice(i + 1).some((other) => overlaps(one, other)));
    return [
      ...tables.flatMap((table) => tableFaults(table, sheet, pack)),
      ...(clash ? [`${sheet.name}: tables overlap`] : []),
    ];
  });
}

function addressesOf({ top, left, bottom, right }: Area): string[] {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
    const width = right - left + 1;
    return cellAddress(top + Math.floor(i / width), left + (i % width));
  });
}

/** A chart's row of figures points at cells that are there and keeps what they store. */
function referenceFaults(reference: Node, pack: Package): string[] {
  const formula = child(reference, 'f')?.text ?? '';
  const [, name = '', cells = ''] = /^'?(.+?)'?!(.+)$/.exec(formula) ?? [];
  const sheet = sheetsOf(pack).find((one) => one.name === name);
  const area = parseArea(cells);
  if (!sheet || !area) return [`chart: no cells ${formula}`];
  const values = valuesOf(pack, sheet.xml);
  const cache = child(reference, 'strCache') ?? child(reference, 'numCache');
  const addresses = addressesOf(area);
  const kept = new Map(
    childrenOf(cache, 'pt').map((one) => [one.attributes['idx'], child(one, 'v')?.text ?? '']),
  );
  const differing = addresses.filter((at, i) => {
    const [shown, stored] = [kept.get(String(i)) ?? '', values.get(at)];
    const isSame = shown === stored || (shown !== '' && Number(shown) === Number(stored));
    return !isSame;
  });
  const count = Number(child(cache, 'ptCount')?.attributes['val']);
  return [
    ...(count === addresses.length ? [] : [`chart: ${count} points of ${formula}`]),
    ...differing.map((at) => `chart: keeps another value than ${name}!${at}`),
  ];
}

function chartFaults(pack: Package): string[] {
  return [...pack.parts.values()]
    .filter(({ name }) => name === 'chartSpace')
    .flatMap((chart) => {
      const nodes = allOf(chart);
      const axes = nodes.filter(({ name }) => name === 'catAx' || name === 'valAx');
      const ids = axes.map((one) => child(one, 'axId')?.attributes['val']);
      const used = nodes
        .filter(({ name }) => name === 'barChart')
        .flatMap((one) => childrenOf(one, 'axId').map(({ attributes }) => attributes['val']));
      const crossed = axes.map((one) => child(one, 'crossAx')?.attributes['val']);
      return [
        ...nodes
          .filter(({ name }) => name === 'strRef' || name === 'numRef')
          .flatMap((one) => referenceFaults(one, pack)),
        ...[...used, ...crossed].filter((id) => !ids.includes(id)).map(() => 'chart: no such axis'),
      ];
    });
}

function anchorFaults(anchor: Node): string[] {
  const corner = (name: string) => {
    const node = child(anchor, name);
    return ['col', 'row'].map((one) => Number(child(node, one)?.text ?? NaN));
  };
  const [from, to] = [corner('from'), corner('to')];
  const isBox = from.every((value, i) => value >= 0 && value < (to[i] ?? NaN));
  return isBox ? [] : [`drawing: from ${from.join()} to ${to.join()}`];
}

function drawingFaults(pack: Package): string[] {
  return [...pack.parts.values()]
    .filter(({ name }) => name === 'wsDr')
    .flatMap((drawing) => {
      const ids = allOf(drawing)
        .filter(({ name }) => name === 'cNvPr')
        .map(({ attributes }) => attributes['id'] ?? '');
      return [
        ...childrenOf(drawing, 'twoCellAnchor').flatMap(anchorFaults),
        ...doubles(ids).map((id) => `drawing: two objects of id ${id}`),
      ];
    });
}

/** Returns what is wrong with tables, drawings and charts. */
export function objectFaults(pack: Package): string[] {
  const tables = tablesOf(pack).map(({ xml }) => xml.attributes['id'] ?? '');
  return [
    ...doubles(tables).map((id) => `two tables of id ${id}`),
    ...tablesOnSheets(pack),
    ...drawingFaults(pack),
    ...chartFaults(pack),
  ];
}
