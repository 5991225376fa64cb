import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, inks, lightness, readableInk } from '../../../src/domain/figure/colour.ts';
import { rampColour, seriesStyles } from '../../../src/domain/figure/palette.ts';

const palettes = ['okabe-ito', 'grey', 'print'] as const;

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

  it.each(palettes)('stay apart in grey up to twenty, and never repeat up to forty-eight: %s', (palette) => {
    const styles = seriesStyles(48, palette);
    for (const [index, first] of styles.slice(0, 20).entries()) {
      for (const second of styles.slice(index + 1, 20)) {
        const step = Math.abs(lightness(first.colour) - lightness(second.colour));
        expect(first.texture !== second.texture || step >= 15, `${index}`).toBe(true);
      }
    }
    expect(new Set(styles.map(({ colour, texture }) => `${colour} ${texture}`)).size).toBe(48);
    expect(seriesStyles(60, palette)).toHaveLength(60);
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

  it.each(palettes)('can be written on with the ink of the text or with paper at every share: %s', (palette) => {
    for (let step = 0; step <= 1000; step += 1) {
      const ground = rampColour(step / 1000, palette);
      expect([inks.ink, inks.paper], ground).toContain(readableInk(ground));
      expect(contrast(readableInk(ground), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(palettes)('has no jump that looks like another class: %s', (palette) => {
    for (let step = 1; step <= 100; step += 1) {
      const [before, after] = [rampColour((step - 1) / 100, palette), rampColour(step / 100, palette)];
      expect(lightness(before) - lightness(after)).toBeLessThan(10);
    }
  });

  it('stays within its ends', () => {
    expect(rampColour(-1, 'okabe-ito')).toBe(rampColour(0, 'okabe-ito'));
    expect(rampColour(2, 'okabe-ito')).toBe(rampColour(1, 'okabe-ito'));
  });

  it('lets the muted zero be read at its light end', () => {
    for (const palette of palettes) expect(contrast('#59636e', rampColour(0, palette))).toBeGreaterThanOrEqual(4.5);
  });
});
