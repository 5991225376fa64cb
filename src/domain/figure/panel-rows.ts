import type { FigureSpecification } from '../model/figure-specification.ts';
import type { FigureData, PanelData } from './figure-data.ts';

/** A panel with its place in the figure's grid; panels carry letters where there are several. */
export type GridPanel = {
  readonly data: PanelData;
  readonly letter: string | null;
  readonly start: number;
  readonly span: number;
};
export type PanelRow = readonly GridPanel[];

/** Fills the grid row by row, in reading order. */
export function panelRows(specification: FigureSpecification, data: FigureData): PanelRow[] {
  const rows: GridPanel[][] = [];
  let start = specification.columns;
  for (const [index, panel] of data.panels.entries()) {
    const span = Math.min(specification.panels[index]?.span ?? 1, specification.columns);
    if (start + span > specification.columns) {
      rows.push([]);
      start = 0;
    }
    const letter = data.panels.length > 1 ? panelName(index) : null;
    rows.at(-1)?.push({ data: panel, letter, start, span });
    start += span;
  }
  return rows;
}

/** The letter of the panel at that place: A to Z, then AA, AB and on. */
export function panelName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : panelName(Math.floor(index / 26) - 1) + last;
}
