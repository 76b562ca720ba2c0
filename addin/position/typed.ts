import type { PaneState } from '../pane-state';

/** What was typed about one position and not written yet. */
export interface Typed {
  /** Into the form, by column name. */
  readonly columns: Readonly<Record<string, string>>;
  readonly newCode: string;
  readonly newTitle: string;
  readonly dutyText: string;
  /** By the name of the indicator. */
  readonly weights: Readonly<Record<string, string>>;
}

type PositionState = PaneState['position'];

/** Nothing was typed. */
export const nothingTyped: Typed = {
  columns: {},
  newCode: '',
  newTitle: '',
  dutyText: '',
  weights: {},
};

/** Returns what was typed about a position; without a key, about the one that is shown. */
export function typedOf(now: PositionState, key = now.key): Typed {
  return now.typed[key] ?? nothingTyped;
}

/** Returns the change of the state after typing about a position; what was typed about others stays. */
export function withTyped(
  now: PositionState,
  change: Partial<Typed>,
  key = now.key,
): Pick<PositionState, 'typed'> {
  return { typed: { ...now.typed, [key]: { ...typedOf(now, key), ...change } } };
}

/** Returns what has been typed anew since `written` was written. */
export function unwritten(
  typed: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([name, text]) => written[name] !== text));
}

/** Says whether something was typed about a position that is not written yet. */
export function isUnwritten(now: PositionState, key: string): boolean {
  const { columns, weights, ...texts } = typedOf(now, key);
  return [...Object.keys(columns), ...Object.keys(weights), ...Object.values(texts)].some(
    (text) => text !== '',
  );
}
