import { useCallback, useRef, useState } from 'react';
import type { FigureSpecification } from '../../../domain/model/figure-specification.ts';
import { freeName } from '../../parts/free-name.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { nameFigure, type OpenedFigure } from '../opened-figure.ts';

/** A figure under one's hands. */
export type EditedFigure = {
  readonly specification: FigureSpecification;
  /** Under which it is saved; undefined as long as the gallery's own is unchanged. */
  readonly name: string | undefined;
  /** Changes it and saves that at once; the first change of a gallery's figure saves it under its title. */
  readonly change: (specification: FigureSpecification) => void;
  readonly rename: (to: string) => Promise<void>;
  readonly saved: readonly string[];
};

/** A change until the project is known to have it: by then it may hold our change, an undo, or somebody else's. */
type Draft = { readonly specification: FigureSpecification; readonly savedAt?: number };

/** Nothing is ever unsaved: each change is written when it is made; while a new name is on its way, under the new name. */
export function useFigure(opened: OpenedFigure): EditedFigure {
  const { handle, uuid, access } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const { data: list, dataUpdatedAt } = useAsk('specifications.list', { project: handle });
  const kept = list?.find((one) => one.name === opened.name);
  const [draft, setDraft] = useState<Draft>();
  const name = useRef(opened.name);
  const saved = (list ?? []).map((one) => one.name);
  const taken = saved.join('\n');
  const { opening } = opened;
  const change = useCallback(
    (specification: FigureSpecification): void => {
      setDraft({ specification });
      if (access === 'read') return;
      const put = async (): Promise<void> => {
        const done = await tell('specifications.put', () => {
          name.current ??= freeName(specification.title, taken.split('\n'));
          const by = coder === undefined ? {} : { by: coder };
          return { project: handle, saved: { name: name.current, kind: 'figure', specification }, ...by };
        });
        setDraft((draft) => {
          if (draft?.specification !== specification) return draft;
          return done.ok ? { specification, savedAt: Date.now() } : undefined;
        });
        if (done.ok && name.current !== undefined) nameFigure(uuid, opening, name.current);
      };
      void put();
    },
    [access, coder, handle, opening, taken, tell, uuid],
  );
  const rename = async (to: string): Promise<void> => {
    const by = coder === undefined ? {} : { by: coder };
    const done = await tell('specifications.rename', () => ({ project: handle, name: name.current ?? '', to, ...by }));
    if (!done.ok) return;
    name.current = to;
    nameFigure(uuid, opening, to);
  };
  const project = kept?.kind === 'figure' ? kept.specification : opened.specification;
  const pending = draft !== undefined && (draft.savedAt === undefined || dataUpdatedAt <= draft.savedAt);
  const specification = pending ? draft.specification : project;
  const named = kept?.name ?? (dataUpdatedAt <= opened.namedAt ? opened.name : undefined);
  return { specification, name: named, change, rename, saved };
}
