/** How much of some long work is done, in units of its own. */
export type StepsDone = { readonly done: number; readonly total: number };

/**
 * Long work cut into steps: it yields how far it has come and returns what it came to. Whoever drives it may report,
 * let others run, or stop for good between two steps; nothing is left behind.
 */
export type Steps<T> = Generator<StepsDone, T, undefined>;
