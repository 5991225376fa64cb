import type { FigurePanel, FigureSpecification } from '../model/figure-specification.ts';
import type { CrossTable, Table } from '../model/table.ts';
import { thousands } from '../model/thousands.ts';
import { type FigureWords, figureWords } from './figure-words.ts';
import { numberText, percentText } from './number-text.ts';
import { baseLine } from './panel-head.ts';
import { tablesOfPanel } from './tables-of.ts';
import { withLabels } from './with-labels.ts';

/** What one panel of a figure shows, as a table to be read or heard: the first cell of a row is its head. */
export type FigureTable = {
  readonly title: string;
  readonly base: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** One computed table of a panel. */
export type PanelTable = { readonly panel: FigurePanel; readonly place: number; readonly table: CrossTable };

/** The tables of a figure with the panels that draw them, under the figure's own labels; takes those of `tablesOf`. */
export function panelTables(specification: FigureSpecification, tables: readonly Table[]): PanelTable[] {
  let next = 0;
  return specification.panels.flatMap((panel, place) => {
    const count = tablesOfPanel(panel).length;
    const own = tables.slice(next, next + count);
    next += count;
    return own.flatMap((table) =>
      table.kind === 'cross' ? [{ panel, place, table: withLabels(table, specification.labels) }] : [],
    );
  });
}

/** A figure as tables, panel by panel, for readers who do not see it. Takes the tables of `tablesOf`. */
export function figureTables(specification: FigureSpecification, tables: readonly Table[]): FigureTable[] {
  const words = figureWords(specification.language);
  const computed = panelTables(specification, tables);
  return specification.panels.flatMap((panel, place) => {
    if (panel.mark === 'bar' && panel.source.kind === 'reported')
      return [reportedTable(panel.title, panel.source, words)];
    return computed.filter((each) => each.place === place).map(({ table }) => readerTable(panel.title, table, words));
  });
}

type Reported = Extract<Extract<FigurePanel, { mark: 'bar' }>['source'], { kind: 'reported' }>;

function reportedTable(title: string | undefined, source: Reported, words: FigureWords): FigureTable {
  return {
    title: title ?? words.cases,
    base: words.reported(source.cases, source.source),
    head: ['', words.cases],
    rows: source.totals.map(({ label, value }) => [label, thousands(value)]),
  };
}

function readerTable(title: string | undefined, table: CrossTable, words: FigureWords): FigureTable {
  const { rows, cols, counts, percent, rowCases } = table;
  const { decimals, percent: kind } = table.specification;
  const cell = (i: number, j: number): string => {
    const count = numberText(counts[i]?.[j] ?? 0);
    return kind === 'none' ? count : `${count} (${percentText(percent[i]?.[j] ?? null, decimals)})`;
  };
  const columns = cols === null ? [words.cases] : cols.codes.map(({ label }) => label);
  const parts = cols === null ? [rows.label] : [rows.label, cols.label];
  const share = kind === 'none' ? [] : [words.whole(words.percentBase(table))];
  return {
    title: title === undefined ? parts.join(' × ') : `${title}: ${parts.join(' × ')}`,
    base: [baseLine(table, words), ...share].join('; '),
    head: [rows.label, ...columns, ...(cols === null ? [] : [words.all])],
    rows: rows.codes.map(({ label }, i) => [
      label,
      ...columns.map((_, j) => cell(i, j)),
      ...(cols === null ? [] : [numberText(rowCases[i] ?? 0)]),
    ]),
  };
}
