import type { Steps } from './steps.ts';

/** Drives work in steps to its end in one go, where it is known to be short. */
export function finishSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
