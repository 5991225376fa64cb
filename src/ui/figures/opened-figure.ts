import { useCallback, useSyncExternalStore } from 'react';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import { useProject } from '../project/project.ts';

/** A figure in the editor: saved under a name, or as the gallery made it. */
export type OpenedFigure = { readonly name?: string; readonly specification: FigureSpecification };

/** By project: it stays open while one looks at the cases behind it. */
const opened = new Map<string, OpenedFigure>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens (`undefined`: closes) a figure in the editor of a project. */
export function openFigure(project: string, figure: OpenedFigure | undefined): void {
  if (figure === undefined) opened.delete(project);
  else opened.set(project, figure);
  for (const listener of listeners) listener();
}

/** The figure in the editor, and how to open (`undefined`: close) one. */
export function useOpenedFigure(): readonly [OpenedFigure | undefined, (figure: OpenedFigure | undefined) => void] {
  const { uuid } = useProject();
  const figure = useSyncExternalStore(subscribe, () => opened.get(uuid));
  const open = useCallback((next: OpenedFigure | undefined): void => openFigure(uuid, next), [uuid]);
  return [figure, open];
}
