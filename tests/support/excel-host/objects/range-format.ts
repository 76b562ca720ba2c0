import type { Alignment, Font } from 'exceljs';
import type { ExcelHost } from '../excel-host';
import { HostObject } from '../host-object';
import type { RangeObject } from './range';

/** A part of `RangeFormat`. */
class FormatPart extends HostObject {
  constructor(
    host: ExcelHost,
    protected readonly range: RangeObject,
  ) {
    super(host);
  }
}

const argb = (colour: string) => ({ argb: `FF${colour.slice(1)}` });

/** `RangeFill`. */
export class FillObject extends FormatPart {
  get Color(): string {
    const first = this.range.sheet.getCell(this.range.area.top, this.range.area.left);
    const fill = first.fill as { fgColor?: { argb?: string } } | undefined;
    return fill?.fgColor?.argb ? `#${fill.fgColor.argb.slice(2)}` : '#FFFFFF';
  }
  set Color(value: string) {
    this.range.each(
      (cell) => (cell.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(value) }),
    );
  }
}

/** `RangeFont`. */
export class FontObject extends FormatPart {
  private change(font: Partial<Font>): void {
    this.range.each((cell) => (cell.font = { ...cell.font, ...font }));
  }
  get Bold(): boolean {
    return this.range.sheet.getCell(this.range.area.top, this.range.area.left).font?.bold ?? false;
  }
  set Bold(bold: boolean) {
    this.change({ bold });
  }
  set Color(value: string) {
    this.change({ color: argb(value) });
  }
  set Name(name: string) {
    this.change({ name });
  }
  set Underline(kind: string) {
    this.change({ underline: kind !== 'None' });
  }
  set Size(size: number) {
    this.change({ size });
  }
}

/** `FormatProtection`. */
export class CellProtectionObject extends FormatPart {
  get Locked(): boolean | null {
    return this.range.lock();
  }
  set Locked(locked: boolean) {
    this.range.each((cell) => (cell.protection = { locked }));
  }
}

const horizontal = { Center: 'center', Left: 'left', Right: 'right', General: undefined } as const;
const vertical = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

/** `RangeFormat`. */
export class RangeFormatObject extends FormatPart {
  private align(alignment: Partial<Alignment>): void {
    this.range.each((cell) => (cell.alignment = { ...cell.alignment, ...alignment }));
  }
  get Fill() {
    return new FillObject(this.host, this.range);
  }
  get Font() {
    return new FontObject(this.host, this.range);
  }
  get Protection() {
    return new CellProtectionObject(this.host, this.range);
  }
  set WrapText(wrapText: boolean) {
    this.align({ wrapText });
  }
  set HorizontalAlignment(value: keyof typeof horizontal) {
    const to = horizontal[value];
    if (to) this.align({ horizontal: to });
  }
  set VerticalAlignment(value: keyof typeof vertical) {
    this.align({ vertical: vertical[value] });
  }
  /** Points; a character of the standard font takes about 5.25. */
  set ColumnWidth(points: number) {
    const { left, right } = this.range.area;
    for (let column = left; column <= right; column++) {
      this.range.sheet.getColumn(column).width = points / 5.25;
    }
  }
  set RowHeight(points: number) {
    const { top, bottom } = this.range.area;
    for (let row = top; row <= bottom; row++) this.range.sheet.getRow(row).height = points;
  }
  AutofitColumns(): void {}
  AutofitRows(): void {}
}
