import { setTimeout as wait } from 'node:timers/promises';
import type { CallContext, Progress } from '../contract/method.ts';

/**
 * Between two stages of a job: tells how far it has come, lets waiting events in (a cancel among them), and stops if
 * one asked for it.
 */
export async function breathe(context: CallContext, progress: Progress): Promise<void> {
  context.progress(progress);
  await wait(0);
  context.signal.throwIfAborted();
}
