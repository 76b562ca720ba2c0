import { parseArea } from '../../../../core/workbook/address';
import type { ExcelHost } from '../excel-host';
import { HostCollection, HostObject } from '../host-object';
import { fail } from '../wire';
import { RangeObject } from './range';

interface NameModel {
  readonly name: string;
  readonly ranges: readonly string[];
}

/** `NamedItemCollection` of the workbook. */
export class NamesObject extends HostCollection {
  override items(): NameObject[] {
    const model = this.host.workbook.definedNames.model as readonly NameModel[];
    return model.map((one) => new NameObject(this.host, one));
  }
  GetItemOrNullObject(name: string): NameObject | null {
    return this.items().find((one) => one.Name === name) ?? null;
  }
  GetItem(name: string): NameObject {
    return this.GetItemOrNullObject(name) ?? fail('ItemNotFound', `name ${name}`);
  }
  Add(name: string, reference: RangeObject | string): NameObject {
    if (this.GetItemOrNullObject(name)) fail('ItemAlreadyExists', name);
    const formula =
      typeof reference === 'string' ? reference.replace(/^=/, '') : absolute(reference);
    this.host.workbook.definedNames.add(formula, name);
    return this.GetItem(name);
  }
}

function absolute(range: RangeObject): string {
  const cells = range.LocalAddress.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${range.sheet.name}'!${cells}`;
}

/** `NamedItem` that stands for cells. */
export class NameObject extends HostObject {
  constructor(
    host: ExcelHost,
    private readonly model: NameModel,
  ) {
    super(host);
  }
  get Name() {
    return this.model.name;
  }
  override get scalars() {
    return ['Name'];
  }
  GetRangeOrNullObject(): RangeObject | null {
    const [reference = ''] = this.model.ranges;
    const cut = reference.lastIndexOf('!');
    const name = reference.slice(0, cut).replace(/^'|'$/g, '');
    const sheet = this.host.workbook.getWorksheet(name);
    const area = parseArea(reference.slice(cut + 1));
    return sheet && area ? new RangeObject(this.host, sheet, area) : null;
  }
  GetRange(): RangeObject {
    return this.GetRangeOrNullObject() ?? fail('InvalidReference');
  }
  Delete(): void {
    for (const range of this.model.ranges) {
      this.host.workbook.definedNames.remove(range, this.model.name);
    }
  }
}
