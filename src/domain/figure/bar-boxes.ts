import type { Chart } from 'chart.js';
import type { Box } from './scene.ts';

/** Where a value stands on the chart: the rectangle of its bar, or of the lane up to its dot. */
export type PlacedValue = { readonly series: number; readonly index: number; readonly box: Box };

/** The places of all values that Chart.js has laid out, series by series; a value without a number has none. */
export function placedValues(chart: Chart): PlacedValue[] {
  return chart.data.datasets.flatMap((dataset, series) => {
    const { data: elements } = chart.getDatasetMeta(series);
    return elements.flatMap((element, index): PlacedValue[] => {
      if (typeof dataset.data[index] !== 'number') return [];
      const placed = element.getProps(['x', 'y', 'base', 'width', 'height', 'horizontal'], true) as Partial<
        Record<string, number | boolean>
      >;
      return [{ series, index, box: boxOf(placed) }];
    });
  });
}

function boxOf(placed: Partial<Record<string, number | boolean>>): Box {
  const [x = 0, y = 0, base = 0, width = 0, height = 0] = ['x', 'y', 'base', 'width', 'height'].map((name) => {
    const value = placed[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  });
  return placed['horizontal'] === true
    ? { x: Math.min(base, x), y: y - height / 2, width: Math.abs(x - base), height }
    : { x: x - width / 2, y: Math.min(base, y), width, height: Math.abs(base - y) };
}
