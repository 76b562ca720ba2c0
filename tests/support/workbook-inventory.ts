import type { Cell, Workbook, Worksheet } from 'exceljs';

/** Everything that a workbook holds, each thing under its place: what two of them differ in is seen at a glance. */
export type Inventory = ReadonlyMap<string, string>;

interface Inner {
  readonly tables: Readonly<Record<string, { readonly table: { readonly tableRef: string } }>>;
  readonly conditionalFormattings: readonly unknown[];
  readonly dataValidations: { readonly model: Readonly<Record<string, unknown>> };
  readonly sheetProtection: unknown;
}

function put(into: Map<string, string>, place: string, thing: unknown): void {
  const text = JSON.stringify(thing);
  if (text !== undefined && text !== '{}' && text !== '[]' && text !== 'null')
    into.set(place, text);
}

function addCells(into: Map<string, string>, sheet: Worksheet): void {
  const addCell = (cell: Cell) => {
    const place = `${sheet.name}!${cell.address}`;
    put(into, `${place} value`, cell.value);
    put(into, `${place} style`, cell.style);
    put(into, `${place} note`, cell.note);
  };
  sheet.eachRow({ includeEmpty: true }, (row) => {
    put(into, `${sheet.name} row ${row.number}`, [row.height, row.hidden, row.outlineLevel]);
    row.eachCell({ includeEmpty: true }, addCell);
  });
}

function addSheet(into: Map<string, string>, sheet: Worksheet): void {
  const { name } = sheet;
  const inner = sheet as unknown as Inner;
  put(into, `${name} state`, sheet.state);
  put(into, `${name} tab`, sheet.properties.tabColor);
  put(into, `${name} views`, sheet.views);
  put(into, `${name} page`, sheet.pageSetup);
  put(into, `${name} header and footer`, sheet.headerFooter);
  put(into, `${name} filter`, sheet.autoFilter);
  put(into, `${name} protection`, inner.sheetProtection);
  sheet.columns?.forEach(({ width, hidden, style }, index) =>
    put(into, `${name} column ${index + 1}`, [width, hidden, style]),
  );
  for (const merge of sheet.model.merges) put(into, `${name} merge ${String(merge)}`, true);
  for (const [table, { table: facts }] of Object.entries(inner.tables))
    put(into, `${name} table ${table}`, facts.tableRef);
  for (const format of inner.conditionalFormattings)
    put(into, `${name} colours ${JSON.stringify(format)}`, true);
  for (const [address, rule] of Object.entries(inner.dataValidations.model))
    put(into, `${name} rule ${address}`, rule);
  for (const { range, imageId } of sheet.getImages())
    put(into, `${name} image ${imageId}`, [range.tl.nativeRow, range.tl.nativeCol]);
  addCells(into, sheet);
}

/** Returns what a workbook holds, as ExcelJS reads it. */
export function inventoryOf(workbook: Workbook): Inventory {
  const into = new Map<string, string>();
  workbook.worksheets.forEach((sheet) => addSheet(into, sheet));
  for (const { name, ranges } of workbook.definedNames.model) put(into, `name ${name}`, ranges);
  workbook.model.media.forEach(({ name, buffer }) =>
    put(into, `media ${name}`, buffer?.byteLength),
  );
  return into;
}
