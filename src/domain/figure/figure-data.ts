import type { FigurePanel, FigureSpecification } from '../model/figure-specification.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { CrossTable, Table } from '../model/table.ts';
import { type ChartData, chartData, reportedData } from './chart-data.ts';
import { divergingData } from './diverging-data.ts';
import type { FigureWords } from './figure-words.ts';
import { type HeatMapData, heatMapData } from './heat-map-data.ts';
import { type ProcessData, processData } from './process-data.ts';
import { tablesOf, tablesOfPanel } from './tables-of.ts';
import { withLabels } from './with-labels.ts';

export type PanelData = ChartData | HeatMapData | ProcessData;

/** Everything a figure shows, in numbers and words, before anything has a place. */
export type FigureData = {
  readonly title: string;
  readonly panels: readonly PanelData[];
  /** Small print: the specification's own, then what the data oblige the figure to say. */
  readonly notes: readonly string[];
};

/**
 * What the panels of a figure show. Takes the tables that `tablesOf` lists, computed, in that order; another number of
 * tables, or a table that does not suit its mark, is `invalid-input`.
 */
export function figureData(
  specification: FigureSpecification,
  tables: readonly Table[],
  words: FigureWords,
): Result<FigureData> {
  const needed = tablesOf(specification).length;
  const crossed = tables.filter((table): table is CrossTable => table.kind === 'cross');
  if (tables.length !== needed || crossed.length !== needed) {
    return fail(
      'invalid-input',
      sentence('figures.other-tables', {
        id: specification.id,
        needed,
        given: tables.length,
        crossed: crossed.length,
      }),
    );
  }
  const { unnumbered } = specification;
  const panels: PanelData[] = [];
  let next = 0;
  for (const [index, panel] of specification.panels.entries()) {
    const count = tablesOfPanel(panel).length;
    const own = crossed.slice(next, next + count).map((table) => withLabels(table, specification.labels));
    const data = panelData(panel, own, words);
    if (!data.ok) {
      const { message } = data.error;
      const where = sentence('figures.in-panel', { id: specification.id, panel: index + 1, message });
      return fail(data.error.code, where, data.error.details);
    }
    panels.push(unnumbered === true && data.value.kind === 'chart' ? { ...data.value, numbered: false } : data.value);
    next += count;
  }
  return ok({
    title: specification.untitled === true ? '' : specification.title,
    panels,
    notes: [...specification.notes, ...cautions(specification, crossed, words)],
  });
}

function panelData(panel: FigurePanel, tables: readonly CrossTable[], words: FigureWords): Result<PanelData> {
  if (panel.mark === 'process') return processData(panel, tables, words);
  if (panel.mark === 'bar' && panel.source.kind === 'reported') {
    return ok(reportedData({ title: panel.title, orientation: panel.orientation, source: panel.source }, words));
  }
  if (panel.mark === 'diverging-bar') return divergingData(panel, tables, words);
  const [table] = tables;
  if (table === undefined) return fail('internal', sentence('figures.panel-without-table'));
  return panel.mark === 'heat-map' || panel.mark === 'gap-map' || panel.mark === 'co-occurrence'
    ? heatMapData(panel, table, words)
    : chartData(panel, table, words);
}

function cautions(specification: FigureSpecification, tables: readonly CrossTable[], words: FigureWords): string[] {
  const reported = specification.panels.some((panel) => panel.mark === 'bar' && panel.source.kind === 'reported');
  const axes = tables.flatMap((table) => [table.rows, ...(table.cols === null ? [] : [table.cols])]);
  const { notes } = words;
  return [
    ...(tables.some((table) => table.sources.illustrative) ? [notes.illustrative] : []),
    ...(reported ? [notes.reported] : []),
    ...(tables.some((table) => table.cols !== null) ? [notes.together] : []),
    ...(specification.panels.some(({ mark }) => mark === 'gap-map') ? [notes.gaps] : []),
    ...(axes.some((axis) => axis.kind === 'multiple') ? [notes.several] : []),
  ];
}
