import { HostObject } from '../host-object';
import { fail } from '../wire';
import { NamesObject } from './names';
import type { RangeObject } from './range';
import { SettingsObject } from './settings';
import { TablesObject } from './tables';
import { WorksheetsObject } from './worksheets';

/** `Application`: calculation and screen updating, which a file does not have. */
export class ApplicationObject extends HostObject {
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
  Calculate(): void {}
}

/** The root of every path. */
export class WorkbookObject extends HostObject {
  get Worksheets() {
    return new WorksheetsObject(this.host);
  }
  get Tables() {
    return new TablesObject(this.host, null);
  }
  get Names() {
    return new NamesObject(this.host);
  }
  get Settings() {
    return new SettingsObject(this.host);
  }
  get Application() {
    return new ApplicationObject(this.host);
  }
  get Name() {
    return 'สมุดงาน.xlsx';
  }
  override get scalars() {
    return ['Name'];
  }
  GetSelectedRange(): RangeObject {
    return this.host.selected ?? fail('InvalidSelection');
  }
  GetActiveCell(): RangeObject {
    return this.GetSelectedRange().GetCell(0, 0);
  }
}
