import { type Colour, contrast, inks } from './colour.ts';
import type { SeriesStyle } from './palette.ts';
import type { Box, Mark, Step, Stroke } from './scene.ts';
import { textureLines } from './texture-lines.ts';
import { type Face, lineHeight, type Measure } from './type-measure.ts';

/** Nothing holds a mark until its panel has a place. */
export const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

export type Writing = { readonly measure: Measure; readonly face: Face; readonly colour: Colour };
export type Anchor = { readonly x: number; readonly y: number; readonly align?: 'left' | 'center' | 'right' };

/** One line of text, anchored on its baseline. */
export function textMark(text: string, at: Anchor, { measure, face, colour }: Writing): Mark {
  const size = measure(text, face);
  const shift = { left: 0, center: 0.5, right: 1 }[at.align ?? 'left'];
  const x = at.x - size.width * shift;
  return { kind: 'text', text, x, y: at.y, angle: 0, face, colour, measure: size, within: nowhere };
}

/** Lines of text one under the other; `at.y` is the first baseline. */
export function linesMarks(lines: readonly string[], at: Anchor, writing: Writing): Mark[] {
  return lines.map((line, index) =>
    textMark(line, { ...at, y: at.y + index * writing.face.size * lineHeight }, writing),
  );
}

/** How high so many lines stand, from the top of the first to the foot of the last. */
export function linesHeight(lines: number, face: Face): number {
  return lines * face.size * lineHeight;
}

/** Baseline of the first line of a text whose lines begin at `top`. */
export function firstBaseline(top: number, face: Face): number {
  return top + face.size * 0.95;
}

/** A rectangle. */
export function rectangleMark(box: Box, fill: Colour | null, stroke: Stroke | null = null): Mark {
  const { x, y, width, height } = box;
  return {
    kind: 'path',
    steps: polygon([
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ]),
    fill,
    stroke,
    box,
  };
}

/** A filled shape of straight sides. */
export function polygonMark(points: readonly (readonly [number, number])[], fill: Colour): Mark {
  return { kind: 'path', steps: polygon(points), fill, stroke: null, box: null };
}

/** A line through points. */
export function lineMark(points: readonly (readonly [number, number])[], stroke: Stroke): Mark {
  return { kind: 'path', steps: open(points), fill: null, stroke, box: null };
}

/** Colour of the lines of a texture on a fill. */
export function textureInk(fill: Colour): Colour {
  return contrast(fill, inks.paper) >= 2.2 ? inks.paper : inks.ink;
}

/** A swatch in the colour and texture of a series. */
export function swatchMarks(box: Box, style: SeriesStyle): Mark[] {
  const stroke = { colour: textureInk(style.colour), width: 0.6, dash: [] };
  const steps = textureLines(box, style.texture).flatMap(([x1, y1, x2, y2]) =>
    open([
      [x1, y1],
      [x2, y2],
    ]),
  );
  const lines: Mark[] = steps.length === 0 ? [] : [{ kind: 'path', steps, fill: null, stroke, box: null }];
  return [rectangleMark(box, style.colour), ...lines];
}

/** The same marks elsewhere, held by the rectangle they were laid out for. */
export function moveMarks(marks: readonly Mark[], by: { readonly x: number; readonly y: number }, within: Box): Mark[] {
  return marks.map((mark) => {
    if (mark.kind === 'text') return { ...mark, x: mark.x + by.x, y: mark.y + by.y, within };
    const box = mark.box === null ? null : { ...mark.box, x: mark.box.x + by.x, y: mark.box.y + by.y };
    return { ...mark, box, steps: mark.steps.map((step) => moveStep(step, by)) };
  });
}

function moveStep(step: Step, { x, y }: { readonly x: number; readonly y: number }): Step {
  if (step.to === 'close') return step;
  if (step.to !== 'curve') return { ...step, x: step.x + x, y: step.y + y };
  const [a, b, c, d, e, f] = step.points;
  return { to: 'curve', points: [a + x, b + y, c + x, d + y, e + x, f + y] };
}

function open(points: readonly (readonly [number, number])[]): Step[] {
  return points.map(([x, y], index) => ({ to: index === 0 ? 'move' : 'line', x, y }));
}

function polygon(points: readonly (readonly [number, number])[]): Step[] {
  return [...open(points), { to: 'close' }];
}
