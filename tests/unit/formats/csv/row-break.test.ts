import { describe, expect, it } from 'vitest';
import { evenRowBreaks } from '../../../../src/formats/csv/row-break.ts';

describe('how rows end', () => {
  it.each([
    ['a\nb\n', '\n'],
    ['a\r\nb\r\n', '\r\n'],
    ['a\rb\r', '\r'],
    ['a,b', '\n'],
    ['', '\n'],
    ['"x\ny",1\r\n2,3\r\n', '\r\n'],
    ['"x\r\ny",1\n2,3\n', '\n'],
    ['"say ""\r""",1\n', '\n'],
  ])('is seen in %j, which stays as it is', (text, rowBreak) => {
    expect(evenRowBreaks(text)).toEqual({ text, rowBreak });
  });

  it.each([
    ['a\r\nb\nc\r', 'a\nb\nc\n'],
    ['a\nb\r\n"x\r\ny"\n', 'a\nb\n"x\ny"\n'],
    ['a\r\r\nb', 'a\n\nb'],
  ])('is made one in %j', (text, even) => {
    expect(evenRowBreaks(text)).toEqual({ text: even, rowBreak: '\n' });
  });
});
