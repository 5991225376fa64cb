import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWindow, type Rectangle, smallest } from '../../../electron/window-place.ts';

const main: Rectangle = { x: 0, y: 24, width: 1920, height: 1056 };
const second: Rectangle = { x: 1920, y: 0, width: 2560, height: 1440 };
const left = (bounds: Rectangle) => ({ bounds, maximised: false });

describe('the place of a window', () => {
  it('is the one where it was left, on whichever screen', () => {
    const bounds = { x: 2100, y: 60, width: 1400, height: 900 };
    expect(placeWindow(left(bounds), [main, second])).toEqual(bounds);
  });

  it('is the middle of the main screen where its own is gone', () => {
    const bounds = { x: 2100, y: 60, width: 1400, height: 900 };
    expect(placeWindow(left(bounds), [main])).toEqual({ x: 260, y: 102, width: 1400, height: 900 });
  });

  it('is the middle at first, and no larger than the screen', () => {
    expect(placeWindow(undefined, [{ x: 0, y: 0, width: 1024, height: 740 }])).toEqual({
      x: 0,
      y: 0,
      width: 1024,
      height: 740,
    });
  });

  it('lies within a screen that is there, however the window was left', () => {
    const whole = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 6000 });
    fc.assert(
      fc.property(fc.record({ x: whole, y: whole, width: size, height: size }), (bounds) => {
        const placed = placeWindow(left(bounds), [main, second]);
        const within = [main, second].some(
          (area) =>
            placed.x >= area.x &&
            placed.y >= area.y &&
            placed.x + placed.width <= area.x + area.width &&
            placed.y + placed.height <= area.y + area.height,
        );
        expect(within).toBe(true);
        expect(placed.width).toBeGreaterThanOrEqual(smallest.width);
        expect(placed.height).toBeGreaterThanOrEqual(smallest.height);
      }),
    );
  });
});
