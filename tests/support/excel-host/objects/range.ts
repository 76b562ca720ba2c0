import type { Cell, Worksheet } from 'exceljs';
import { cellAddress, lastColumn, lastRow, type Area } from '../../../../core/workbook/address';
import type { ExcelHost } from '../excel-host';
import { HostCollection, HostObject } from '../host-object';
import { fail } from '../wire';
import { typedValue, valueOf, valueTypeOf } from './cell-values';
import { ConditionalFormatsObject, DataValidationObject } from './rules';
import { RangeFormatObject } from './range-format';
import { growTables, shiftTables } from './table-area';
import { usedArea } from './used-area';

const mostCells = 5_000_000;
const wrongShape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

type Grid = readonly (readonly unknown[])[];

interface Merged {
  readonly _merges: Readonly<Record<string, { readonly model: Area }>>;
}

/** `Worksheet` as a range leads to it: its name. */
class RangeSheetObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly sheet: Worksheet,
  ) {
    super(host);
  }
  override get Id() {
    return this.sheet.name;
  }
  get Name() {
    return this.sheet.name;
  }
  override get scalars() {
    return ['Id', 'Name'];
  }
}

/** `Range`: a rectangle of one sheet. */
export class RangeObject extends HostObject {
  constructor(
    host: ExcelHost,
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {
    super(host);
    const { top, left, bottom, right } = area;
    if (top < 1 || left < 1 || bottom > lastRow || right > lastColumn) fail('InvalidArgument');
  }
  override get scalars() {
    return [
      'Address',
      'RowIndex',
      'ColumnIndex',
      'RowCount',
      'ColumnCount',
      'Values',
      'ValueTypes',
      'NumberFormat',
    ];
  }
  get LocalAddress(): string {
    const { top, left, bottom, right } = this.area;
    const first = cellAddress(top, left);
    return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
  }
  get Address(): string {
    const { name } = this.sheet;
    return `${/^\w+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`}!${this.LocalAddress}`;
  }
  GetUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = usedArea(this.sheet, this.area, valuesOnly);
    return used && new RangeObject(this.host, this.sheet, used);
  }
  get Worksheet() {
    return new RangeSheetObject(this.host, this.sheet);
  }
  get RowIndex() {
    return this.area.top - 1;
  }
  get ColumnIndex() {
    return this.area.left - 1;
  }
  get RowCount() {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount() {
    return this.area.right - this.area.left + 1;
  }
  private grid<T>(read: (cell: Cell | undefined) => T): T[][] {
    if (this.RowCount * this.ColumnCount > mostCells) fail('RangeExceedsLimit');
    const { top, left, bottom, right } = this.area;
    return Array.from({ length: bottom - top + 1 }, (_r, i) => {
      const row = this.sheet.findRow(top + i);
      return Array.from({ length: right - left + 1 }, (_c, j) => read(row?.findCell(left + j)));
    });
  }
  /** Calls back for every cell, made where there is none. */
  each(change: (cell: Cell, row: number, column: number) => void): void {
    this.requireUnlocked();
    const { top, left, bottom, right } = this.area;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        change(this.sheet.getCell(row, column), row - top, column - left);
      }
    }
  }
  /** Whether the cells are locked; null when some are and some are not. */
  lock(): boolean | null {
    const locks = this.grid((cell) => cell?.protection?.locked !== false).flat();
    const [first = true] = locks;
    return locks.every((one) => one === first) ? first : null;
  }
  private requireUnlocked(): void {
    const { sheetProtection } = this.sheet as unknown as { sheetProtection?: object | null };
    if (sheetProtection && this.lock() !== false)
      fail('AccessDenied', 'You do not have the required permissions to perform the operation.');
  }
  get Values(): Grid {
    return this.grid(valueOf);
  }
  set Values(given: unknown) {
    const values = this.shaped(given);
    this.each((cell, row, column) => {
      const value = values[row]?.[column];
      if (value !== null) cell.value = typedValue(value, cell.numFmt ?? 'General');
    });
    growTables(this);
    this.host.changed(this.sheet, this.LocalAddress);
  }
  get Formulas(): Grid {
    return this.grid((cell) => (cell?.formula ? `=${cell.formula}` : valueOf(cell)));
  }
  set Formulas(given: unknown) {
    this.Values = given;
  }
  get ValueTypes(): Grid {
    return this.grid(valueTypeOf);
  }
  get NumberFormat(): Grid {
    return this.grid((cell) => cell?.numFmt ?? 'General');
  }
  set NumberFormat(given: unknown) {
    const formats = this.shaped(given);
    this.each((cell, row, column) => (cell.numFmt = String(formats[row]?.[column])));
  }
  private shaped(given: unknown): Grid {
    if (!Array.isArray(given)) {
      return this.grid(() => given);
    }
    const rows = given as Grid;
    const isRight =
      rows.length === this.RowCount && rows.every((row) => row.length === this.ColumnCount);
    return isRight ? rows : fail('InvalidArgument', wrongShape);
  }
  private at(top: number, left: number, rows: number, columns: number): RangeObject {
    const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    return new RangeObject(this.host, this.sheet, area);
  }
  /** The client sends a large array in parts and asks first whether the whole fits. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) fail('InvalidArgument', wrongShape);
  }
  GetCell(row: number, column: number): RangeObject {
    return this.at(this.area.top + row, this.area.left + column, 1, 1);
  }
  GetRow(row: number): RangeObject {
    return this.at(this.area.top + row, this.area.left, 1, this.ColumnCount);
  }
  GetResizedRange(rows: number, columns: number): RangeObject {
    const { top, left } = this.area;
    return this.at(top, left, this.RowCount + rows, this.ColumnCount + columns);
  }
  GetBoundingRect(other: RangeObject): RangeObject {
    const top = Math.min(this.area.top, other.area.top);
    const left = Math.min(this.area.left, other.area.left);
    const bottom = Math.max(this.area.bottom, other.area.bottom);
    const right = Math.max(this.area.right, other.area.right);
    return this.at(top, left, bottom - top + 1, right - left + 1);
  }
  GetRowsBelow(count = 1): RangeObject {
    return this.at(this.area.bottom + 1, this.area.left, count, this.ColumnCount);
  }
  GetMergedAreasOrNullObject(): AreasObject | null {
    const own = this.area;
    const merges = Object.values((this.sheet as unknown as Merged)._merges).filter(
      ({ model: { top, left, bottom, right } }) =>
        top <= own.bottom && bottom >= own.top && left <= own.right && right >= own.left,
    );
    const areas = merges.map(({ model: { top, left, bottom, right } }) =>
      this.at(top, left, bottom - top + 1, right - left + 1),
    );
    return areas.length === 0 ? null : new AreasObject(this.host, areas);
  }
  Merge(across = false): void {
    this.requireUnlocked();
    const { top, left, bottom, right } = this.area;
    const rows = across ? Array.from({ length: this.RowCount }, (_, i) => top + i) : [top];
    for (const row of rows) this.sheet.mergeCells(row, left, across ? row : bottom, right);
  }
  Select(): void {
    if (this.sheet.state !== 'visible') fail('InvalidOperation', 'the sheet is hidden');
    this.host.active = this.sheet;
    this.host.selected = this;
  }
  Clear(applyTo?: string): void {
    this.each((cell) => {
      cell.value = null;
      if (applyTo !== 'Contents') cell.style = {};
    });
    this.host.changed(this.sheet, this.LocalAddress);
  }
  Insert(): RangeObject {
    this.requireUnlocked();
    this.requireWholeRows();
    const blank = Array.from({ length: this.RowCount }, () => []);
    this.sheet.spliceRows(this.area.top, 0, ...blank);
    shiftTables(this.sheet, this.area.top, this.RowCount);
    this.host.changed(this.sheet, this.LocalAddress, 'RowInserted');
    return this;
  }
  Delete(): void {
    this.requireUnlocked();
    this.requireWholeRows();
    this.sheet.spliceRows(this.area.top, this.RowCount);
    shiftTables(this.sheet, this.area.top, -this.RowCount);
    this.host.changed(this.sheet, this.LocalAddress, 'RowDeleted');
  }
  private requireWholeRows(): void {
    if (this.ColumnCount !== lastColumn)
      this.host.refuse(this, 'Insert or Delete of part of a row');
  }
  get Format() {
    return new RangeFormatObject(this.host, this);
  }
  get DataValidation() {
    return new DataValidationObject(this.host, this);
  }
  get ConditionalFormats() {
    return new ConditionalFormatsObject(this.host, this);
  }
}

/** `RangeCollection`. */
class RangesObject extends HostCollection {
  constructor(
    host: ExcelHost,
    private readonly ranges: readonly RangeObject[],
  ) {
    super(host);
  }
  override items() {
    return this.ranges;
  }
}

/** `RangeAreas`. */
export class AreasObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly ranges: readonly RangeObject[],
  ) {
    super(host);
  }
  get Address(): string {
    return this.ranges.map((range) => range.Address).join(',');
  }
  get Areas() {
    return new RangesObject(this.host, this.ranges);
  }
}
