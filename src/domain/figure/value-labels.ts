import type { Chart, Plugin } from 'chart.js';
import { type PlacedValue, placedValues } from './bar-boxes.ts';
import { type ChartLayout, endValues, isStacked, valueGap } from './chart-layout.ts';
import { type Colour, inks, readableInk } from './colour.ts';
import { fontText } from './font-text.ts';
import type { Box } from './scene.ts';

/** Between a segment's number and the segment's ends. */
const gap = 3;

/**
 * Writes each value where it ends: beside its bar or dot, or inside its segment of a stack with the sum at the end. A
 * segment too small for its number goes without, and so do upright bars closer together than their numbers are wide.
 */
export function valueLabels(layout: ChartLayout): Plugin {
  return {
    id: 'value-labels',
    afterDatasetsDraw(chart) {
      const { data, type } = layout;
      if (!layout.valuesFit || !data.numbered) return;
      const pen = chart.ctx;
      pen.save();
      pen.font = fontText(type.small);
      pen.textBaseline = 'middle';
      const places = placedValues(chart);
      if (isStacked(data)) {
        for (const place of places.filter(({ index }) => segments(layout, index) > 1)) inside(pen, place, layout);
        for (const place of tips(chart, places, layout)) beyond(pen, place, layout);
      } else {
        for (const { series, index, box } of places) {
          const text = data.series[series]?.labels[index] ?? '';
          if (data.mark !== 'timeline' || text !== '0') beyond(pen, { text, box }, layout);
        }
      }
      pen.restore();
    },
  };
}

/** How many series have a part in a stack; a stack of one has its number at its end. */
function segments({ data }: ChartLayout, index: number): number {
  // On two sides a number at the end would be the other side's neighbour: every segment has its own.
  if (data.percent || data.left.length > 0) return Infinity;
  return data.series.filter(({ values }) => (values[index] ?? 0) > 0).length;
}

type Tip = { readonly text: string; readonly box: Box; readonly leftward?: boolean };

/** The end of every stack, with its sum. */
function tips(chart: Chart, places: readonly PlacedValue[], { data }: ChartLayout): Tip[] {
  const zero = chart.scales['x']?.getPixelForValue(0) ?? 0;
  return endValues(data).flatMap(({ label: text }, end) => {
    const index = end % data.categories.length;
    const leftward = end >= data.categories.length;
    const own = places.filter((place) => place.index === index && data.left.includes(place.series) === leftward);
    // Nothing on this side of zero ends at zero, wherever the other side has taken its empty bars.
    const boxes = own.map(({ box }) => (data.left.length > 0 && box.width === 0 ? { ...box, x: zero } : box));
    const [first] = boxes;
    if (first === undefined || text === '' || (data.mark === 'timeline' && text === '0')) return [];
    const x = Math.min(...boxes.map((box) => box.x));
    const y = Math.min(...boxes.map((box) => box.y));
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    return [{ text, leftward, box: { x, y, width: right - x, height: bottom - y } }];
  });
}

function beyond(pen: CanvasRenderingContext2D, { text, box, leftward }: Tip, { data, type }: ChartLayout): void {
  const { width } = type.measure(text, type.small);
  const { size } = type.small;
  const horizontal = data.orientation === 'horizontal';
  const away = valueGap(data) + width / 2;
  const side = leftward === true ? box.x - away : box.x + box.width + away;
  const x = horizontal ? side : box.x + box.width / 2;
  const y = horizontal ? box.y + box.height / 2 : box.y - gap / 2 - size / 2;
  // Grid lines stop at a number instead of crossing it.
  plate(pen, { x, y, width: width + (horizontal ? 2 : 0), height: size * 0.95 }, inks.paper);
  pen.fillStyle = inks.ink;
  pen.textAlign = 'center';
  pen.fillText(text, x, y);
}

function plate(pen: CanvasRenderingContext2D, { x, y, width, height }: Box, colour: Colour): void {
  pen.fillStyle = colour;
  pen.fillRect(x - width / 2, y - height / 2, width, height);
}

function inside(pen: CanvasRenderingContext2D, place: PlacedValue, { data, styles, type }: ChartLayout): void {
  const style = styles[place.series];
  const text = data.series[place.series]?.labels[place.index] ?? '';
  const { width } = type.measure(text, type.small);
  const { box } = place;
  if (style === undefined || box.width < width + 2 * gap || box.height < type.small.size + 2) return;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (style.texture !== 'none') {
    plate(pen, { x, y, width: width + 3, height: Math.min(type.small.size * 1.2, box.height) }, inks.paper);
  }
  pen.fillStyle = readableInk(style.texture === 'none' ? style.colour : inks.paper);
  pen.textAlign = 'center';
  pen.fillText(text, x, y);
}
