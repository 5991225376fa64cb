import { describe, expect, it } from 'vitest';
import { empty, isGood, lastLines, sum } from '../../../scripts/testing/tally.ts';

describe('the tally of a test run', () => {
  it('names what passed only when tried again, each skipped thing with its reason, then counts', () => {
    const skipped = [{ name: 'opens the report', reason: 'browser: none is installed' }];
    const tally = sum([
      { passed: 2, failed: 0, unsteady: ['draws a figure'], skipped },
      { passed: 1, failed: 1, unsteady: [], skipped: [] },
    ]);
    expect(lastLines(tally)).toEqual([
      'passed at the second attempt: draws a figure',
      'skipped: opens the report (browser: none is installed)',
      '3 passed, 1 failed, 1 skipped',
    ]);
  });

  it('is good only when something ran and nothing failed', () => {
    expect(isGood({ ...empty, passed: 1 })).toBe(true);
    expect(isGood({ ...empty, passed: 1, failed: 1 })).toBe(false);
    expect(isGood({ ...empty, skipped: [{ name: 'a', reason: 'b' }] })).toBe(false);
  });
});
