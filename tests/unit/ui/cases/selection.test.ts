import { describe, expect, it } from 'vitest';
import { afterTicking, amongShown, extentOf } from '../../../../src/ui/cases/selection.ts';

const row = (number: number, selected: boolean) => ({ number, selected });

describe('the selection', () => {
  it('follows the rows at hand and keeps all others', () => {
    const before = new Set([1, 2, 900]);
    expect([...afterTicking(before, [row(1, true), row(2, false), row(3, true)])]).toEqual([1, 900, 3]);
  });

  it('stays the same value where nothing was ticked', () => {
    const before = new Set([1, 900]);
    expect(afterTicking(before, [row(1, true), row(2, false)])).toBe(before);
  });

  it('lets go of what is no longer shown', () => {
    const before = new Set([1, 2, 3]);
    expect([...amongShown(before, [3, 1, 7])]).toEqual([3, 1]);
    expect(amongShown(before, [1, 2, 3, 4])).toBe(before);
  });

  it.for([
    [0, 56, 'none'],
    [3, 56, 'some'],
    [56, 56, 'all'],
    [0, 0, 'none'],
  ] as const)('%i of %i is %s', ([selected, shown, extent]) => {
    expect(extentOf(selected, shown)).toBe(extent);
  });
});
