import type { FigureChart } from './chart-configuration.ts';
import type { FigureLayout } from './figure-layout.ts';
import type { Scene } from './scene.ts';
import { ScenePen } from './scene-pen.ts';
import type { Measure } from './type-measure.ts';

/** Draws a chart with Chart.js onto a pen; given by whoever may import Chart.js. */
export type DrawChart = (pen: ScenePen, configuration: FigureChart) => void;

/** Draws a laid-out figure once, for every format alike. */
export function drawFigure(layout: FigureLayout, measure: Measure, drawChart: DrawChart): Scene {
  const charts = layout.charts.flatMap(({ box, configuration }) => {
    const pen = new ScenePen(box, measure);
    drawChart(pen, configuration);
    return pen.marks;
  });
  return { width: layout.width, height: layout.height, marks: [...layout.marks, ...charts] };
}
