import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CallContext, Progress } from '../contract/method.ts';

/** How many turns of the event loop another call needs from its connection to its answer, with some to spare. */
const turns = 12;

/**
 * Between two stages of a job: tells how far it has come, lets waiting events in (other calls, a cancel), and stops if
 * one asked for it.
 */
export async function breathe(context: CallContext, progress: Progress): Promise<void> {
  context.progress(progress);
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
  context.signal.throwIfAborted();
}
