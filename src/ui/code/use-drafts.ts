import { useEffect, useMemo, useRef, useState } from 'react';
import type { ProjectHandle } from '../../contract/file.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useTell } from '../project/use-tell.ts';
import { toast } from '../toasts/toast-store.ts';
import { draftsName } from './drafts-name.ts';
import { type Draft, isSaved, readDrafts, takenIn, withDraft, withoutDraft } from './drafts.ts';
import type { Own } from './use-codings.ts';

/** Keeps what a coder types until it is saved, where neither the death of the page nor of the server reaches it. */
export type Drafts = {
  readonly all: () => readonly Draft[];
  readonly keep: (draft: Draft) => void;
  readonly drop: (field: Omit<Draft, 'text'>) => void;
  /** Drops what a coding that was saved says. */
  readonly settle: (place: Pick<Draft, 'case' | 'variable'>, own: Own | undefined) => void;
};

export function useDrafts(coder: string, codebook: Codebook): Drafts {
  const { uuid } = useProject();
  const { preferences } = useWorkbench();
  return useMemo<Drafts>(() => {
    const name = draftsName(uuid, coder);
    const all = (): readonly Draft[] => readDrafts(preferences.get(name));
    const put = (next: readonly Draft[]): void => {
      if (next.length > 0 || all().length > 0) preferences.set(name, [...next]);
    };
    return {
      all,
      keep: (draft) => put(withDraft(all(), draft)),
      drop: (field) => put(withoutDraft(all(), field)),
      settle: (place, own) => {
        const variable = findVariable(codebook, place.variable);
        const here = (one: Draft): boolean => one.case === place.case && one.variable === place.variable;
        put(all().filter((one) => !here(one) || (variable !== undefined && !isSaved(own, one, variable))));
      },
    };
  }, [uuid, coder, codebook, preferences]);
}

/** Saves what was typed when the program or the page ended, and says so. */
export function useTakenInDrafts(drafts: Drafts, coder: string, codebook: Codebook): void {
  const { say } = useWords();
  const { handle: project, access } = useProject();
  const { call, listen } = useWorkbench().connection;
  const tell = useTell();
  // Once for a project as it was opened, and once more whenever the program is there again.
  const begun = useRef<ProjectHandle>(undefined);
  const [missed, setMissed] = useState(0);
  useEffect(
    () =>
      listen((news) => {
        if (news !== 'missed') return;
        begun.current = undefined;
        setMissed((before) => before + 1);
      }),
    [listen],
  );
  useEffect(() => {
    if (begun.current === project || access === 'read') return;
    begun.current = project;
    const takeIn = async (draft: Draft): Promise<void> => {
      const variable = findVariable(codebook, draft.variable);
      const read = await call('codings.of-case', { project, case: draft.case, coders: [coder] });
      const own = read.ok
        ? read.value.codings.find((one) => one.variable === draft.variable && one.coder === coder)
        : undefined;
      const next = variable === undefined ? undefined : takenIn(own, draft, variable);
      if (variable === undefined || next === undefined || isSaved(own, draft, variable)) {
        if (read.ok) drafts.drop(draft);
        return;
      }
      const { answer, evidence } = next;
      const entries = [{ case: draft.case, variable: draft.variable, answer, evidence }];
      const done = await tell('codings.put', { project, coder, entries });
      if (!done.ok) return;
      drafts.drop(draft);
      toast({ kind: 'done', text: say('code.draft-saved', { variable: variable.label, number: draft.case }) });
    };
    void drafts.all().reduce((before, draft) => before.then(() => takeIn(draft)), Promise.resolve());
  }, [drafts, coder, codebook, project, access, call, tell, say, missed]);
}
