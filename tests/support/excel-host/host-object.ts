import type { ExcelHost } from './excel-host';

/** One object that the client may hold: its getters, setters and methods bear the names of the wire. */
export class HostObject {
  /** The id under which the client keeps a reference; empty while it keeps none. */
  reference = '';

  constructor(readonly host: ExcelHost) {}

  /** Properties that `load()` without names brings. */
  get scalars(): readonly string[] {
    return [];
  }

  /** The object's own id, where it has one. */
  get Id(): string | number | undefined {
    return undefined;
  }
}

/** A collection: the client loads `items/…`. */
export class HostCollection extends HostObject {
  items(): readonly HostObject[] {
    return [];
  }
}
