import type { Worksheet } from 'exceljs';
import { cellAddress } from '../../../../core/workbook/address';
import type { ExcelHost } from '../excel-host';
import { HostCollection, HostObject } from '../host-object';
import { fail } from '../wire';
import { RangeObject } from './range';
import { areaOf, tablesOf, type TableModel } from './table-area';

/** `TableCollection` of a workbook or a sheet. */
export class TablesObject extends HostCollection {
  constructor(
    host: ExcelHost,
    private readonly sheet: Worksheet | null,
  ) {
    super(host);
  }
  override items(): TableObject[] {
    const sheets = this.sheet ? [this.sheet] : this.host.workbook.worksheets;
    return sheets.flatMap((sheet) =>
      tablesOf(sheet).map((table) => new TableObject(this.host, sheet, table)),
    );
  }
  GetItemOrNullObject(name: string): TableObject | null {
    return this.items().find((table) => table.Name === name) ?? null;
  }
  GetItem(name: string): TableObject {
    return this.GetItemOrNullObject(name) ?? fail('ItemNotFound', `table ${name}`);
  }
  Add(range: RangeObject): TableObject {
    const { sheet, area } = range;
    const all = this.host.workbook.worksheets.flatMap(tablesOf);
    const crosses = tablesOf(sheet).some((table) => areaOf(table).bottom >= area.top);
    if (crosses) fail('MergedRangeConflict', 'A table cannot overlap another table.');
    const [headers = [], ...rows] = range.Values as unknown[][];
    const keep = rows.map((_, i) =>
      headers.map((_h, j) => sheet.getCell(area.top + 1 + i, area.left + j).value),
    );
    const name = `Table${all.length + 1}`;
    sheet.addTable({
      name,
      ref: cellAddress(area.top, area.left),
      headerRow: true,
      columns: headers.map((header, i) => ({
        name: String(header || `Column${i + 1}`),
        filterButton: true,
      })),
      rows: keep,
    });
    return this.GetItem(name);
  }
}

/** `Table`. */
export class TableObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly sheet: Worksheet,
    private readonly table: TableModel,
  ) {
    super(host);
  }
  override get Id() {
    return this.table.name;
  }
  get Name(): string {
    return this.table.displayName ?? this.table.name;
  }
  set Name(name: string) {
    const all = this.host.workbook.worksheets.flatMap(tablesOf);
    if (all.some((one) => one !== this.table && one.displayName === name))
      fail('ItemAlreadyExists');
    this.table.name = name;
    this.table.displayName = name;
  }
  get Style(): string {
    return this.table.style?.theme ?? '';
  }
  set Style(theme: string) {
    this.table.style = { ...this.table.style, theme };
  }
  override get scalars() {
    return ['Id', 'Name', 'Style'];
  }
  GetRange(): RangeObject {
    const { top, left, bottom, right } = areaOf(this.table);
    return this.range(top, left, bottom, right);
  }
  GetHeaderRowRange(): RangeObject {
    const { top, left, right } = areaOf(this.table);
    return this.range(top, left, top, right);
  }
  private range(top: number, left: number, bottom: number, right: number): RangeObject {
    return new RangeObject(this.host, this.sheet, { top, left, bottom, right });
  }
}
