import fc from 'fast-check';

/**
 * The same cases at every run, so that a failure is a change's doing; `FC_SEED=random` looks for new ones, and
 * `FC_SEED=<number>` repeats what that found.
 */
const wanted = process.env['FC_SEED'] ?? '2569';

if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });

/** How often a property is tried: as often as is said, times `FC_RUNS` when a long hunt is wanted. */
export function runsOf(count: number): number {
  return count * Number(process.env['FC_RUNS'] ?? 1);
}

export { fc };
