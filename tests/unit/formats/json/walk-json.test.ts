import { describe, expect, it } from 'vitest';
import { walkJson } from '../../../../src/formats/json/walk-json.ts';

function places(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  walkJson(text, (path, offset) => {
    found[path.join('/')] = text.slice(offset, offset + 3);
  });
  return found;
}

describe('walking JSON', () => {
  it('tells where each value starts, and by which keys it is reached', () => {
    expect(places('{ "a": [1, {"b": true}], "c\\u0041": null }')).toEqual({
      '': '{ "',
      a: '[1,',
      'a/0': '1, ',
      'a/1': '{"b',
      'a/1/b': 'tru',
      cA: 'nul',
    });
  });

  it.each(['0', '-1.5e+10', '""', '"\\"\\\\\\u00e9"', '[]', '{}', ' [ ] ', '\t{"a":{}}\r\n', 'null'])(
    'finds no fault in %j',
    (text) => {
      expect(walkJson(text, () => undefined)).toBeUndefined();
    },
  );

  it.each([
    ['', 0, 'a value'],
    ['nul', 0, 'a value'],
    ['+1', 0, 'a value'],
    ['.5', 0, 'a value'],
    ['1.', 1, 'the end of the file'],
    ['[1,]', 3, 'a value'],
    ['{"a"}', 4, 'a colon'],
    ['{,}', 1, 'a name in double quotes'],
    ['"\\u12g4"', 1, 'an escape such as \\\\ or \\n'],
    ['"\t"', 1, 'a closing double quote before the line ends'],
    ['NaN', 0, 'a value'],
    ['[1]]', 3, 'the end of the file'],
  ])('finds the fault of %j at %i', (...[text, offset, expected]) => {
    expect(walkJson(text, () => undefined)).toEqual({ offset, expected });
  });

  it('goes 200 levels deep and no deeper', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(walkJson(nested(201), () => undefined)).toBeUndefined();
    expect(walkJson(nested(202), () => undefined)).toEqual({ offset: 201, expected: 'no more than 200 levels' });
  });
});
