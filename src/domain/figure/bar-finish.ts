import type { Chart, Plugin } from 'chart.js';
import { placedValues } from './bar-boxes.ts';
import type { ChartData } from './chart-data.ts';
import { type ChartLayout, isStacked } from './chart-layout.ts';
import { inks } from './colour.ts';
import { textureInk } from './make-marks.ts';
import type { Box } from './scene.ts';
import { textureLines } from './texture-lines.ts';

const seamWidth = 0.75;

/** Draws what Chart.js cannot draw as vectors: textures, the seams of a stack, the outlines of reported totals. */
export function barFinish(layout: ChartLayout): Plugin {
  return {
    id: 'bar-finish',
    afterDatasetsDraw(chart) {
      const pen = chart.ctx;
      pen.save();
      pen.setLineDash([]);
      for (const { series, box } of placedValues(chart)) {
        const style = layout.styles[series];
        if (style === undefined || box.width === 0 || box.height === 0) continue;
        if (layout.data.reported) outline(pen, inset(box, 0.5), { colour: style.colour, width: 1 });
        pen.strokeStyle = textureInk(style.colour);
        pen.lineWidth = 0.6;
        pen.beginPath();
        for (const [x1, y1, x2, y2] of textureLines(box, style.texture)) {
          pen.moveTo(x1, y1);
          pen.lineTo(x2, y2);
        }
        pen.stroke();
        if (isStacked(layout.data)) seam(chart, box, layout.data);
      }
      if (layout.data.left.length > 0) zeroLine(chart);
      pen.restore();
    },
  };
}

/** The line from which the bars of either side lead away. */
function zeroLine(chart: Chart): void {
  const pen = chart.ctx;
  const x = chart.scales['x']?.getPixelForValue(0) ?? chart.chartArea.left;
  pen.strokeStyle = inks.rule;
  pen.lineWidth = 0.75;
  pen.beginPath();
  pen.moveTo(x, chart.chartArea.top);
  pen.lineTo(x, chart.chartArea.bottom);
  pen.stroke();
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}

function outline(pen: CanvasRenderingContext2D, box: Box, line: { colour: string; width: number }): void {
  pen.beginPath();
  pen.rect(box.x, box.y, box.width, box.height);
  pen.strokeStyle = line.colour;
  pen.lineWidth = line.width;
  pen.stroke();
}

/** A line of paper where a segment stands on another, never over the axis. */
function seam(chart: Chart, box: Box, { orientation }: ChartData): void {
  const pen = chart.ctx;
  const { left, bottom } = chart.chartArea;
  const zero = orientation === 'horizontal' ? (chart.scales['x']?.getPixelForValue(0) ?? left) : bottom;
  const leftward = orientation === 'horizontal' && box.x + box.width / 2 < zero;
  const foot = orientation === 'horizontal' ? box.x - zero : zero - box.y - box.height;
  if ((leftward ? zero - box.x - box.width : foot) < seamWidth) return;
  pen.fillStyle = inks.paper;
  if (leftward) pen.fillRect(box.x + box.width - seamWidth, box.y, seamWidth, box.height);
  else if (orientation === 'horizontal') pen.fillRect(box.x, box.y, seamWidth, box.height);
  else pen.fillRect(box.x, box.y + box.height - seamWidth, box.width, seamWidth);
}
