import { useCallback, useSyncExternalStore } from 'react';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import { useProject } from '../project/project.ts';

/** A figure to be opened: saved under a name, or as the gallery made it. */
export type Figure = { readonly name?: string; readonly specification: FigureSpecification };

/** A figure in the editor: the same opening through its first saving and each renaming, which were at a time of the clock. */
export type OpenedFigure = Figure & { readonly opening: number; readonly namedAt: number };

/** By project: it stays open while one looks at the cases behind it. */
const opened = new Map<string, OpenedFigure>();
const listeners = new Set<() => void>();
let openings = 0;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function put(project: string, figure: OpenedFigure | undefined): void {
  if (figure === undefined) opened.delete(project);
  else opened.set(project, figure);
  for (const listener of listeners) listener();
}

/** Opens (`undefined`: closes) a figure in the editor of a project. */
export function openFigure(project: string, figure: Figure | undefined): void {
  openings += 1;
  put(project, figure && { ...figure, opening: openings, namedAt: Date.now() });
}

/** Lets the figure of an opening go on under a name, unless something else was opened in its place. */
export function nameFigure(project: string, opening: number, name: string): void {
  const figure = opened.get(project);
  if (figure?.opening !== opening || figure.name === name) return;
  put(project, { ...figure, name, namedAt: Date.now() });
}

/** The figure in the editor, and how to open (`undefined`: close) one. */
export function useOpenedFigure(): readonly [OpenedFigure | undefined, (figure: Figure | undefined) => void] {
  const { uuid } = useProject();
  const figure = useSyncExternalStore(subscribe, () => opened.get(uuid));
  const open = useCallback((next: Figure | undefined): void => openFigure(uuid, next), [uuid]);
  return [figure, open];
}
