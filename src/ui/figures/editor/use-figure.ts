import { useCallback, useEffect, useRef, useState } from 'react';
import type { FigureSpecification } from '../../../domain/model/figure-specification.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { freeName } from '../../parts/free-name.ts';
import type { OpenedFigure } from '../opened-figure.ts';

/** A figure under one's hands. */
export type EditedFigure = {
  readonly specification: FigureSpecification;
  /** Under which it is saved; undefined as long as the gallery's own is unchanged. */
  readonly name: string | undefined;
  /** Changes it and saves that at once; the first change of a gallery's figure saves it under its title. */
  readonly change: (specification: FigureSpecification) => void;
  readonly saved: readonly string[];
};

/** A change until the project is known to have it: by then it may hold our change, an undo, or somebody else's. */
type Draft = { readonly specification: FigureSpecification; readonly savedAt?: number };

/** Nothing is ever unsaved: each change is written when it is made, one after the other. */
export function useFigure(opened: OpenedFigure, open: (figure: OpenedFigure) => void): EditedFigure {
  const { handle, access } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const { data: list, dataUpdatedAt } = useAsk('specifications.list', { project: handle });
  const kept = list?.find((one) => one.name === opened.name);
  const [draft, setDraft] = useState<Draft>();
  const name = useRef(opened.name);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    name.current = opened.name;
  }, [opened.name]);
  const saved = (list ?? []).map((one) => one.name);
  const taken = saved.join('\n');
  const change = useCallback(
    (specification: FigureSpecification): void => {
      setDraft({ specification });
      if (access === 'read') return;
      name.current ??= freeName(specification.title, taken.split('\n'));
      const known = name.current;
      queue.current = queue.current.then(async () => {
        const put = { name: known, kind: 'figure', specification } as const;
        const done = await tell('specifications.put', {
          project: handle,
          saved: put,
          ...(coder === undefined ? {} : { by: coder }),
        });
        setDraft((draft) => {
          if (draft?.specification !== specification) return draft;
          return done.ok ? { specification, savedAt: Date.now() } : undefined;
        });
        if (done.ok && opened.name === undefined) open(put);
      });
    },
    [access, coder, handle, open, opened.name, taken, tell],
  );
  const project = kept?.kind === 'figure' ? kept.specification : opened.specification;
  const pending = draft !== undefined && (draft.savedAt === undefined || dataUpdatedAt <= draft.savedAt);
  const specification = pending ? draft.specification : project;
  return { specification, name: kept?.name, change, saved };
}
