import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Step, textBox, type TextMark } from '../../../src/domain/figure/scene.ts';
import { ScenePath } from '../../../src/domain/figure/scene-path.ts';
import { apply, compose, type Transform } from '../../../src/domain/figure/transform.ts';

const number = fc.double({ min: -50, max: 50, noNaN: true });
const transform: fc.Arbitrary<Transform> = fc.tuple(number, number, number, number, number, number);
const identity: Transform = [1, 0, 0, 1, 0, 0];

function turned(angle: number): Transform {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, 0, 0];
}

describe('a transform', () => {
  it('moves a point as the canvas does: x′ = ax + cy + e, y′ = bx + dy + f', () => {
    expect(apply([2, 3, 5, 7, 11, 13], 1, 10)).toEqual({ x: 2 + 50 + 11, y: 3 + 70 + 13 });
  });

  it('composed does first the inner one, then the outer', () => {
    fc.assert(
      fc.property(transform, transform, fc.tuple(number, number), (outer, inner, [x, y]) => {
        const once = apply(compose(outer, inner), x, y);
        const first = apply(inner, x, y);
        const twice = apply(outer, first.x, first.y);
        expect(once.x).toBeCloseTo(twice.x, 4);
        expect(once.y).toBeCloseTo(twice.y, 4);
      }),
    );
  });

  it('composed with one that does nothing stays itself', () => {
    fc.assert(
      fc.property(transform, (given) => {
        expect(compose(given, identity).map((part) => part + 0)).toEqual(given.map((part) => part + 0));
        expect(compose(identity, given).map((part) => part + 0)).toEqual(given.map((part) => part + 0));
      }),
    );
  });

  it('turns clockwise on a page whose y grows downwards', () => {
    const { x, y } = apply(turned(Math.PI / 2), 1, 0);
    expect(x).toBeCloseTo(0);
    expect(y).toBeCloseTo(1);
  });
});

describe('a path', () => {
  const box: Box = { x: 1, y: 2, width: 3, height: 4 };

  it('knows that it is one upright rectangle, moved and scaled', () => {
    const path = new ScenePath();
    path.rectangle(box, [2, 0, 0, 3, 10, 20]);
    expect(path.box).toEqual({ x: 12, y: 26, width: 6, height: 12 });
  });

  it('turns a rectangle drawn backwards the right way round', () => {
    const path = new ScenePath();
    path.rectangle({ x: 5, y: 5, width: -3, height: -2 }, identity);
    expect(path.box).toEqual({ x: 2, y: 3, width: 3, height: 2 });
  });

  it('is no rectangle once turned, doubled or drawn on', () => {
    const leant = new ScenePath();
    leant.rectangle(box, turned(0.1));
    expect(leant.box).toBeNull();
    const twice = new ScenePath();
    twice.rectangle(box, identity);
    twice.rectangle(box, identity);
    expect(twice.box).toBeNull();
    expect(twice.steps).toHaveLength(10);
    const more = new ScenePath();
    more.rectangle(box, identity);
    more.add({ to: 'line', x: 0, y: 0 }, identity);
    expect(more.box).toBeNull();
  });

  it('draws arcs that stay within a thousandth of their circle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.double({ min: 0.1, max: 6.28, noNaN: true }),
        (from, turn) => {
          const path = new ScenePath();
          path.arc({ x: 3, y: -2, radius: 10, from, turn }, identity);
          for (const point of pointsOf(path.steps)) {
            expect(Math.abs(Math.hypot(point.x - 3, point.y + 2) - 10)).toBeLessThan(0.01);
          }
          const last = pointsOf(path.steps).at(-1);
          expect(last?.x).toBeCloseTo(3 + 10 * Math.cos(from + turn));
          expect(last?.y).toBeCloseTo(-2 + 10 * Math.sin(from + turn));
        },
      ),
    );
  });
});

/** Points along the curves of a path, by the definition of a cubic Bézier curve. */
function pointsOf(steps: readonly Step[]): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  let at = { x: 0, y: 0 };
  for (const step of steps) {
    if (step.to === 'close') continue;
    if (step.to !== 'curve') {
      at = { x: step.x, y: step.y };
      points.push(at);
      continue;
    }
    const [x1, y1, x2, y2, x3, y3] = step.points;
    for (const t of [0.25, 0.5, 0.75, 1]) {
      const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
      const sum = (values: number[]) =>
        values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      points.push({ x: sum([at.x, x1, x2, x3]), y: sum([at.y, y1, y2, y3]) });
    }
    at = { x: x3, y: y3 };
  }
  return points;
}

describe('the box around a text', () => {
  const mark: TextMark = {
    kind: 'text',
    text: 'x',
    x: 10,
    y: 20,
    angle: 0,
    face: { size: 8, weight: 400 },
    colour: '#000000',
    measure: { width: 30, ascent: 6, descent: 2 },
    within: { x: 0, y: 0, width: 99, height: 99 },
  };

  it('reaches from its ascent to its descent', () => {
    expect(textBox(mark)).toEqual({ x: 10, y: 14, width: 30, height: 8 });
  });

  it('keeps its area under quarter turns', () => {
    for (const quarter of [-1, 1, 2, 3]) {
      const { width, height } = textBox({ ...mark, angle: (quarter * Math.PI) / 2 });
      expect(width * height).toBeCloseTo(240);
      expect(width).toBeCloseTo(quarter % 2 === 0 ? 30 : 8);
    }
  });

  it('holds the corners of a text that leans', () => {
    const { width, height } = textBox({ ...mark, angle: Math.PI / 4 });
    expect(width).toBeCloseTo(38 * Math.SQRT1_2);
    expect(height).toBeCloseTo(38 * Math.SQRT1_2);
  });
});
