import type { FigurePanel, FigureSpecification } from '../model/figure-specification.ts';
import type { CrossTableSpecification } from '../model/table-specification.ts';

/** The tables that one panel draws, in the order in which it reads them; none for reported totals. */
export function tablesOfPanel(panel: FigurePanel): CrossTableSpecification[] {
  if (panel.mark === 'process') return panel.stages.map((stage) => stage.table);
  switch (panel.source.kind) {
    case 'table':
      return [panel.source.table];
    case 'tables':
      return panel.source.tables;
    case 'reported':
      return [];
  }
}

/** The tables that a figure needs computed, panel by panel; drawing takes the computed ones in this order. */
export function tablesOf(specification: Pick<FigureSpecification, 'panels'>): CrossTableSpecification[] {
  return specification.panels.flatMap(tablesOfPanel);
}
