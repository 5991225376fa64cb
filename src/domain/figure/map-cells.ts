import { circleMark } from './circle-mark.ts';
import { type Colour, inks, readableInk } from './colour.ts';
import type { HeatMapData } from './heat-map-data.ts';
import { rectangleMark, textMark } from './make-marks.ts';
import { rampColour } from './palette.ts';
import type { PanelFrame } from './panel-layout.ts';
import type { Box, Mark } from './scene.ts';

/** Paper between two cells, in points. */
export const seam = 1;

/** How dark circles are: light enough for ink, whatever the number. */
const circleShade = 0.36;

type Cell = {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  readonly baseline: (size: number) => number;
  /** Radius of the circle of the largest number. */
  readonly radius: number;
};

/** Whether a map shows a cell: a matrix shows each pair once. */
export function hasCell({ mark }: HeatMapData, row: number, column: number): boolean {
  return mark !== 'co-occurrence' || column <= row;
}

/** Draws one cell with its number, as its map wants it. */
export function cellMarks(data: HeatMapData, cell: Cell, frame: PanelFrame): Mark[] {
  const value = data.values[cell.row]?.[cell.column] ?? null;
  const empty = value === null || value === 0;
  switch (data.mark) {
    case 'gap-map':
      return [
        empty ? gapMark(cell.box) : circleOf(value, { data, cell }, frame),
        number(data, cell, { type: frame.type, colour: empty ? inks.muted : inks.ink, strong: !empty }),
      ];
    case 'co-occurrence':
      if (cell.row !== cell.column) return shaded(data, cell, frame);
      return [
        rectangleMark(inset(cell.box, 0.4), inks.paper, { colour: inks.rule, width: 0.8, dash: [] }),
        number(data, cell, { type: frame.type, colour: inks.ink, strong: false }),
      ];
    case 'heat-map':
      return shaded(data, cell, frame);
  }
}

function shaded(data: HeatMapData, cell: Cell, { type, palette }: PanelFrame): Mark[] {
  const value = data.values[cell.row]?.[cell.column] ?? null;
  const ground = value === null ? inks.paper : rampColour(data.most === 0 ? 0 : value / data.most, palette);
  const stroke = value === null ? { colour: inks.line, width: 0.5, dash: [] } : null;
  const empty = value === null || value === 0;
  const colour = empty ? inks.muted : readableInk(ground);
  return [rectangleMark(cell.box, ground, stroke), number(data, cell, { type, colour, strong: !empty })];
}

function number(
  data: HeatMapData,
  { row, column, box, baseline }: Cell,
  { type, colour, strong }: { type: PanelFrame['type']; colour: Colour; strong: boolean },
): Mark {
  const at = { x: box.x + box.width / 2, y: baseline(type.label.size), align: 'center' as const };
  const face = strong ? type.strong : type.label;
  return textMark(data.labels[row]?.[column] ?? '', at, { measure: type.measure, face, colour });
}

/** The area of a circle, not its width, grows with the number. */
function circleOf(value: number, { data, cell }: { data: HeatMapData; cell: Cell }, { palette }: PanelFrame): Mark {
  const { x, y, width, height } = cell.box;
  const at = { x: x + width / 2, y: y + height / 2 };
  return circleMark(at, cell.radius * Math.sqrt(value / data.most), circleColour(palette));
}

/** The outline of a cell without a case. */
export function gapMark(box: Box): Mark {
  return rectangleMark(inset(box, 2), null, { colour: inks.rule, width: 0.6, dash: [2, 2] });
}

/** The colour of the circles of a gap map, for its key. */
export function circleColour(palette: PanelFrame['palette']): Colour {
  return rampColour(circleShade, palette);
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
