/** A finding as it may occur, for the docs. */
export interface Example<Data> {
  /** The worksheet it stands on; empty for a whole file. */
  readonly sheet: string;
  readonly hasFix: boolean;
  readonly data: Data;
}

/** One example of every finding of a family. */
export type ExamplesOf<Data> = { readonly [C in keyof Data]: Example<Data[C]> };
