import type { FindingCode, FindingData } from '../findings/catalogue';

/** The words of one kind of finding. */
export interface FindingTexts<C extends FindingCode> {
  /** What is wrong, the value seen, the value wanted, then a hint. */
  message(data: FindingData[C]): string;
  /** What the fix does, for a button or a list; empty when there is never one. */
  fix(data: FindingData[C]): string;
  /** Why it matters, for the docs. */
  readonly why: string;
}

/** The words of every finding. */
export type FindingMessages = { readonly [C in FindingCode]: FindingTexts<C> };

/** A language in which the product speaks. */
export type Language = 'th' | 'en';
