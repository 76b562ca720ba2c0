import type { Worksheet, WorksheetView } from 'exceljs';
import { lastColumn, lastRow, parseArea, type Area } from '../../../../core/workbook/address';
import type { ExcelHost } from '../excel-host';
import { HostCollection, HostObject } from '../host-object';
import { fail } from '../wire';
import { ChartsObject } from './charts';
import { RangeObject } from './range';
import { TablesObject } from './tables';
import { usedArea } from './used-area';

const notFound = "This operation is not permitted: the worksheet doesn't exist.";

/** `WorksheetCollection`. */
export class WorksheetsObject extends HostCollection {
  override items() {
    return this.host.workbook.worksheets.map((sheet) => new WorksheetObject(this.host, sheet));
  }
  GetItemOrNullObject(name: string): WorksheetObject | null {
    const wanted = name.toLowerCase();
    return this.items().find((sheet) => sheet.Name.toLowerCase() === wanted) ?? null;
  }
  GetItem(name: string): WorksheetObject {
    return this.GetItemOrNullObject(name) ?? fail('ItemNotFound', notFound);
  }
  GetActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.host, this.host.active ?? fail('ItemNotFound', notFound));
  }
  Add(name: string): WorksheetObject {
    if (this.GetItemOrNullObject(name)) fail('ItemAlreadyExists', name);
    return new WorksheetObject(this.host, this.host.workbook.addWorksheet(name));
  }
}

/** `WorksheetFreezePanes`. */
export class FreezeObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly sheet: Worksheet,
  ) {
    super(host);
  }
  FreezeAt(range: RangeObject): void {
    const { bottom, right } = range.area;
    this.sheet.views = [{ state: 'frozen', xSplit: right, ySplit: bottom }];
  }
  FreezeRows(count: number): void {
    this.sheet.views = [{ state: 'frozen', ySplit: count }];
  }
}

/** `AutoFilter` of a sheet; a table's own filter is none. */
export class AutoFilterObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly sheet: Worksheet,
  ) {
    super(host);
  }
  get Enabled(): boolean {
    return Boolean(this.sheet.autoFilter);
  }
  override get scalars() {
    return ['Enabled'];
  }
}

/** `WorksheetProtection`. */
export class ProtectionObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly sheet: Worksheet,
  ) {
    super(host);
  }
  private get owner() {
    return this.sheet as unknown as { sheetProtection: object | null };
  }
  get Protected(): boolean {
    return Boolean(this.owner.sheetProtection);
  }
  override get scalars() {
    return ['Protected'];
  }
  Protect(): void {
    this.host.undoBreakers.push('protect');
    this.owner.sheetProtection = { sheet: true };
  }
  Unprotect(): void {
    this.host.undoBreakers.push('unprotect');
    this.owner.sheetProtection = null;
  }
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** `Worksheet`. */
export class WorksheetObject extends HostObject {
  constructor(
    host: ExcelHost,
    readonly sheet: Worksheet,
  ) {
    super(host);
  }
  override get Id() {
    return this.sheet.name;
  }
  get Name(): string {
    return this.sheet.name;
  }
  get Visibility(): string {
    return visibilities[this.sheet.state];
  }
  set Visibility(value: string) {
    this.sheet.state = (value.charAt(0).toLowerCase() + value.slice(1)) as Worksheet['state'];
  }
  get TabColor(): string {
    return `#${this.sheet.properties.tabColor?.argb?.slice(2) ?? ''}`;
  }
  set TabColor(value: string) {
    this.sheet.properties.tabColor = { argb: `FF${value.slice(1)}` };
  }
  get Position(): number {
    return this.host.workbook.worksheets.indexOf(this.sheet);
  }
  set Position(wanted: number) {
    const others = this.host.workbook.worksheets.filter((sheet) => sheet !== this.sheet);
    others.splice(wanted, 0, this.sheet);
    others.forEach((sheet, index) => ((sheet as unknown as { orderNo: number }).orderNo = index));
  }
  set Gridlines(isShown: boolean) {
    this.sheet.views = [{ ...this.sheet.views[0], showGridLines: isShown } as WorksheetView];
  }
  override get scalars() {
    return ['Id', 'Name', 'Visibility'];
  }
  get Tables() {
    return new TablesObject(this.host, this.sheet);
  }
  get FreezePanes() {
    return new FreezeObject(this.host, this.sheet);
  }
  get Protection() {
    return new ProtectionObject(this.host, this.sheet);
  }
  get AutoFilter() {
    return new AutoFilterObject(this.host, this.sheet);
  }
  get Charts() {
    return new ChartsObject(this.host, this.sheet);
  }
  private range(area: Area): RangeObject {
    return new RangeObject(this.host, this.sheet, area);
  }
  GetRange(address?: string): RangeObject {
    const whole = { top: 1, left: 1, bottom: lastRow, right: lastColumn };
    if (address === undefined || address === null) return this.range(whole);
    const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
    if (columns) {
      const [left, right] = [parseArea(`${columns[1]}1`), parseArea(`${columns[2]}1`)];
      return this.range({ ...whole, left: left?.left ?? 1, right: right?.right ?? 1 });
    }
    const rows = /^(\d+):(\d+)$/.exec(address);
    if (rows) return this.range({ ...whole, top: Number(rows[1]), bottom: Number(rows[2]) });
    return this.range(parseArea(address) ?? fail('InvalidArgument', `address ${address}`));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    if (rows < 1 || columns < 1) fail('InvalidArgument', 'a range has a row and a column');
    return this.range({
      top: row + 1,
      left: column + 1,
      bottom: row + rows,
      right: column + columns,
    });
  }
  GetUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = usedArea(this.sheet, null, valuesOnly);
    return used && this.range(used);
  }
  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly = false): RangeObject {
    const first = { top: 1, left: 1, bottom: 1, right: 1 };
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range(first);
  }
  Activate(): void {
    if (this.sheet.state !== 'visible')
      fail('InvalidOperation', 'a hidden sheet cannot be activated');
    this.host.active = this.sheet;
  }
  Delete(): void {
    this.host.workbook.removeWorksheet(this.sheet.id);
  }
}
