import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textureLines } from '../../../src/domain/figure/texture-lines.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const box = fc.record({ x: number(0, 300), y: number(0, 300), width: number(0, 90), height: number(0, 30) });
const texture = fc.constantFrom('none', 'rising', 'falling', 'upright', 'level', 'cross' as const);

describe('the lines of a texture', () => {
  it('never leave their rectangle', () => {
    fc.assert(
      fc.property(box, texture, (area, kind) => {
        for (const [x1, y1, x2, y2] of textureLines(area, kind)) {
          for (const x of [x1, x2]) {
            expect(x).toBeGreaterThanOrEqual(area.x - 1e-6);
            expect(x).toBeLessThanOrEqual(area.x + area.width + 1e-6);
          }
          for (const y of [y1, y2]) {
            expect(y).toBeGreaterThanOrEqual(area.y - 1e-6);
            expect(y).toBeLessThanOrEqual(area.y + area.height + 1e-6);
          }
        }
      }),
    );
  });

  it('rise or fall at 45°, stand or lie', () => {
    const area = { x: 0.5, y: 0.5, width: 20, height: 10 };
    const slopes = (kind: Parameters<typeof textureLines>[1]) => [
      ...new Set(textureLines(area, kind).map(([x1, y1, x2, y2]) => Math.round(((y2 - y1) / (x2 - x1)) * 1000) / 1000)),
    ];
    expect(slopes('rising')).toEqual([-1]);
    expect(slopes('falling')).toEqual([1]);
    expect(slopes('level')).toEqual([0]);
    expect(textureLines(area, 'upright').every(([x1, , x2]) => x1 === x2)).toBe(true);
    expect(slopes('cross')).toEqual([-1, 1]);
  });

  it('are none where there is no texture or no room', () => {
    expect(textureLines({ x: 0, y: 0, width: 50, height: 50 }, 'none')).toEqual([]);
    expect(textureLines({ x: 1, y: 1, width: 0, height: 10 }, 'rising')).toEqual([]);
  });
});
