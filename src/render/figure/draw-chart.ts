import { BarController, BarElement, BasicPlatform, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { DrawChart } from '../../domain/figure/draw-figure.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Lets Chart.js draw a configuration onto a pen; its basic platform asks nothing of a browser. */
export const drawChart: DrawChart = (pen, configuration) => {
  const chart = new Chart(pen.canvas, { ...configuration, platform: BasicPlatform });
  chart.destroy();
};
