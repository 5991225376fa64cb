import type { Plugin } from 'chart.js';
import { placedValues } from './bar-boxes.ts';
import type { FigureChart } from './chart-configuration.ts';
import type { FigureLayout, PlacedChart } from './figure-layout.ts';
import { moveAreas } from './move-areas.ts';
import type { Area, Scene } from './scene.ts';
import { ScenePen } from './scene-pen.ts';
import type { Measure } from './type-measure.ts';

/** Draws a chart with Chart.js onto a pen; given by whoever may import Chart.js. */
export type DrawChart = (pen: ScenePen, configuration: FigureChart) => void;

/** Draws a laid-out figure once, for every format alike. */
export function drawFigure(layout: FigureLayout, measure: Measure, drawChart: DrawChart): Scene {
  const areas: Area[] = [...layout.areas];
  const charts = layout.charts.flatMap((chart) => {
    const { box, configuration } = chart;
    const pen = new ScenePen(box, measure);
    const plugins = [...(configuration.plugins ?? []), noteAreas(chart, areas)];
    drawChart(pen, { ...configuration, plugins });
    return pen.marks;
  });
  return { width: layout.width, height: layout.height, marks: [...layout.marks, ...charts], areas };
}

/** Notes where each value has come to stand, category by category. */
function noteAreas({ box: place, layout: { data } }: PlacedChart, areas: Area[]): Plugin {
  return {
    id: 'note-areas',
    afterDatasetsDraw(chart) {
      const placed = placedValues(chart).toSorted((one, other) => one.index - other.index);
      const found = placed.flatMap(({ series, index, box }): Area[] => {
        const behind = data.behind[index]?.[series];
        return behind === undefined || behind.count === 0 ? [] : [{ box, behind }];
      });
      areas.push(...moveAreas(found, place));
    },
  };
}
