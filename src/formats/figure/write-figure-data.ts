import { panelTables } from '../../domain/figure/figure-tables.ts';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import { fixedDecimals } from '../../domain/model/fixed-decimals.ts';
import type { CrossTable, Table } from '../../domain/model/table.ts';
import { writeCsv } from '../csv/write-csv.ts';

const header = [
  'panel',
  'panel_title',
  'row_variable',
  'row_id',
  'row',
  'column_variable',
  'column_id',
  'column',
  'n',
  'valid',
  'percent',
  'note',
];

/**
 * The numbers behind a figure as CSV, a line a mark: which panel, row and column, the cases, those for which both codes
 * were looked for, and the percentage where the figure has one. Totals that a publication gives have `reported` as note
 * and no row variable; what rests on a written rule has `illustrative`. Takes the tables of `tablesOf`.
 */
export function writeFigureData(specification: FigureSpecification, tables: readonly Table[]): string {
  const counted = panelTables(specification, tables).map(({ panel, place, table }) => ({
    place,
    lines: tableLines([String(place + 1), panel.title ?? ''], table),
  }));
  const reported = specification.panels.flatMap((panel, place) => {
    if (panel.mark !== 'bar' || panel.source.kind !== 'reported') return [];
    const { totals, cases } = panel.source;
    const lines = totals.map(({ label, value }) => [
      String(place + 1),
      panel.title ?? '',
      '',
      '',
      label,
      '',
      '',
      '',
      String(value),
      String(cases),
      '',
      'reported',
    ]);
    return [{ place, lines }];
  });
  const all = [...counted, ...reported].sort((one, other) => one.place - other.place);
  return writeCsv([header, ...all.flatMap(({ lines }) => lines)], 'data');
}

function tableLines(front: readonly string[], table: CrossTable): string[][] {
  const { rows, cols, counts, bases, percent } = table;
  const { decimals } = table.specification;
  const note = table.sources.illustrative ? 'illustrative' : '';
  const columnOf = (j: number): string[] => {
    const code = cols?.codes[j];
    return [cols?.variable ?? '', code?.id ?? '', code?.label ?? ''];
  };
  return rows.codes.flatMap((row, i) =>
    (counts[i] ?? []).map((count, j) => {
      const share = percent[i]?.[j] ?? null;
      return [
        ...front,
        rows.variable,
        row.id,
        row.label,
        ...columnOf(j),
        String(count),
        String(bases[i]?.[j] ?? 0),
        share === null ? '' : fixedDecimals(share, decimals),
        note,
      ];
    }),
  );
}
