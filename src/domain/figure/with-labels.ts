import type { FigureSpecification } from '../model/figure-specification.ts';
import type { CrossTable, TableAxis } from '../model/table.ts';

/** A table whose codes and variables bear the labels that a figure gives them; all others keep their own. */
export function withLabels(table: CrossTable, labels: FigureSpecification['labels']): CrossTable {
  if (labels.length === 0) return table;
  return {
    ...table,
    rows: renamed(table.rows, labels),
    cols: table.cols === null ? null : renamed(table.cols, labels),
  };
}

function renamed(axis: TableAxis, labels: FigureSpecification['labels']): TableAxis {
  const own = labels.filter(({ variable }) => variable === axis.variable);
  const named = (code: string | undefined): string | undefined => own.find((each) => each.code === code)?.label;
  return {
    ...axis,
    label: named(undefined) ?? axis.label,
    codes: axis.codes.map((code) => ({ ...code, label: named(code.id) ?? code.label })),
  };
}
