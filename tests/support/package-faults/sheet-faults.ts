import { parseAddress, parseArea } from '../../../core/workbook/address';
import { overlapping } from './areas';
import { namesOf, sheetsOf, type SheetPart } from './book-faults';
import { formulaFaults } from './formulas';
import { allOf, child, childrenOf, doubles, type Node, type Package } from './read-package';

interface Sizes {
  readonly styles: number;
  readonly strings: number;
  readonly dxfs: number;
}

function sizesOf({ parts }: Package): Sizes {
  const styles = parts.get('xl/styles.xml');
  return {
    styles: child(styles, 'cellXfs')?.children.length ?? 0,
    strings: childrenOf(parts.get('xl/sharedStrings.xml'), 'si').length,
    dxfs: child(styles, 'dxfs')?.children.length ?? 0,
  };
}

/** Returns the cells of a sheet. */
export function cellsOf(sheet: Node): Node[] {
  return childrenOf(child(sheet, 'sheetData'), 'row').flatMap((row) => childrenOf(row, 'c'));
}

function cellFault(cell: Node, { styles, strings }: Sizes): string | null {
  const { r = '', s = '0', t } = cell.attributes;
  const value = child(cell, 'v')?.text;
  if (!parseAddress(r)) return `no address ${r}`;
  if (Number(s) >= styles) return `${r}: no style ${s}`;
  if (t === 's' && !(Number(value) < strings)) return `${r}: no shared string ${value ?? ''}`;
  const isFigure = t === undefined || t === 'n';
  if (isFigure && value !== undefined && !/^-?\d+(\.\d+)?(E[-+]?\d+)?$/i.test(value)) {
    return `${r}: no number ${value}`;
  }
  return null;
}

/** Rows and the cells within them stand in rising order, each once, and each cell in its row. */
function gridFaults(sheet: Node): string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of childrenOf(child(sheet, 'sheetData'), 'row')) {
    const number = Number(row.attributes['r']);
    if (!(number > lastRow)) faults.push(`row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const { attributes } of childrenOf(row, 'c')) {
      const at = parseAddress(attributes['r'] ?? '');
      if (at?.row !== number) faults.push(`${attributes['r'] ?? ''} in row ${number}`);
      if ((at?.column ?? 0) <= lastColumn) faults.push(`${attributes['r'] ?? ''} out of order`);
      lastColumn = at?.column ?? lastColumn;
    }
  }
  return faults;
}

function columnFaults(sheet: Node): string[] {
  const spans = childrenOf(child(sheet, 'cols'), 'col').map(({ attributes }) => {
    return [Number(attributes['min']), Number(attributes['max'])] as const;
  });
  return spans.flatMap(([min, max], i) => {
    const before = spans[i - 1]?.[1] ?? 0;
    return min > before && max >= min ? [] : [`columns ${min} to ${max} after ${before}`];
  });
}

/** Lengths beyond which Excel calls a file damaged. */
const longest = {
  ...{ promptTitle: 32, prompt: 255, errorTitle: 32, error: 255 },
  ...{ formula: 255, header: 255 },
} as const;

function validationFaults(sheet: Node, formulas: (text: string) => string[]): string[] {
  const list = childrenOf(child(sheet, 'dataValidations'), 'dataValidation');
  const counted = child(sheet, 'dataValidations')?.attributes['count'];
  return [
    ...(counted === undefined || Number(counted) === list.length ? [] : ['validations: count']),
    ...overlapping(list.flatMap(({ attributes }) => (attributes['sqref'] ?? '').split(' '))).map(
      (pair) => `validations overlap: ${pair}`,
    ),
    ...list.flatMap(({ attributes, children }) => {
      const long = (['promptTitle', 'prompt', 'errorTitle', 'error'] as const).filter(
        (name) => (attributes[name] ?? '').length > longest[name],
      );
      const texts = children.map(({ text }) => text);
      return [
        ...long.map((name) => `validation ${attributes['sqref'] ?? ''}: ${name} too long`),
        ...texts.filter((text) => text.length > longest.formula).map(() => 'validation too long'),
        ...texts.flatMap(formulas),
      ];
    }),
  ];
}

function colourFaults(sheet: Node, sizes: Sizes, formulas: (text: string) => string[]): string[] {
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((one) => one.children);
  return rules.flatMap(({ attributes, children }) => [
    ...(Number(attributes['dxfId'] ?? 0) < Math.max(1, sizes.dxfs) ? [] : ['no differing style']),
    ...(Number(attributes['priority']) > 0 ? [] : ['a colour has no priority']),
    ...children.filter(({ name }) => name === 'formula').flatMap(({ text }) => formulas(text)),
  ]);
}

function areaFaults(sheet: Node): string[] {
  const merged = childrenOf(child(sheet, 'mergeCells'), 'mergeCell').map(
    ({ attributes }) => attributes['ref'] ?? '',
  );
  const filters = childrenOf(sheet, 'autoFilter').map(({ attributes }) => attributes['ref'] ?? '');
  return [
    ...overlapping(merged).map((pair) => `merged cells overlap: ${pair}`),
    ...[...merged, ...filters].filter((text) => !parseArea(text)).map((text) => `no area ${text}`),
    ...childrenOf(child(sheet, 'headerFooter'), 'oddHeader')
      .filter(({ text }) => text.length > longest.header)
      .map(() => 'header too long'),
  ];
}

function faultsOf({ name, xml }: SheetPart, pack: Package, sizes: Sizes): string[] {
  const names = namesOf(pack);
  const formulas = (text: string) => formulaFaults(text, names);
  const cells = cellsOf(xml);
  const written = allOf(xml).filter((one) => one.name === 'f' && one.text !== '');
  return [
    ...cells.flatMap((cell) => cellFault(cell, sizes) ?? []),
    ...doubles(cells.map(({ attributes }) => attributes['r'] ?? '')).map((r) => `two cells ${r}`),
    ...gridFaults(xml),
    ...columnFaults(xml),
    ...areaFaults(xml),
    ...validationFaults(xml, formulas),
    ...colourFaults(xml, sizes, formulas),
    ...[...new Set(written.map(({ text }) => text))].flatMap(formulas),
  ].map((fault) => `${name}: ${fault}`);
}

/** Returns what is wrong with the sheets of a workbook. */
export function sheetFaults(pack: Package): string[] {
  const sizes = sizesOf(pack);
  return sheetsOf(pack).flatMap((sheet) => faultsOf(sheet, pack, sizes));
}
