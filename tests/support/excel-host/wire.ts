/** Numbers on the wire for what an action does. */
export const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** Numbers on the wire for how an object is reached. */
export const pathTypes = {
  root: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Query;
}

/** What the client sends for one `context.sync()`. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Request {
  readonly id: number;
  /** Bit 64: wait until the user has left the cell (`delayForCellEdit`). */
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** An error as Excel reports it. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** Ends the batch with an error of Excel's. */
export function fail(code: string, message?: string): never {
  throw new RichError(code, message);
}
