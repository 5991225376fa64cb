import type { Plugin } from 'chart.js';
import { type ChartLayout, indent, labelGap } from './chart-layout.ts';
import { inks } from './colour.ts';
import { fontText } from './font-text.ts';
import { capHeight, lineHeight } from './type-measure.ts';

/** Writes the wrapped labels of the category axis, nested codes indented under their bold parents. */
export function categoryLabels(layout: ChartLayout): Plugin {
  return {
    id: 'category-labels',
    afterDraw(chart) {
      const pen = chart.ctx;
      const { left, bottom } = chart.chartArea;
      const horizontal = layout.data.orientation === 'horizontal';
      const scale = chart.scales[horizontal ? 'y' : 'x'];
      const { size } = layout.type.label;
      pen.save();
      pen.fillStyle = inks.ink;
      pen.textBaseline = 'alphabetic';
      for (const [index, lines] of layout.labels.entries()) {
        const { depth, parent } = layout.data.categories[index] ?? { depth: 0, parent: false };
        const centre = scale?.getPixelForValue(index) ?? 0;
        pen.font = fontText(parent ? layout.type.strong : layout.type.label);
        pen.textAlign = horizontal ? 'left' : 'center';
        const x = horizontal ? left - layout.labelRoom + depth * indent : centre;
        const block = (lines.length - 1) * size * lineHeight;
        const first = horizontal ? centre - block / 2 + (size * capHeight) / 2 : bottom + labelGap + size * 0.85;
        for (const [row, line] of lines.entries()) pen.fillText(line, x, first + row * size * lineHeight);
      }
      pen.restore();
    },
  };
}
