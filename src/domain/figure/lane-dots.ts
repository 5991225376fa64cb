import type { Plugin } from 'chart.js';
import { placedValues } from './bar-boxes.ts';
import type { ChartLayout } from './chart-layout.ts';
import { inks } from './colour.ts';
import { pointCorners, pointRadius, pointStyleOf } from './point-styles.ts';

/**
 * Draws the dots of a dot plot. Several series have a lane each, like the bars of a group, so that equal values do not
 * hide one another; a thin line leads from the axis to each of their dots.
 */
export function laneDots(layout: ChartLayout): Plugin {
  return {
    id: 'lane-dots',
    afterDatasetsDraw(chart) {
      const pen = chart.ctx;
      for (const { series, box } of placedValues(chart)) {
        const colour = layout.styles[series]?.colour ?? inks.ink;
        const at = { x: box.x + box.width, y: box.y + box.height / 2 };
        if (layout.data.series.length > 1) stem(pen, { from: box.x, ...at }, colour);
        pen.fillStyle = colour;
        pen.beginPath();
        const corners = pointCorners(pointStyleOf(series), at);
        if (corners === null) pen.arc(at.x, at.y, pointRadius, 0, 2 * Math.PI);
        else for (const [index, [x, y]] of corners.entries()) pen[index === 0 ? 'moveTo' : 'lineTo'](x, y);
        pen.closePath();
        pen.fill();
      }
    },
  };
}

function stem(pen: CanvasRenderingContext2D, { from, x, y }: { from: number; x: number; y: number }, colour: string) {
  pen.strokeStyle = colour;
  pen.lineWidth = 0.6;
  pen.setLineDash([]);
  pen.beginPath();
  pen.moveTo(from, y);
  pen.lineTo(x, y);
  pen.stroke();
}
