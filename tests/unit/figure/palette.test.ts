import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, lightness } from '../../../src/domain/figure/colour.ts';
import { rampColour, seriesStyles } from '../../../src/domain/figure/palette.ts';

const palettes = ['okabe-ito', 'grey'] as const;

describe('the colours of series', () => {
  it('come in the order of Okabe and Ito', () => {
    expect(seriesStyles(8, 'okabe-ito').map(({ colour }) => colour)).toEqual([
      '#0072b2',
      '#e69f00',
      '#009e73',
      '#d55e00',
      '#cc79a7',
      '#56b4e9',
      '#f0e442',
      '#000000',
    ]);
  });

  it('are solid for two series, and grow textures where greys come near', () => {
    expect(seriesStyles(3, 'okabe-ito').map(({ texture }) => texture)).toEqual(['none', 'none', 'rising']);
  });

  it.each(palettes)('stay apart in grey: %s', (palette) => {
    const styles = seriesStyles(10, palette);
    for (const [index, first] of styles.entries()) {
      for (const second of styles.slice(index + 1)) {
        const step = Math.abs(lightness(first.colour) - lightness(second.colour));
        expect(first.texture !== second.texture || step >= 15).toBe(true);
      }
    }
  });

  it('do not depend on how many follow', () => {
    expect(seriesStyles(7, 'okabe-ito').slice(0, 3)).toEqual(seriesStyles(3, 'okabe-ito'));
  });
});

describe('the ramp of a heat map', () => {
  it.each(palettes)('grows darker from end to end: %s', (palette) => {
    const shares = Array.from({ length: 41 }, (_, step) => lightness(rampColour(step / 40, palette)));
    for (const [index, step] of shares.slice(1).entries()) expect(step).toBeLessThan(shares[index] ?? 0);
  });

  it('keeps one hue: blue leads red at every share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const colour = rampColour(share, 'okabe-ito');
        return Number.parseInt(colour.slice(5), 16) > Number.parseInt(colour.slice(1, 3), 16);
      }),
    );
  });

  it('stays within its ends', () => {
    expect(rampColour(-1, 'okabe-ito')).toBe(rampColour(0, 'okabe-ito'));
    expect(rampColour(2, 'okabe-ito')).toBe(rampColour(1, 'okabe-ito'));
  });

  it('lets the muted zero be read at its light end', () => {
    for (const palette of palettes) expect(contrast('#59636e', rampColour(0, palette))).toBeGreaterThanOrEqual(4.5);
  });
});
