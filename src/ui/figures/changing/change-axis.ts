import type { Axis } from '../../../domain/model/axis.ts';
import { axisText } from '../../../domain/model/axis.ts';
import type { FigurePanel } from '../../../domain/model/figure-specification.ts';
import type { Scheme } from './axis-choices.ts';
import { changeMark, tableOf, withTable } from './edit-panel.ts';

/** A panel with another variable down its rows; undefined where its mark cannot show that one. */
export function withRows(panel: FigurePanel, rows: Axis, scheme: Scheme): FigurePanel | undefined {
  const table = tableOf(panel);
  if (table === undefined) return undefined;
  if (panel.mark === 'co-occurrence') return withTable(panel, { ...table, rows, cols: rows });
  // Crossed with itself a variable says nothing: other columns are found.
  const clash = table.cols !== undefined && axisText(table.cols) === axisText(rows);
  if (!clash) return withTable(panel, { ...table, rows });
  const { cols: _same, ...kept } = table;
  return bare(panel, { ...kept, rows }, scheme);
}

/** A panel with other columns, or none; undefined where its mark cannot show that. */
export function withColumns(panel: FigurePanel, cols: Axis | undefined, scheme: Scheme): FigurePanel | undefined {
  const table = tableOf(panel);
  if (table === undefined) return undefined;
  const { cols: _before, ...kept } = table;
  if (cols === undefined) return bare(panel, kept, scheme);
  // What stands to the left belongs to the columns: a new set of them gets a new left half.
  if (panel.mark === 'diverging-bar') return bare(panel, { ...kept, cols }, scheme);
  return withTable(panel, { ...kept, cols });
}

/** The same mark made anew over a table, with whatever it needs found. */
function bare(
  panel: FigurePanel,
  table: NonNullable<ReturnType<typeof tableOf>>,
  scheme: Scheme,
): FigurePanel | undefined {
  const { title, span } = panel;
  const value = 'value' in panel ? { value: panel.value } : { value: 'count' as const };
  const plain = {
    mark: 'dot' as const,
    span,
    source: { kind: 'table' as const, table },
    ...value,
    ...(title === undefined ? {} : { title }),
  };
  return changeMark(plain, panel.mark, scheme);
}
