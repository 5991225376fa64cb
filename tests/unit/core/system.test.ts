import { describe, expect, it } from 'vitest';
import { attempt } from '../../../src/core/attempt.ts';
import { breathe } from '../../../src/core/breathe.ts';
import { countingIds, fixedClock, systemClock, systemIds } from '../../../src/core/system.ts';
import { uuidSchema } from '../../../src/domain/model/id.ts';
import { fail, ok } from '../../../src/domain/model/result.ts';

const moment = '2022-02-05T00:00:00.000Z';

describe('identities', () => {
  it('that count are the same in every run, never twice the same, and in their order', () => {
    const [ids, again] = [countingIds(moment), countingIds(moment)];
    const made = Array.from({ length: 5000 }, ids);
    expect(made).toEqual(Array.from({ length: 5000 }, again));
    expect(new Set(made).size).toBe(5000);
    expect(made.toSorted()).toEqual(made);
    expect(made.every((id) => uuidSchema.safeParse(id).success)).toBe(true);
  });

  it('of another moment are others', () => {
    expect(countingIds(moment)()).not.toBe(countingIds('2022-02-06T00:00:00.000Z')());
  });

  it('of the system are UUIDs of version 7, each its own', () => {
    const made = Array.from({ length: 100 }, systemIds);
    expect(new Set(made).size).toBe(100);
    expect(made.every((id) => id[14] === '7')).toBe(true);
  });
});

describe('clocks', () => {
  it('stand still where they are told to', () => {
    const clock = fixedClock(moment);
    expect([clock(), clock()]).toEqual([moment, moment]);
  });

  it('of the system say the time as ISO 8601 in UTC', () => {
    expect(systemClock()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
  });
});

describe('an attempt', () => {
  it('gives what its last step gives', async () => {
    expect(await attempt((take) => Promise.resolve(take(ok(1)) + take(ok(2))))).toEqual(ok(3));
  });

  it('ends with the first failure, and takes no step after it', async () => {
    const steps: string[] = [];
    const outcome = await attempt(async (take) => {
      steps.push('one');
      await Promise.resolve();
      take(fail('conflict', 'no'));
      steps.push('two');
    });
    expect(outcome).toEqual(fail('conflict', 'no'));
    expect(steps).toEqual(['one']);
  });

  it('does not swallow a fault of the program', async () => {
    await expect(attempt(() => Promise.reject(new TypeError('boom')))).rejects.toThrow('boom');
  });
});

describe('a job that breathes', () => {
  it('tells how far it is, lets waiting events in, and goes on', async () => {
    const told: unknown[] = [];
    const events: string[] = [];
    setImmediate(() => events.push('event'));
    const context = { signal: new AbortController().signal, progress: (progress: unknown) => told.push(progress) };
    await breathe(context, { stage: 'Reading', done: 1, total: 2 });
    expect(events).toEqual(['event']);
    expect(told).toEqual([{ stage: 'Reading', done: 1, total: 2 }]);
  });

  it('stops where an event that it let in asks for it', async () => {
    const stop = new AbortController();
    setImmediate(() => {
      stop.abort();
    });
    const context = { signal: stop.signal, progress: () => undefined };
    const stopped = await breathe(context, { stage: 'Reading', done: 0 }).catch((reason: unknown) => reason);
    expect(stopped).toBe(stop.signal.reason);
    expect(stop.signal.aborted).toBe(true);
  });
});
