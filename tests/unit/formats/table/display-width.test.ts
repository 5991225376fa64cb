import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../../src/formats/table/display-width.ts';

describe('the width of text on a terminal', () => {
  it.each([
    ['', 0],
    ['Umeå', 4],
    ['Ume\u0061\u030A', 4],
    ['中文', 4],
    ['𠮷野', 4],
    ['（a）', 5],
    ['한국', 4],
    ['a – b', 5],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
