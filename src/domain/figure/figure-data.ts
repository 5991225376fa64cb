import type { FigurePanel, FigureSpecification } from '../model/figure-specification.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { CrossTable, Table } from '../model/table.ts';
import { type ChartData, chartData, reportedData } from './chart-data.ts';
import type { FigureWords } from './figure-words.ts';
import { type HeatMapData, heatMapData } from './heat-map-data.ts';
import { type ProcessData, processData } from './process-data.ts';
import { tablesOf, tablesOfPanel } from './tables-of.ts';
import { sentence } from '../model/sentences/sentence.ts';

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
  const panels: PanelData[] = [];
  let next = 0;
  for (const [index, panel] of specification.panels.entries()) {
    const count = tablesOfPanel(panel).length;
    const data = panelData(panel, crossed.slice(next, next + count), words);
    if (!data.ok) {
      const { message } = data.error;
      const where = sentence('figures.in-panel', { id: specification.id, panel: index + 1, message });
      return fail(data.error.code, where, data.error.details);
    }
    panels.push(data.value);
    next += count;
  }
  return ok({
    title: specification.title,
    panels,
    notes: [...specification.notes, ...cautions(specification, crossed, words)],
  });
}

function panelData(panel: FigurePanel, tables: readonly CrossTable[], words: FigureWords): Result<PanelData> {
  if (panel.mark === 'process') return processData(panel, tables, words);
  if (panel.mark === 'bar' && panel.source.kind === 'reported') {
    return ok(reportedData({ title: panel.title, orientation: panel.orientation, source: panel.source }, words));
  }
  const [table] = tables;
  if (table === undefined) return fail('internal', sentence('figures.panel-without-table'));
  if (panel.mark === 'heat-map') return heatMapData(panel, table, words);
  return chartData(panel, table, words);
}

function cautions(specification: FigureSpecification, tables: readonly CrossTable[], words: FigureWords): string[] {
  const reported = specification.panels.some((panel) => panel.mark === 'bar' && panel.source.kind === 'reported');
  const axes = tables.flatMap((table) => [table.rows, ...(table.cols === null ? [] : [table.cols])]);
  const { notes } = words;
  return [
    ...(tables.some((table) => table.sources.illustrative) ? [notes.illustrative] : []),
    ...(reported ? [notes.reported] : []),
    ...(tables.some((table) => table.cols !== null) ? [notes.together] : []),
    ...(axes.some((axis) => axis.kind === 'multiple') ? [notes.several] : []),
  ];
}
