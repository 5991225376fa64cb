import type { Steps } from '../../src/domain/model/steps.ts';

/** Runs long work to its end without a pause. */
export function finishSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
