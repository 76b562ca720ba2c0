import { finish, type Steps } from './steps';

/** Things in their order, and what was made of each. */
export interface Carried<K, V> {
  readonly items: readonly K[];
  readonly made: readonly V[];
}

/** How many items may differ in their places before they are looked up instead. */
const fewChanges = 100;

/** Items that something is made of in one step. */
const stepSize = 100;

function* makeAll<K, V>(items: readonly K[], make: (item: K) => V): Steps<V[]> {
  const made: V[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % stepSize === 0) yield;
  }
  return made;
}

function overPlaces<K, V>(
  before: Carried<K, V>,
  items: readonly K[],
  make: (item: K) => V,
): V[] | null {
  const changed: number[] = [];
  for (let i = 0; i < items.length; i++) {
    if (items[i] !== before.items[i]) changed.push(i);
    if (changed.length > fewChanges) return null;
  }
  const made = before.made.slice();
  for (const i of changed) made[i] = make(items[i] as K);
  return made;
}

/** The same as `carryOver`, in steps. */
export function* carryOverSteps<K, V>(
  before: Carried<K, V> | undefined,
  items: readonly K[],
  make: (item: K) => V,
): Steps<Carried<K, V>> {
  if (!before) return { items, made: yield* makeAll(items, make) };
  if (before.items === items) return before;
  const isAsLong = before.items.length === items.length;
  const inPlace = isAsLong ? overPlaces(before, items, make) : null;
  if (inPlace) return { items, made: inPlace };
  const known = new Map(before.items.map((item, i) => [item, before.made[i]]));
  return { items, made: yield* makeAll(items, (item) => known.get(item) ?? make(item)) };
}

/** Makes something of every item; what was made of the same object the time before is taken over. */
export function carryOver<K, V>(
  before: Carried<K, V> | undefined,
  items: readonly K[],
  make: (item: K) => V,
): Carried<K, V> {
  return finish(carryOverSteps(before, items, make));
}

/** Tells whether two lists hold the same objects in the same order. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}
