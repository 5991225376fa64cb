import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { thousands } from '../model/thousands.ts';
import { barFinish } from './bar-finish.ts';
import { categoryLabels } from './category-labels.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartLayout } from './chart-layout.ts';
import { barShare, isStacked } from './chart-layout.ts';
import { type Colour, inks } from './colour.ts';
import { laneDots } from './lane-dots.ts';
import { fontFamily } from './type-measure.ts';
import { valueLabels } from './value-labels.ts';

export type FigureChart = ChartConfiguration<'bar', (number | null)[], string>;

/**
 * A laid-out chart as a Chart.js configuration: every size fixed beforehand in points, so that Chart.js places bars and
 * grid lines and has nothing left to shorten, rotate or skip. Labels are drawn by the plugins.
 */
export function chartConfiguration(layout: ChartLayout): FigureChart {
  const { data, axis } = layout;
  const horizontal = data.orientation === 'horizontal';
  const categories = { ...categoryScale(layout), ...(horizontal ? { axis: 'y' as const } : { axis: 'x' as const }) };
  const values = { ...valueScale(layout), ...(horizontal ? { axis: 'x' as const } : { axis: 'y' as const }) };
  return {
    type: 'bar',
    data: {
      labels: data.categories.map(({ label }) => label),
      datasets: data.series.map((_, index) => dataset(layout, index)),
    },
    options: {
      responsive: false,
      animation: false,
      devicePixelRatio: 1,
      events: [],
      indexAxis: horizontal ? 'y' : 'x',
      layout: {
        autoPadding: false,
        padding: horizontal
          ? { right: layout.valueRoom, left: 0, top: 0, bottom: 0 }
          : { top: layout.valueRoom, left: 0, right: layout.endRoom, bottom: 0 },
      },
      scales: horizontal
        ? { x: { ...values, max: axis.max }, y: categories }
        : { x: categories, y: { ...values, max: axis.max } },
      plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [data.mark === 'dot' ? laneDots(layout) : barFinish(layout), valueLabels(layout), categoryLabels(layout)],
  };
}

function dataset({ data, styles, type }: ChartLayout, index: number): ChartDataset<'bar', (number | null)[]> {
  const colour = styles[index]?.colour ?? inks.ink;
  const values = [...(data.series[index]?.values ?? [])];
  const label = data.series[index]?.label ?? '';
  const widths =
    data.mark === 'timeline'
      ? { categoryPercentage: 0.86, barPercentage: 1 }
      : {
          categoryPercentage: barShare,
          barPercentage: 0.92,
          maxBarThickness: type.label.size * (data.orientation === 'horizontal' ? 1.45 : 3.5),
        };
  return {
    type: 'bar',
    label,
    data: values,
    backgroundColor: groundOf(data, colour),
    borderWidth: 0,
    clip: false,
    // To the left the last column stands next to zero, so that both sides read outwards.
    ...(data.left.length === 0 ? {} : { order: data.left.includes(index) ? -index : index }),
    ...widths,
  };
}

/** Reported totals are outlines, and dots are drawn at the end of bars that do not show. */
function groundOf({ mark, reported }: ChartData, colour: Colour): Colour {
  if (mark === 'dot') return 'transparent';
  return reported ? inks.paper : colour;
}

function categoryScale({ data, labelRoom }: ChartLayout) {
  const horizontal = data.orientation === 'horizontal';
  return {
    type: 'category' as const,
    offset: true,
    stacked: isStacked(data),
    border: { display: data.left.length === 0, color: inks.rule, width: 0.75 },
    grid: {
      display: data.mark === 'dot' && data.series.length === 1,
      offset: false,
      drawTicks: false,
      color: inks.line,
      lineWidth: 0.5,
    },
    ticks: { display: false, autoSkip: false },
    afterFit: (scale: { width: number; height: number }) => {
      if (horizontal) scale.width = labelRoom;
      else scale.height = labelRoom;
    },
  };
}

function valueScale({ data, axis, axisRoom, unit, type }: ChartLayout) {
  const horizontal = data.orientation === 'horizontal';
  const font = { family: fontFamily(type.small), size: type.small.size, weight: 400 as const };
  return {
    type: 'linear' as const,
    min: axis.min ?? 0,
    stacked: isStacked(data),
    border: { display: false },
    // None at zero: Chart.js would shorten every bar by half of it.
    grid: {
      drawTicks: false,
      color: inks.line,
      lineWidth: ({ tick }: { tick: { value: number } }) => (tick.value === 0 ? 0 : 0.5),
    },
    ticks: {
      stepSize: axis.step,
      autoSkip: false,
      minRotation: 0,
      maxRotation: 0,
      padding: 3,
      color: inks.muted,
      font,
      callback: (value: number | string) => thousands(Math.abs(Number(value))),
    },
    title: { display: true, text: [...unit], color: inks.muted, font, padding: { top: 1, bottom: 0 } },
    afterFit: (scale: { width: number; height: number }) => {
      if (horizontal) scale.height = axisRoom;
      else scale.width = axisRoom;
    },
  };
}
