import type { FindingData } from '../findings/catalogue';

/** The words of one kind of finding. */
export interface FindingTexts<Data> {
  /** What the finding is called in lists and docs. */
  readonly title: string;
  /** What is wrong, the value seen, the value wanted, then a hint. */
  message(data: Data): string;
  /** What the fix does, for a button or a list; empty when there is never one. */
  fix(data: Data): string;
  /** Why it matters, for the docs. */
  readonly why: string;
}

/** The words of a family of findings. */
export type MessagesOf<Data> = { readonly [C in keyof Data]: FindingTexts<Data[C]> };

/** The words of every finding. */
export type FindingMessages = MessagesOf<FindingData>;

/** A language in which the product speaks. */
export type Language = 'th' | 'en';
