import type { ExcelHost } from '../excel-host';
import { HostCollection, HostObject } from '../host-object';

/** `SettingCollection`: what an add-in keeps in the workbook. */
export class SettingsObject extends HostCollection {
  override items(): SettingObject[] {
    return [...this.host.settings.keys()].map((key) => new SettingObject(this.host, key));
  }
  GetItemOrNullObject(key: string): SettingObject | null {
    return this.items().find((one) => one.Key === key) ?? null;
  }
  Add(key: string, value: unknown): SettingObject {
    this.host.settings.set(key, value);
    return new SettingObject(this.host, key);
  }
}

/** `Setting`: one value by its key. */
export class SettingObject extends HostObject {
  constructor(
    host: ExcelHost,
    readonly Key: string,
  ) {
    super(host);
  }
  get Value() {
    return this.host.settings.get(this.Key);
  }
  override get scalars() {
    return ['Key', 'Value'];
  }
  Delete(): void {
    this.host.settings.delete(this.Key);
  }
}
