import { circleMark } from './circle-mark.ts';
import type { Colour } from './colour.ts';
import { polygonMark } from './make-marks.ts';
import type { Mark } from './scene.ts';

/** Second signs of the series of a dot plot, beside their colours. */
const pointStyles = ['circle', 'square', 'triangle', 'diamond'] as const;
export type PointStyle = (typeof pointStyles)[number];

/** Radius of a dot, in points. */
export const pointRadius = 3;

/** The shape of the series with that place in the order. */
export function pointStyleOf(series: number): PointStyle {
  return pointStyles[series % pointStyles.length] ?? 'circle';
}

type Place = { readonly x: number; readonly y: number };

/** Corners of the shapes with corners, for a radius of 1. */
const corners: Record<Exclude<PointStyle, 'circle'>, readonly (readonly [number, number])[]> = {
  square: [
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
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
};

/** The corners of a dot, or null for a round one. */
export function pointCorners(style: PointStyle, { x, y }: Place): (readonly [number, number])[] | null {
  if (style === 'circle') return null;
  return corners[style].map(([across, down]) => [x + across * pointRadius, y + down * pointRadius]);
}

/** One dot as a mark, for the key. */
export function pointMark(style: PointStyle, at: Place, fill: Colour): Mark {
  const outline = pointCorners(style, at);
  if (outline !== null) return polygonMark(outline, fill);
  return circleMark(at, pointRadius, fill);
}
