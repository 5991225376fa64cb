import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSchema } from '../../../../src/domain/model/id.ts';
import { changedFields, linesOf } from '../../../../src/ui/codebook/change/lines-of.ts';
import { newId } from '../../../../src/ui/codebook/change/new-id.ts';
import { diffWords } from '../../../../src/ui/codebook/versions/diff-words.ts';

describe('the difference of two texts', () => {
  it('is told word by word, Chinese sign by sign', () => {
    expect(diffWords('Citizens plan it.', 'Citizens design it.')).toEqual([
      { mark: 'same', text: 'Citizens ' },
      { mark: 'gone', text: 'plan' },
      { mark: 'added', text: 'design' },
      { mark: 'same', text: ' it.' },
    ]);
    expect(diffWords('公民参与', '居民参与').filter(({ mark }) => mark !== 'same')).toEqual([
      { mark: 'gone', text: '公' },
      { mark: 'added', text: '居' },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '合', '\n', 'word'), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = diffWords(before, after);
        const without = (mark: string): string =>
          stretches
            .filter((one) => one.mark !== mark)
            .map((one) => one.text)
            .join('');
        expect([without('added'), without('gone')]).toEqual([before, after]);
      }),
    );
  });
});

describe('a new id', () => {
  it('is made of the words of a label, in any script, and is free', () => {
    expect(newId('Co-designer (lay)', new Set())).toBe('co-designer-lay');
    expect(newId('共同设计', new Set())).toBe('共同设计');
    expect(newId('Other', new Set(['other', 'other-2']))).toBe('other-3');
    expect(newId('!', new Set())).toBe('code');
  });

  it('is one that the codebook takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => idSchema.safeParse(newId(label, new Set())).success),
    );
  });
});

describe('fields', () => {
  it('that say what they said are left out', () => {
    expect(changedFields({ a: ['x'], b: null, c: 'y' }, { a: ['x'], b: 'z', c: null as string | null })).toEqual({
      b: 'z',
      c: null,
    });
    expect(linesOf(' a \n\n b')).toEqual(['a', 'b']);
  });
});
