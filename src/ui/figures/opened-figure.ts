import { useCallback } from 'react';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import { sharedByKey, useSharedAt } from '../parts/shared-state.ts';
import { useProject } from '../project/project.ts';

/** A figure to be opened: saved under a name, or as the gallery made it. */
export type Figure = { readonly name?: string; readonly specification: FigureSpecification };

/** A figure in the editor: the same opening through its first saving and each renaming, which were at a time of the clock. */
export type OpenedFigure = Figure & { readonly opening: number; readonly namedAt: number };

/** By project: it stays open while one looks at the cases behind it. */
const opened = sharedByKey<string, OpenedFigure>();
let openings = 0;

/** Opens (`undefined`: closes) a figure in the editor of a project. */
export function openFigure(project: string, figure: Figure | undefined): void {
  openings += 1;
  opened.set(project, figure && { ...figure, opening: openings, namedAt: Date.now() });
}

/** Lets the figure of an opening go on under a name, unless something else was opened in its place. */
export function nameFigure(project: string, opening: number, name: string): void {
  const figure = opened.get(project);
  if (figure?.opening !== opening || figure.name === name) return;
  opened.set(project, { ...figure, name, namedAt: Date.now() });
}

/** The figure in the editor, and how to open (`undefined`: close) one. */
export function useOpenedFigure(): readonly [OpenedFigure | undefined, (figure: Figure | undefined) => void] {
  const { uuid } = useProject();
  const figure = useSharedAt(opened, uuid);
  const open = useCallback((next: Figure | undefined): void => openFigure(uuid, next), [uuid]);
  return [figure, open];
}
