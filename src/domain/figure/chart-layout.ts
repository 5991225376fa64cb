import type { ChartData } from './chart-data.ts';
import type { Category } from './panel-head.ts';
import { niceAxis, type NiceAxis } from './nice-axis.ts';
import type { SeriesStyle } from './palette.ts';
import { linesHeight } from './make-marks.ts';
import type { Face } from './type-measure.ts';
import type { Typeface } from './typeface.ts';
import { wrapBalanced } from './wrap-text.ts';

/** A chart measured and ready to configure; sizes in points. */
export type ChartLayout = {
  readonly data: ChartData;
  readonly type: Typeface;
  readonly styles: readonly SeriesStyle[];
  readonly width: number;
  readonly height: number;
  readonly axis: NiceAxis;
  /** Lines of each category's label. */
  readonly labels: readonly (readonly string[])[];
  /** Room for category labels, beside or below the plot. */
  readonly labelRoom: number;
  /** Room for value labels past the end of the longest bar. */
  readonly valueRoom: number;
  /** Room for the ticks and the title of the value axis. */
  readonly axisRoom: number;
};

/** Distance between a category's label and the plot. */
export const labelGap = 5;
export const indent = 8;

/** Stretches what may stretch, where a figure has a height of its own: 1 leaves everything as it is. */
export type Stretch = number;

/** How much room the labels of horizontal bars take, wrapped at less than half of the panel. */
export function wantedLabelRoom(data: ChartData, type: Typeface, width: number): number {
  if (data.orientation === 'vertical') return 0;
  const lines = data.categories.flatMap((category) =>
    categoryLines(category, width * 0.42, type).map((line) => ({ line, category })),
  );
  const used = lines.map(
    ({ line, category }) => type.measure(line, faceOf(category, type)).width + category.depth * indent,
  );
  return Math.ceil(Math.max(...used)) + 1 + labelGap;
}

function faceOf({ parent }: Category, type: Typeface): Face {
  return parent ? type.strong : type.label;
}

function categoryLines(category: Category, room: number, type: Typeface): string[] {
  return wrapBalanced(category.label, room - category.depth * indent, {
    measure: type.measure,
    face: faceOf(category, type),
  });
}

/** Measures and wraps everything that Chart.js would cut, and fixes the sizes of a chart. */
export function chartLayout(
  data: ChartData,
  frame: {
    readonly width: number;
    readonly labelRoom: number;
    readonly stretch: Stretch;
    readonly leastHeight: number;
    readonly styles: readonly SeriesStyle[];
  },
  type: Typeface,
): ChartLayout {
  const axis =
    data.percent && largest(data) > 50
      ? { max: 100, step: 25 }
      : niceAxis(largest(data), data.orientation === 'vertical' ? 4 : 5);
  const base = { data, type, styles: frame.styles, width: frame.width, axis };
  return data.orientation === 'horizontal' ? horizontal(base, frame) : vertical(base, frame);
}

type Base = Pick<ChartLayout, 'data' | 'type' | 'styles' | 'width' | 'axis'>;

/** Whether series stand on one another. */
export function isStacked(data: ChartData): boolean {
  return data.mark === 'stacked-bar' || (data.mark === 'timeline' && data.series.length > 1);
}

/** The end of every bar, dot or stack, and what is written past it: the value's label, or the sum of the stack. */
export function endValues(data: ChartData): { readonly value: number; readonly label: string }[] {
  if (isStacked(data)) {
    return data.categories.map((_, index) => {
      const value = stackAt(data, index);
      return { value, label: data.percent ? '' : String(value) };
    });
  }
  return data.series.flatMap(({ values, labels }) =>
    values.map((value, index) => ({ value: value ?? 0, label: labels[index] ?? '' })),
  );
}

function stackAt(data: ChartData, index: number): number {
  return data.series.reduce((sum, series) => sum + (series.values[index] ?? 0), 0);
}

function largest(data: ChartData): number {
  return Math.max(0, ...endValues(data).map(({ value }) => value));
}

function horizontal(
  base: Base,
  frame: { readonly labelRoom: number; readonly stretch: Stretch; readonly leastHeight: number },
): ChartLayout {
  const { data, type, width, axis } = base;
  const labels = data.categories.map((category) => categoryLines(category, frame.labelRoom - labelGap, type));
  const lines = Math.max(...labels.map((each) => each.length));
  const bars = isStacked(data) || data.mark === 'dot' ? 1 : data.series.length;
  const barRoom = bars === 1 ? type.label.size * 2 : bars * type.small.size * 1.3 + 6;
  const axisRoom = type.small.size * 2.9;
  const natural = Math.max(linesHeight(lines, type.label) + 4, barRoom) * frame.stretch;
  // A short chart comes closer to its taller neighbours, without drifting apart.
  const pitch = Math.min(Math.max(natural, (frame.leastHeight - axisRoom) / labels.length), natural * 1.5);
  const room = width - frame.labelRoom;
  const lastTick = type.measure(String(axis.max), type.small).width / 2;
  const plots = endValues(data).map(({ value, label }) => {
    const text = label === '' ? 0 : type.measure(label, type.small).width + 4;
    return (room - text) / Math.max(value / axis.max, 0.01);
  });
  const valueRoom = room - Math.min(room - lastTick, ...plots);
  return { ...base, labels, labelRoom: frame.labelRoom, valueRoom, axisRoom, height: pitch * labels.length + axisRoom };
}

function vertical(base: Base, frame: { readonly stretch: Stretch; readonly leastHeight: number }): ChartLayout {
  const { data, type, width, axis } = base;
  const axisRoom = type.measure(String(axis.max), type.small).width + type.small.size * 1.6 + 8;
  const pitch = (width - axisRoom) / data.categories.length;
  const labels = data.categories.map((category, index) =>
    data.mark === 'timeline'
      ? yearLabel(category.label, index, data.categories.length)
      : categoryLines(category, pitch - 4, type),
  );
  const lines = Math.max(...labels.map((each) => each.length));
  const labelRoom = labelGap + linesHeight(lines, type.label);
  const natural = type.label.size * 12 * frame.stretch + labelRoom;
  const height = Math.max(natural, frame.leastHeight);
  const plot = height - labelRoom;
  const most = Math.max(0, ...endValues(data).map(({ value }) => value)) / axis.max;
  const text = type.small.size * 1.5;
  const valueRoom = Math.max(type.small.size * 0.4, plot - (plot - text) / Math.max(most, 0.01));
  return { ...base, labels, labelRoom, valueRoom, axisRoom, height };
}

/** Years stand at every fifth bar of a long timeline, at every one of a short one. */
function yearLabel(label: string, index: number, years: number): string[] {
  return years <= 8 || Number(label) % 5 === 0 || (years <= 4 && index === 0) ? [label] : [];
}
