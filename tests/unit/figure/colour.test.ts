import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, inks, lightness, mix, readableInk } from '../../../src/domain/figure/colour.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it.each([
    // WebAIM's contrast checker gives these.
    { first: '#000000', second: '#ffffff', ratio: 21 },
    { first: '#767676', second: '#ffffff', ratio: 4.54 },
    { first: '#0072b2', second: '#ffffff', ratio: 5.19 },
    { first: '#ffff00', second: '#ffffff', ratio: 1.07 },
    { first: '#ff0000', second: '#ffffff', ratio: 4.0 },
    { first: '#0000ff', second: '#ffffff', ratio: 8.59 },
    { first: '#008000', second: '#ffffff', ratio: 5.14 },
    { first: '#808080', second: '#000000', ratio: 5.32 },
  ])('of $first on $second is $ratio', ({ first, second, ratio }) => {
    expect(contrast(first, second)).toBeCloseTo(ratio, 1);
    expect(contrast(second, first)).toBe(contrast(first, second));
  });

  it('suffices for every ink of a figure on its paper', () => {
    expect(contrast(inks.ink, inks.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inks.muted, inks.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('lightness', () => {
  it.each([
    { of: '#000000', is: 0 },
    { of: '#777777', is: 50.03 },
    { of: '#ffffff', is: 100 },
    { of: '#ff0000', is: 53.24 },
  ])('of $of is $is, as CIELAB has it', ({ of, is }) => {
    expect(lightness(of)).toBeCloseTo(is, 1);
  });
});

describe('the ink on a ground', () => {
  it('can be read on any colour', () => {
    fc.assert(fc.property(colour, (ground) => contrast(readableInk(ground), ground) >= 4.5));
  });

  it('is the ink of the text wherever that can be read', () => {
    expect(readableInk('#ffffff')).toBe(inks.ink);
    expect(readableInk('#083763')).toBe(inks.paper);
    expect(readableInk('#777777')).toBe(inks.black);
  });
});

describe('a mix of two colours', () => {
  it('begins with the one and ends with the other', () => {
    expect([mix('#000000', '#ffffff', 0), mix('#000000', '#ffffff', 0.5), mix('#000000', '#ffffff', 1)]).toEqual([
      '#000000',
      '#808080',
      '#ffffff',
    ]);
  });
});
