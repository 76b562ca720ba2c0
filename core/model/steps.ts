/** Long work in steps: between two of them the caller may do something else, or nothing. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does long work in one go. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
