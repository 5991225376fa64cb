import { describe, expect, it } from 'vitest';
import { isGood, lastLines, sum } from '../../../scripts/testing/tally.ts';

describe('the tally of a test run', () => {
  it('names each skipped thing with its reason, then counts', () => {
    const skipped = [{ name: 'opens the report', reason: 'browser: none is installed' }];
    const tally = sum([
      { passed: 2, failed: 0, skipped },
      { passed: 1, failed: 1, skipped: [] },
    ]);
    expect(lastLines(tally)).toEqual([
      'skipped: opens the report (browser: none is installed)',
      '3 passed, 1 failed, 1 skipped',
    ]);
  });

  it('is good only when something ran and nothing failed', () => {
    expect(isGood({ passed: 1, failed: 0, skipped: [] })).toBe(true);
    expect(isGood({ passed: 1, failed: 1, skipped: [] })).toBe(false);
    expect(isGood({ passed: 0, failed: 0, skipped: [{ name: 'a', reason: 'b' }] })).toBe(false);
  });
});
