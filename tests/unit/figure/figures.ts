import { chartConfiguration, type FigureChart } from '../../../src/domain/figure/chart-configuration.ts';
import type { ChartData } from '../../../src/domain/figure/chart-data.ts';
import { type ChartLayout, chartLayout, wantedLabelRoom } from '../../../src/domain/figure/chart-layout.ts';
import { type FigureData, figureData } from '../../../src/domain/figure/figure-data.ts';
import type { FigureLanguage } from '../../../src/domain/figure/figure-language.ts';
import { figureWords } from '../../../src/domain/figure/figure-words.ts';
import { seriesStyles } from '../../../src/domain/figure/palette.ts';
import { tablesOf } from '../../../src/domain/figure/tables-of.ts';
import { typeface } from '../../../src/domain/figure/typeface.ts';
import { type FigureSpecification, figureSpecificationSchema } from '../../../src/domain/model/figure-specification.ts';
import type { Result } from '../../../src/domain/model/result.ts';
import type { Snapshot } from '../../../src/domain/model/snapshot.ts';
import type { Table } from '../../../src/domain/model/table.ts';
import { tabulate } from '../../../src/domain/tabulate/tabulate.ts';
import { canvasMeasure } from '../../../src/render/fonts/canvas-measure.ts';
import { must } from '../../support/must.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { datasetOf, specification, type Wanted } from '../../support/tables.ts';

/** Six cases: roles with several codes, nested factors, years with a gap, one case not reported, one not coded. */
export function sixCases(kind: 'person' | 'rule' = 'person'): Snapshot {
  return smallReview({
    variables: [
      variableOf('role', 'multiple', { tree: { commissioner: {}, deliverer: {}, assessor: {} } }),
      variableOf('type', 'single', { tree: { user: {}, citizen: {} } }),
      variableOf('factors', 'multiple', { tree: { plan: { joint: {}, agreed: {} }, partnership: {} } }),
      variableOf('year', 'number'),
    ],
    codings: {
      ann: {
        role: ['commissioner;deliverer', 'deliverer', 'deliverer', '-', 'NR', ''],
        type: ['user', 'user', 'citizen', 'user', 'user', 'citizen'],
        factors: ['joint', 'joint;agreed', 'plan', 'partnership', '-', 'NR'],
        year: ['2001', '2001', '2003', '2004', 'NR', '2004'],
      },
    },
    kinds: { ann: kind },
  });
}

export function source(wanted: Wanted) {
  return { kind: 'table', table: specification(wanted) };
}

export function figureOf(panels: readonly object[], more: object = {}): FigureSpecification {
  return figureSpecificationSchema.parse({
    id: 'figure',
    title: 'A figure',
    caption: 'Of six cases.',
    panels,
    ...more,
  });
}

export function tablesFor(figure: FigureSpecification, snapshot = sixCases()): Table[] {
  return tablesOf(figure).map((table) => must(tabulate(datasetOf(snapshot), table)));
}

export function dataOf(
  figure: FigureSpecification,
  snapshot?: Snapshot,
  language: FigureLanguage = 'en',
): Result<FigureData> {
  return figureData(figure, tablesFor(figure, snapshot), figureWords(language));
}

/** The data of a figure's first panel where that is a chart. */
export function chartOf(panel: object, snapshot?: Snapshot): ChartData {
  const [data] = must(dataOf(figureOf([panel]), snapshot)).panels;
  if (data?.kind !== 'chart') throw new Error('no chart');
  return data;
}

export const type = typeface(7.5, canvasMeasure());

export function layoutOf(data: ChartData, width = 240, leastHeight = 0): ChartLayout {
  const styles = seriesStyles(data.series.length, 'okabe-ito');
  return chartLayout(
    data,
    { width, labelRoom: wantedLabelRoom(data, type, width), stretch: 1, leastHeight, styles },
    type,
  );
}

export function configurationOf(panel: object): FigureChart {
  return chartConfiguration(layoutOf(chartOf(panel)));
}
