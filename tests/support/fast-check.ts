import fc from 'fast-check';

/**
 * The same cases at every run, so that a failure is a change's doing; `FC_SEED=random` looks for new ones, and
 * `FC_SEED=<number>` repeats what that found.
 */
const wanted = process.env['FC_SEED'] ?? '2569';

if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });

export { fc };
