import type { Colour } from './colour.ts';
import { ScenePath } from './scene-path.ts';
import type { Mark } from './scene.ts';

/** Second signs of the series of a dot plot, beside their colours; named as Chart.js names them. */
export const pointStyles = ['circle', 'rect', 'triangle', 'rectRot'] as const;
export type PointStyle = (typeof pointStyles)[number];

/** Radius of a dot, in points. */
export const pointRadius = 3;

/** The shape of the series with that place in the order. */
export function pointStyleOf(series: number): PointStyle {
  return pointStyles[series % pointStyles.length] ?? 'circle';
}

/** Corners of the shapes with corners, for a radius of 1, drawn as Chart.js draws them. */
const corners: Record<Exclude<PointStyle, 'circle'>, readonly (readonly [number, number])[]> = {
  rect: [
    [-Math.SQRT1_2, -Math.SQRT1_2],
    [Math.SQRT1_2, -Math.SQRT1_2],
    [Math.SQRT1_2, Math.SQRT1_2],
    [-Math.SQRT1_2, Math.SQRT1_2],
  ],
  triangle: [
    [0, -1],
    [0.866, 0.5],
    [-0.866, 0.5],
  ],
  rectRot: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
};

/** One dot as a mark, for the key. */
export function pointMark(style: PointStyle, at: { readonly x: number; readonly y: number }, fill: Colour): Mark {
  const path = new ScenePath();
  const place = [1, 0, 0, 1, at.x, at.y] as const;
  if (style === 'circle') {
    path.arc({ x: 0, y: 0, radius: pointRadius, from: 0, turn: 2 * Math.PI }, place);
  } else {
    for (const [index, [x, y]] of corners[style].entries()) {
      path.add({ to: index === 0 ? 'move' : 'line', x: x * pointRadius, y: y * pointRadius }, place);
    }
  }
  path.add({ to: 'close' }, place);
  return { kind: 'path', steps: path.steps, fill, stroke: null, box: null };
}
