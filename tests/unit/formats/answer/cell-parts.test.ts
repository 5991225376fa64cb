import { describe, expect, it } from 'vitest';
import { escapePart, splitParts, unescapePart } from '../../../../src/formats/answer/cell-parts.ts';

describe('the parts of a cell', () => {
  it.each([
    ['a;b;c', ['a', 'b', 'c']],
    [' a ; b ', ['a', 'b']],
    [';a;;', ['a']],
    ['a\\;b;c', ['a\\;b', 'c']],
    ['a\\\\;b', ['a\\\\', 'b']],
    ['a\\ ;b', ['a\\ ', 'b']],
    ['a\\\\  ;b', ['a\\\\', 'b']],
    ['\\', ['\\']],
    ['', []],
  ])('of %j are %j', (cell, parts) => {
    expect(splitParts(cell, ';')).toEqual(parts);
  });

  it('are split at a separator of several characters', () => {
    expect(splitParts('a and b andc', ' and ')).toEqual(['a', 'b andc']);
  });
});

describe('text inside a part', () => {
  it.each([
    ['a;b', 'a\\;b'],
    ['a\\b', 'a\\\\b'],
    [' a b ', '\\ a b\\ '],
    [' ', '\\ '],
    ['\n', '\\\n'],
    ['a\\ ', 'a\\\\\\ '],
    ['𠮷;', '𠮷\\;'],
  ])('%j is written %j and read back', (text, written) => {
    expect(escapePart(text, ';')).toBe(written);
    expect(unescapePart(written)).toBe(text);
    expect(splitParts(` ${written} ;z`, ';')).toEqual([written, 'z']);
  });
});
