import type { Worksheet } from 'exceljs';
import type { ExcelHost } from '../excel-host';
import { HostCollection, HostObject } from '../host-object';
import { fail } from '../wire';
import type { RangeObject } from './range';

/** A chart as the host remembers it; ExcelJS cannot write one into a file. */
export interface ChartFacts {
  readonly sheet: string;
  readonly type: string;
  readonly source: string;
  name: string;
  title: string;
  position: string;
}

/** `ChartCollection` of a sheet. */
export class ChartsObject extends HostCollection {
  constructor(
    host: ExcelHost,
    private readonly sheet: Worksheet,
  ) {
    super(host);
  }
  override items(): ChartObject[] {
    return this.host.charts
      .filter((chart) => chart.sheet === this.sheet.name)
      .map((chart) => new ChartObject(this.host, chart));
  }
  GetItemOrNullObject(name: string): ChartObject | null {
    return this.items().find((chart) => chart.Name === name) ?? null;
  }
  GetItem(name: string): ChartObject {
    return this.GetItemOrNullObject(name) ?? fail('ItemNotFound', `chart ${name}`);
  }
  Add(type: string, source: RangeObject): ChartObject {
    const chart = {
      sheet: this.sheet.name,
      type,
      source: source.Address,
      name: `Chart ${this.host.charts.length + 1}`,
      title: '',
      position: '',
    };
    this.host.charts.push(chart);
    return new ChartObject(this.host, chart);
  }
}

/** `ChartTitle`. */
export class ChartTitleObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly chart: ChartFacts,
  ) {
    super(host);
  }
  get Text() {
    return this.chart.title;
  }
  set Text(value: string) {
    this.chart.title = value;
  }
}

/** `Chart`. */
export class ChartObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly chart: ChartFacts,
  ) {
    super(host);
  }
  override get Id() {
    return this.chart.name;
  }
  get Name() {
    return this.chart.name;
  }
  set Name(value: string) {
    this.chart.name = value;
  }
  override get scalars() {
    return ['Id', 'Name'];
  }
  get Title() {
    return new ChartTitleObject(this.host, this.chart);
  }
  SetPosition(first: string, last: string): void {
    this.chart.position = `${first}:${last}`;
  }
  Delete(): void {
    this.host.charts.splice(this.host.charts.indexOf(this.chart), 1);
  }
}
