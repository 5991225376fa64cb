import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/contract/method.ts';
import { runSteps } from '../../../src/core/run-steps.ts';
import type { Steps } from '../../../src/domain/model/steps.ts';

/** Work of so many steps, each of which lasts so many milliseconds. */
function* work(steps: number, lasting: number): Steps<string> {
  for (let done = 1; done <= steps; done += 1) {
    const until = performance.now() + lasting;
    while (performance.now() < until);
    yield { done, total: steps };
  }
  return 'made';
}

const never = new AbortController().signal;

describe('long work in steps', () => {
  it('tells its stage before it begins, then how far it is, and gives what it came to', async () => {
    const told: Progress[] = [];
    const progress = (one: Progress): void => void told.push(one);
    expect(await runSteps(work(3, 25), { signal: never, progress }, 'Reading')).toBe('made');
    expect(told).toEqual([
      { stage: 'Reading', done: 0 },
      ...[1, 2, 3].map((done) => ({ stage: 'Reading', done, total: 3 })),
    ]);
  });

  it('pauses only once its steps have lasted a while', async () => {
    const told: Progress[] = [];
    const progress = (one: Progress): void => void told.push(one);
    await runSteps(work(1000, 0), { signal: never, progress }, 'Reading');
    expect(told.length).toBeLessThan(100);
  });

  it.each([1, 2])('stops where that was asked for, at report %i, and takes no further step', async (report) => {
    const stop = new AbortController();
    let reports = 0;
    let last = 0;
    const progress = ({ done }: Progress): void => {
      reports += 1;
      last = done;
      if (reports === report)
        setImmediate(() => {
          stop.abort();
        });
    };
    await expect(runSteps(work(9, 25), { signal: stop.signal, progress }, 'Reading')).rejects.toThrow(/abort/iu);
    expect([reports, last]).toEqual([report, report - 1]);
  });
});
