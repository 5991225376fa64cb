import { circleMark } from './circle-mark.ts';
import { inks } from './colour.ts';
import type { HeatMapData } from './heat-map-data.ts';
import { linesHeight, linesMarks, moveMarks, nowhere, rectangleMark, textMark } from './make-marks.ts';
import { circleColour, gapMark, seam } from './map-cells.ts';
import { rampColour } from './palette.ts';
import type { PanelFrame, PanelLayout } from './panel-layout.ts';
import type { Mark } from './scene.ts';
import { capHeight } from './type-measure.ts';
import { wrapText } from './wrap-text.ts';

type KeyPlace = {
  readonly labelRoom: number;
  /** Of the circle of the largest number. */
  readonly radius: number;
};

/** The key under the cells: the scale of their shades or circles, and what an outline means. */
export function scaleLayout(data: HeatMapData, { labelRoom, radius }: KeyPlace, frame: PanelFrame): PanelLayout {
  if (data.mark === 'gap-map') return gapKey(data, { labelRoom, radius }, frame);
  // Where no pair occurs there is nothing to scale.
  if (data.mark === 'co-occurrence' && data.most === 0) return noteLayout(data.keyNote, labelRoom, frame);
  const scale = rampLayout(data, labelRoom, frame);
  return data.keyNote === '' ? scale : stacked(scale, noteLayout(data.keyNote, labelRoom, frame));
}

function stacked(above: PanelLayout, below: PanelLayout): PanelLayout {
  const y = above.height + 4;
  return { height: y + below.height, marks: [...above.marks, ...moveMarks(below.marks, { x: 0, y }, nowhere)] };
}

/** A small outlined box with its words. */
function noteLayout(note: string, labelRoom: number, { type, width }: PanelFrame): PanelLayout {
  const write = { measure: type.measure, face: type.small };
  const { size } = type.small;
  const left = size + 6;
  const start = Math.max(0, Math.min(labelRoom, width - left - type.measure(note, type.small).width - seam));
  const lines = wrapText(note, width - start - left, write);
  const box = { x: start + 0.5, y: 0.4, width: size, height: size * 0.9 };
  return {
    height: linesHeight(lines.length, type.small),
    marks: [
      rectangleMark(box, inks.paper, { colour: inks.rule, width: 0.8, dash: [] }),
      ...linesMarks(lines, { x: start + left, y: size * (0.45 + capHeight / 2) }, { ...write, colour: inks.muted }),
    ],
  };
}

/** A small circle for one case, the largest for the most, and the outline of a gap. */
function gapKey(data: HeatMapData, { labelRoom, radius }: KeyPlace, { type, palette, width }: PanelFrame): PanelLayout {
  const quiet = { measure: type.measure, face: type.small, colour: inks.muted };
  const height = Math.max(radius * 2, type.small.size * 1.3);
  const middle = height / 2;
  const baseline = middle + (type.small.size * capHeight) / 2;
  const entry = (text: string, mark: (x: number) => Mark) => ({
    mark,
    text,
    room: height + 4 + type.measure(text, type.small).width + 14,
  });
  const circle = (share: number) => (x: number) =>
    circleMark({ x: x + middle, y: middle }, radius * Math.sqrt(share), circleColour(palette));
  const entries = [
    entry('1', circle(1 / Math.max(data.most, 1))),
    ...(data.most > 1 ? [entry(data.mostLabel, circle(1))] : []),
    entry(data.keyNote, (x) => gapMark({ x: x - 2, y: middle - 6, width: height + 4, height: 12 })),
  ];
  const whole = entries.reduce((sum, { room }) => sum + room, -14);
  let x = Math.max(0, Math.min(labelRoom, width - whole));
  const marks = entries.flatMap(({ text, mark, room }) => {
    const at = x;
    x += room;
    return [mark(at), textMark(text, { x: at + height + 4, y: baseline }, quiet)];
  });
  return { height, marks };
}

/** The scale, or further left where its words need the room. */
function rampLayout(data: HeatMapData, labelRoom: number, { type, palette, width }: PanelFrame): PanelLayout {
  const write = { measure: type.measure, face: type.small };
  const quiet = { ...write, colour: inks.muted };
  const [height, steps, length] = [type.small.size, 60, 72];
  const baseline = height / 2 + (type.small.size * capHeight) / 2;
  const zero = type.measure('0', type.small).width + 4;
  const whole = zero + length + 4 + type.measure(data.mostLabel, type.small).width + seam;
  const start = Math.max(0, Math.min(labelRoom, width - whole)) + seam / 2;
  const from = start + zero;
  const right = from + length + 4;
  const ramp = Array.from({ length: steps }, (_, step) => {
    const left = from + (length / steps) * step;
    // Each step reaches the end, under those that follow, so that no seam shows between them.
    const box = { x: left, y: 0, width: from + length - left, height };
    return rectangleMark(box, rampColour(step / (steps - 1), palette));
  });
  const most = wrapText(data.mostLabel, width - right, write);
  return {
    height: type.small.size * 0.08 + linesHeight(most.length, type.small),
    marks: [
      textMark('0', { x: start, y: baseline }, quiet),
      ...ramp,
      ...linesMarks(most, { x: right, y: baseline }, quiet),
    ],
  };
}
