import {
  ByteString,
  findDict,
  listOf,
  nameText,
  resolve,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';

function attributesOf(file: PdfFile, cell: Dict): Dict[] {
  return listOf(resolve(file, cell.get('A'))).flatMap((one) => findDict(file, one) ?? []);
}

/** Takes the heads of other cells out of the heads that a cell names. */
function keepOwnHead(file: PdfFile, cell: Dict, others: ReadonlySet<string>): void {
  for (const attributes of attributesOf(file, cell)) {
    const headers = resolve(file, attributes.get('Headers'));
    if (!Array.isArray(headers)) continue;
    const isOther = (one: Value): boolean => one instanceof ByteString && others.has(one.bytes);
    attributes.set(
      'Headers',
      headers.filter((one) => !isOther(one)),
    );
  }
}

/**
 * Leaves a cell only the nearest head before it in its row: where a row has two pairs of head and cell, Chromium
 * names both heads for both cells, and a person who listens hears the wrong one as well.
 */
export function keepNearestHeads(file: PdfFile): void {
  for (const row of file.objects.values()) {
    if (!(row instanceof Map) || nameText(row.get('S')) !== 'TR') continue;
    const cells = listOf(row.get('K')).flatMap((one) => findDict(file, one) ?? []);
    const heads = cells.filter((cell) => nameText(cell.get('S')) === 'TH');
    if (heads.length < 2) continue;
    const names = heads.map((head) => head.get('ID'));
    const all = names.flatMap((name) => (name instanceof ByteString ? name.bytes : []));
    let own = '';
    for (const cell of cells) {
      const id = cell.get('ID');
      if (nameText(cell.get('S')) === 'TH') own = id instanceof ByteString ? id.bytes : '';
      else if (own !== '') keepOwnHead(file, cell, new Set(all.filter((name) => name !== own)));
    }
  }
}
