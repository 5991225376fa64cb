import type { CallContext } from '../contract/method.ts';
import type { Steps } from '../domain/model/steps.ts';
import { breathe } from './breathe.ts';

/** Long enough that pauses cost next to nothing, short enough that whoever asks meanwhile waits less than 50 ms. */
const pauseEvery = 20;

/** Drives work in steps to its end: reports how far it is, and stops between two steps where that was asked for. */
export async function runSteps<T>(steps: Steps<T>, context: CallContext, stage: string): Promise<T> {
  await breathe(context, { stage, done: 0 });
  let paused = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - paused < pauseEvery) continue;
    await breathe(context, { stage, ...step.value });
    paused = performance.now();
  }
}
