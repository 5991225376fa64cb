import { describe, expect, it } from 'vitest';
import { figureLayout } from '../../../src/domain/figure/figure-layout.ts';
import { panelRows } from '../../../src/domain/figure/panel-rows.ts';
import { canvasMeasure } from '../../../src/render/fonts/canvas-measure.ts';
import { must } from '../../support/must.ts';
import { dataOf, figureOf, source } from './figures.ts';

const bar = { mark: 'bar', source: source({ rows: 'role' }) };
const heat = { mark: 'heat-map', source: source({ rows: 'factors', cols: 'role' }) };
const millimetre = 72 / 25.4;
const measure = canvasMeasure();

function layoutOf(panels: readonly object[], more: object = {}) {
  const figure = figureOf(panels, more);
  return figureLayout(figure, must(dataOf(figure)), measure);
}

describe('the layout of a figure', () => {
  it.each([
    { width: 'single-column', millimetres: 85 },
    { width: 'double-column', millimetres: 178 },
    { width: 120, millimetres: 120 },
  ])('is $millimetres mm wide for $width', ({ width, millimetres }) => {
    expect(must(layoutOf([bar], { size: { width } })).width).toBeCloseTo(millimetres * millimetre);
  });

  it('is as high as its content, so that more rows need more height', () => {
    const few = must(layoutOf([bar])).height;
    expect(must(layoutOf([bar, bar])).height).toBeGreaterThan(few);
    expect(must(layoutOf([bar, bar], { columns: 2 })).height).toBeLessThan(must(layoutOf([bar, bar])).height);
  });

  it('puts panels under one another where side by side they would have no room for their words', () => {
    const two = must(layoutOf([bar, bar], { columns: 2, size: { width: 85 } }));
    expect(new Set(two.charts.map(({ box }) => box.x)).size).toBe(1);
    const wide = must(layoutOf([bar, bar], { columns: 2, size: { width: 178 } }));
    expect(new Set(wide.charts.map(({ box }) => box.x)).size).toBe(2);
  });

  it('keeps a height of its own, and stretches what can stretch', () => {
    const layout = must(layoutOf([bar], { size: { height: 90 } }));
    expect(layout.height).toBeCloseTo(90 * millimetre);
    const [chart] = layout.charts;
    expect((chart?.box.y ?? 0) + (chart?.box.height ?? 0)).toBeGreaterThan(0.8 * layout.height);
  });

  it('refuses a height too small for its content, and says which would do', () => {
    const tried = layoutOf([heat, bar, bar], { size: { height: 40 } });
    if (tried.ok) throw new Error('the figure was laid out');
    expect(tried.error.code).toBe('invalid-input');
    const least = Number(/at least ([\d.]+) mm/.exec(tried.error.message)?.[1]);
    expect(least).toBeGreaterThan(40);
    expect(layoutOf([heat, bar, bar], { size: { height: least } }).ok).toBe(true);
  });

  it('paints the paper before anything else', () => {
    const { marks, width, height } = must(layoutOf([bar]));
    expect(marks[0]).toMatchObject({ kind: 'path', fill: '#ffffff', box: { x: 0, y: 0, width, height } });
  });

  it('starts bars that stand one above the other at one line', () => {
    const { charts } = must(layoutOf([bar, { mark: 'bar', source: source({ rows: 'type' }) }]));
    const rooms = charts.map(({ configuration }) => {
      const scale = { width: 0, height: 0 };
      const y = configuration.options?.scales?.['y'] as { afterFit: (scale: object) => void };
      y.afterFit(scale);
      return scale.width;
    });
    expect(rooms[0]).toBeGreaterThan(0);
    expect(rooms[0]).toBe(rooms[1]);
  });

  it('never breaks a word over a column of a heat map that could be wider', () => {
    const { marks } = must(layoutOf([heat], { size: { width: 95 } }));
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['Commissioner', 'Deliverer', 'Assessor']));
  });

  it('shows the numbers of a heat map in its cells, darker for more', () => {
    const { marks } = must(layoutOf([heat]));
    expect(marks.filter((mark) => mark.kind === 'path' && mark.fill === '#083763').length).toBeGreaterThan(0);
    expect(marks.some((mark) => mark.kind === 'text' && mark.text === '3' && mark.colour === '#ffffff')).toBe(true);
  });

  it('letters its panels where they are several', () => {
    const texts = (count: number) =>
      must(layoutOf(Array<object>(count).fill(bar))).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts(1)).not.toContain('A');
    expect(texts(3)).toEqual(expect.arrayContaining(['A', 'B', 'C']));
  });
});

describe('the grid of panels', () => {
  it('is filled in reading order, and a panel too wide for the rest of a row begins the next', () => {
    const figure = figureOf([bar, { ...bar, span: 2 }, bar, { ...bar, span: 9 }], { columns: 3 });
    const rows = panelRows(figure, must(dataOf(figure)));
    expect(rows.map((row) => row.map(({ letter, start, span }) => [letter, start, span]))).toEqual([
      [
        ['A', 0, 1],
        ['B', 1, 2],
      ],
      [['C', 0, 1]],
      [['D', 0, 3]],
    ]);
  });
});
