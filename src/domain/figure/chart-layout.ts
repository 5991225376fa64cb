import { thousands } from '../model/thousands.ts';
import type { ChartData } from './chart-data.ts';
import { linesHeight } from './make-marks.ts';
import { type NiceAxis, niceAxis, twoSidedAxis } from './nice-axis.ts';
import type { SeriesStyle } from './palette.ts';
import type { Category } from './panel-head.ts';
import { pointRadius } from './point-styles.ts';
import type { Face } from './type-measure.ts';
import type { Typeface } from './typeface.ts';
import { wrapBalanced, wrapText } from './wrap-text.ts';

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
  /** Room beside the last of upright bars, for a label wider than its bar. */
  readonly endRoom: number;
  /** Whether every value label of upright bars has room over its own bar; else none is written. */
  readonly valuesFit: boolean;
  /** Room for the ticks and the title of the value axis, and the title line by line. */
  readonly axisRoom: number;
  readonly unit: readonly string[];
};

/** Distance between a category's label and the plot. */
export const labelGap = 5;
export const indent = 8;

/** Share of a category that its bars take. */
export const barShare = 0.74;

/** Distance of a value from the end of its bar, or from the middle of its dot. */
export function valueGap(data: ChartData): number {
  return data.mark === 'dot' ? 3 + pointRadius : 3;
}

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
  return Math.ceil(Math.max(0, ...used)) + 1 + labelGap;
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
  const axis = axisOf(data, frame.width - frame.labelRoom);
  const base = { data, type, styles: frame.styles, width: frame.width, axis };
  return data.orientation === 'horizontal' ? horizontal(base, frame) : vertical(base, frame);
}

/** Few steps where more would leave no room between their numbers. */
function axisOf(data: ChartData, room: number): NiceAxis {
  const tight = data.orientation === 'horizontal' && room < 100;
  if (data.left.length > 0) {
    const ends = endValues(data).map(({ value }) => value);
    return twoSidedAxis(Math.min(0, ...ends), Math.max(0, ...ends));
  }
  return data.percent && largest(data) > 50
    ? { max: 100, step: tight ? 50 : 25 }
    : niceAxis(largest(data), tight ? 2 : data.orientation === 'vertical' ? 4 : 5);
}

type Base = Pick<ChartLayout, 'data' | 'type' | 'styles' | 'width' | 'axis'>;

/** Whether series stand on one another. */
export function isStacked(data: ChartData): boolean {
  return (
    data.mark === 'stacked-bar' || data.mark === 'diverging-bar' || (data.mark === 'timeline' && data.series.length > 1)
  );
}

/**
 * The end of every bar, dot or stack, and what is written past it: the value's label, or the sum of the stack. Where
 * stacks have two sides, all ends to the right come first, then those to the left.
 */
export function endValues(data: ChartData): { readonly value: number; readonly label: string }[] {
  const sides = data.left.length === 0 ? [data.series.map((_, place) => place)] : [rightOf(data), data.left];
  if (isStacked(data)) {
    return sides.flatMap((series) =>
      data.categories.map((_, index) => {
        const value = series.reduce((sum, place) => sum + (data.series[place]?.values[index] ?? 0), 0);
        return { value, label: data.percent || !data.numbered ? '' : thousands(Math.abs(value)) };
      }),
    );
  }
  return data.series.flatMap(({ values, labels }) =>
    values.map((value, index) => ({ value: value ?? 0, label: data.numbered ? (labels[index] ?? '') : '' })),
  );
}

function rightOf({ series, left }: ChartData): number[] {
  return series.flatMap((_, place) => (left.includes(place) ? [] : [place]));
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
  const bars = isStacked(data) ? 1 : data.series.length;
  const barRoom = bars === 1 ? type.label.size * 2 : bars * type.small.size * 1.3 + 6;
  const unit = wrapText(data.unit, width - frame.labelRoom, { measure: type.measure, face: type.small });
  const axisRoom = type.small.size * 2.9 + linesHeight(Math.max(unit.length, 1) - 1, type.small);
  const text = linesHeight(lines, type.label);
  const natural = Math.max(text + 1, Math.max(text + 4, barRoom) * frame.stretch);
  // A short chart comes closer to its taller neighbours, without drifting apart.
  const pitch = Math.min(Math.max(natural, (frame.leastHeight - axisRoom) / labels.length), natural * 1.5);
  const startRoom = data.left.length === 0 ? 0 : startOf(data, type);
  const labelRoom = frame.labelRoom + startRoom;
  const room = width - labelRoom;
  const start = axis.min ?? 0;
  const lastTick = type.measure(thousands(axis.max), type.small).width / 2;
  const plots = endValues(data).map(({ value, label }) => {
    const past = label === '' ? 0 : type.measure(label, type.small).width + valueGap(data) + 1;
    return (room - past) / Math.max((value - start) / (axis.max - start), 0.01);
  });
  const valueRoom = room - Math.min(room - lastTick, ...plots);
  const height = pitch * labels.length + axisRoom;
  return { ...base, labels, labelRoom, valueRoom, endRoom: 0, valuesFit: true, axisRoom, unit, height };
}

/** Room to the left of the bars for the sums of the stacks that lead there. */
function startOf(data: ChartData, type: Typeface): number {
  const labels = endValues(data).slice(data.categories.length);
  return Math.max(0, ...labels.map(({ label }) => type.measure(label, type.small).width)) + valueGap(data) + 1;
}

function vertical(base: Base, frame: { readonly stretch: Stretch; readonly leastHeight: number }): ChartLayout {
  const { data, type, width, axis } = base;
  const axisRoom = type.measure(thousands(axis.max), type.small).width + type.small.size * 1.6 + 8;
  const { labels, pitch, endRoom } = upright(data, width - axisRoom, type);
  const lines = Math.max(...labels.map((each) => each.length));
  const labelRoom = labelGap + linesHeight(lines, type.label);
  const natural = type.label.size * 12 * frame.stretch + labelRoom;
  const height = Math.max(natural, frame.leastHeight);
  const plot = height - labelRoom;
  const most = Math.max(0, ...endValues(data).map(({ value }) => value)) / axis.max;
  const text = type.small.size * 1.5;
  const valueRoom = Math.max(type.small.size * 0.4, plot - (plot - text) / Math.max(most, 0.01));
  const lane = isStacked(data) || data.series.length === 1 ? pitch : (pitch * barShare) / data.series.length;
  const widest = Math.max(0, ...endValues(data).map((end) => type.measure(end.label, type.small).width));
  return {
    ...base,
    labels,
    labelRoom,
    valueRoom,
    endRoom,
    valuesFit: widest < lane,
    axisRoom,
    unit: [data.unit],
    height,
  };
}

const yearSteps = [1, 5, 10, 20, 50, 100];

type Upright = { readonly labels: string[][]; readonly pitch: number; readonly endRoom: number };

/** Labels under upright bars, and how far apart the bars then stand. */
function upright(data: ChartData, room: number, type: Typeface): Upright {
  const count = data.categories.length;
  const pitch = room / count;
  if (data.mark !== 'timeline') {
    return { labels: data.categories.map((each) => categoryLines(each, pitch - 4, type)), pitch, endRoom: 0 };
  }
  const labels = yearLabels(data, pitch, type);
  // What a label near the end reaches past the plot makes all bars a little narrower, and its own reach a little longer.
  const reach = labels.map(([label = ''], index) => {
    const share = (count - index - 0.5) / count;
    return (type.measure(label, type.label).width / 2 - room * share) / (1 - share);
  });
  const endRoom = Math.max(0, ...reach);
  return { labels, pitch: (room - endRoom) / count, endRoom };
}

/** Years stand at as many bars as have room for them: at every one, every fifth and so on. */
function yearLabels({ categories }: ChartData, pitch: number, type: Typeface): string[][] {
  const room = Math.max(0, ...categories.map(({ label }) => type.measure(label, type.label).width)) + 4;
  const step = yearSteps.find((years) => years * pitch >= room) ?? 200;
  const round = categories.some(({ label }) => Number(label) % step === 0);
  return categories.map(({ label }, index) => (Number(label) % step === 0 || (!round && index === 0) ? [label] : []));
}
