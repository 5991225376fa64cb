import { describe, expect, it } from 'vitest';
import {
  firstBaseline,
  lineMark,
  linesHeight,
  linesMarks,
  moveMarks,
  nowhere,
  polygonMark,
  rectangleMark,
  swatchMarks,
  textMark,
  textureInk,
} from '../../../src/domain/figure/make-marks.ts';
import { pointCorners, pointMark, pointRadius, pointStyleOf } from '../../../src/domain/figure/point-styles.ts';
import type { Mark } from '../../../src/domain/figure/scene.ts';
import type { Measure } from '../../../src/domain/figure/type-measure.ts';

const measure: Measure = (text, face) => ({ width: text.length * face.size, ascent: face.size, descent: 0 });
const face = { size: 10, weight: 400 } as const;
const writing = { measure, face, colour: '#1b1f24' };

function textOf(mark: Mark | undefined) {
  if (mark?.kind !== 'text') throw new Error('no text');
  return mark;
}

describe('a line of text', () => {
  it.each([
    { align: 'left', x: 100 },
    { align: 'center', x: 80 },
    { align: 'right', x: 60 },
  ] as const)('is anchored at its $align', ({ align, x }) => {
    expect(textOf(textMark('four', { x: 100, y: 5, align }, writing))).toMatchObject({ x, y: 5, angle: 0 });
  });

  it('stands a line height under the one before', () => {
    const marks = linesMarks(['one', 'two', 'three'], { x: 0, y: 50 }, writing);
    expect(marks.map((mark) => textOf(mark).y)).toEqual([50, 62.2, 74.4]);
    expect(linesHeight(3, face)).toBeCloseTo(36.6);
  });

  it('lies within the height of its lines, ascenders and descenders too', () => {
    const [first, last] = [firstBaseline(0, face), firstBaseline(0, face) + linesHeight(1, face)];
    // Inter rises to 0.73 (capitals; ascenders 0.76) and falls to 0.2 of its size.
    expect(first - 0.76 * face.size).toBeGreaterThan(0);
    expect(last + 0.2 * face.size).toBeLessThan(linesHeight(2, face));
  });
});

describe('marks moved', () => {
  const curve: Mark = {
    kind: 'path',
    steps: [{ to: 'move', x: 0, y: 0 }, { to: 'curve', points: [1, 2, 3, 4, 5, 6] }, { to: 'close' }],
    fill: null,
    stroke: { colour: '#000000', width: 1, dash: [2] },
    box: null,
  };

  it('move with every point of theirs, and with the rectangle that holds their text', () => {
    const within = { x: 1, y: 1, width: 9, height: 9 };
    const by = { x: 10, y: 100 };
    expect(moveMarks([curve], by, within)[0]).toMatchObject({
      steps: [{ x: 10, y: 100 }, { points: [11, 102, 13, 104, 15, 106] }, { to: 'close' }],
      stroke: { width: 1, dash: [2] },
    });
    const [text, box] = moveMarks(
      [textMark('x', { x: 1, y: 2 }, writing), rectangleMark({ x: 3, y: 4, width: 5, height: 6 }, '#ffffff')],
      by,
      within,
    );
    expect(text).toMatchObject({ x: 11, y: 102, within });
    expect(box).toMatchObject({ box: { x: 13, y: 104, width: 5, height: 6 } });
  });

  it('leave the marks they were made of as they were', () => {
    const before = structuredClone(curve);
    moveMarks([curve], { x: 1, y: 1 }, nowhere);
    expect(curve).toEqual(before);
  });
});

describe('shapes', () => {
  it('close where they are areas, and stay open where they are lines', () => {
    const ends = (mark: Mark) => (mark.kind === 'path' ? mark.steps.map(({ to }) => to) : []);
    const points = [
      [0, 0],
      [4, 0],
      [4, 4],
    ] as const;
    expect(ends(polygonMark(points, '#000000'))).toEqual(['move', 'line', 'line', 'close']);
    expect(ends(lineMark(points, { colour: '#000000', width: 1, dash: [] }))).toEqual(['move', 'line', 'line']);
  });

  it('show the texture of a series in its swatch, and none where it has none', () => {
    const box = { x: 0, y: 0, width: 10, height: 7 };
    expect(swatchMarks(box, { colour: '#0072b2', texture: 'none' })).toHaveLength(1);
    const [ground, lines] = swatchMarks(box, { colour: '#0072b2', texture: 'level' });
    expect(ground).toMatchObject({ fill: '#0072b2', box });
    expect(lines).toMatchObject({ fill: null, stroke: { colour: '#ffffff' } });
  });

  it('draw textures in paper on dark fills and in ink on light ones', () => {
    expect(textureInk('#0072b2')).toBe('#ffffff');
    expect(textureInk('#000000')).toBe('#ffffff');
    expect(textureInk('#f0e442')).toBe('#1b1f24');
    expect(textureInk('#d8dee4')).toBe('#1b1f24');
  });
});

describe('the dots of series', () => {
  it('have four shapes in turn', () => {
    expect([0, 1, 2, 3, 4].map(pointStyleOf)).toEqual(['circle', 'square', 'triangle', 'diamond', 'circle']);
  });

  it('reach no further than their radius, and are centred across', () => {
    for (const style of ['square', 'triangle', 'diamond'] as const) {
      const corners = pointCorners(style, { x: 50, y: 60 }) ?? [];
      for (const [x, y] of corners) expect(Math.hypot(x - 50, y - 60)).toBeLessThanOrEqual(pointRadius + 0.001);
      const across = corners.map(([x]) => x);
      expect((Math.min(...across) + Math.max(...across)) / 2).toBeCloseTo(50);
    }
    expect(pointCorners('circle', { x: 0, y: 0 })).toBeNull();
  });

  it('stand in the key as they do in the plot', () => {
    const [round, square] = [
      pointMark('circle', { x: 5, y: 5 }, '#111111'),
      pointMark('square', { x: 5, y: 5 }, '#222222'),
    ];
    if (round.kind !== 'path' || square.kind !== 'path') throw new Error('no paths');
    expect(round.steps.map(({ to }) => to)).toEqual(['move', 'curve', 'curve', 'curve', 'curve', 'close']);
    expect(round.steps[0]).toMatchObject({ x: 5 + pointRadius, y: 5 });
    expect(square.steps).toHaveLength(5);
    expect(square.fill).toBe('#222222');
  });
});
