import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextIndex } from '../../src/store/sqlite/text-index.ts';

const plain = fc.string({ unit: fc.constantFrom('1', '2', '?', ' ', 'a', '.'), maxLength: 6 });

describe('numbering distinct texts', () => {
  it('numbers them as a map would, over several texts', () => {
    fc.assert(
      fc.property(fc.array(fc.array(plain, { minLength: 1 }), { minLength: 1 }), (blocks) => {
        const index = new TextIndex();
        const parts = blocks.flat();
        const numbers = new Int32Array(parts.length);
        let at = 0;
        for (const block of blocks) at = index.addParts(block.join(','), numbers, at);
        expect(at).toBe(parts.length);
        const distinct = [...new Set(parts)];
        expect(index.texts).toEqual(distinct);
        expect([...numbers]).toEqual(parts.map((part) => distinct.indexOf(part)));
      }),
    );
  });

  it('keeps apart texts of one hash', () => {
    // 'Aa' and 'BB' have the same hash under multiplication by 31.
    const numbers = new Int32Array(4);
    const index = new TextIndex();
    index.addParts('Aa,BB,Aa,BB', numbers, 0);
    expect([...numbers]).toEqual([0, 1, 0, 1]);
  });

  it('grows with as many as there are', () => {
    const texts = Array.from({ length: 5000 }, (_, n) => `${n}.0`);
    const numbers = new Int32Array(10_000);
    const index = new TextIndex();
    expect(index.addParts([...texts, ...texts].join(','), numbers, 0)).toBe(10_000);
    expect(index.texts).toEqual(texts);
    expect([...numbers]).toEqual([...texts.keys(), ...texts.keys()]);
  });
});
