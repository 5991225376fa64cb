import type { Behind } from './behind.ts';
import type { Colour } from './colour.ts';
import type { Face, TextMeasure } from './type-measure.ts';

/** A rectangle in points, from the top left corner of the page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One step of a path, in points on the page. */
export type Step =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly to: 'curve'; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly to: 'close' };

export type Stroke = { readonly colour: Colour; readonly width: number; readonly dash: readonly number[] };

/** What stands on a page: outlines and areas, and lines of text. */
export type Mark =
  | {
      readonly kind: 'path';
      readonly steps: readonly Step[];
      readonly fill: Colour | null;
      readonly stroke: Stroke | null;
      /** Where the path is one upright rectangle. */
      readonly box: Box | null;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Left end of the baseline. */
      readonly x: number;
      readonly y: number;
      /** Clockwise, in radians. */
      readonly angle: number;
      readonly face: Face;
      readonly colour: Colour;
      readonly measure: TextMeasure;
      /** Where the text may stand; whatever leaves it is clipped or runs into a neighbour. */
      readonly within: Box;
    };
export type TextMark = Extract<Mark, { kind: 'text' }>;

/** A place on the page where a mark shows a number of cases. */
export type Area = { readonly box: Box; readonly behind: Behind };

/** A drawn page in points: every backend (SVG, PDF, PNG, screen) replays the same one. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** What stands behind the marks, in reading order. */
  readonly areas: readonly Area[];
};

/** The upright rectangle around a text as drawn. */
export function textBox(mark: TextMark): Box {
  const { width, ascent, descent } = mark.measure;
  const corners = [
    [0, -ascent],
    [width, -ascent],
    [width, descent],
    [0, descent],
  ].map(([x = 0, y = 0]) => ({
    x: mark.x + x * Math.cos(mark.angle) - y * Math.sin(mark.angle),
    y: mark.y + x * Math.sin(mark.angle) + y * Math.cos(mark.angle),
  }));
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
