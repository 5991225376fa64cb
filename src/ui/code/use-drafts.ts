import { useEffect, useMemo, useRef, useState } from 'react';
import type { ProjectHandle } from '../../contract/file.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import { sameValue } from '../../domain/model/same-value.ts';
import { useWorkbench } from '../app/workbench.ts';
import { isUnanswered } from '../connect/lost.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useTell } from '../project/use-tell.ts';
import { toast } from '../toasts/toast-store.ts';
import { type Draft, isSaved, nextOf, readDrafts, withDraft, withoutDraft } from './drafts.ts';
import { draftsName } from './drafts-name.ts';
import type { Own } from './own.ts';
import { tellCoding } from './tell-coding.ts';

/** Keeps what a coder types or chooses until it is saved, where neither the death of the page nor of the server reaches it. */
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
      drop: (field) => {
        const rest = withoutDraft(all(), field);
        if (rest.length < all().length) put(rest);
      },
      settle: (place, own) => {
        const variable = findVariable(codebook, place.variable);
        const here = (one: Draft): boolean => one.case === place.case && one.variable === place.variable;
        // A choice that is saved takes the place of one that was not.
        const open = (one: Draft): boolean =>
          one.part !== 'answer' && variable !== undefined && !isSaved(own, one, variable);
        put(all().filter((one) => !here(one) || open(one)));
      },
    };
  }, [uuid, coder, codebook, preferences]);
}

/** Saves what was typed or chosen when the program or the page ended, and says so. */
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
      const { case: number } = draft;
      const variable = findVariable(codebook, draft.variable);
      const read = await call('codings.of-case', { project, case: number, coders: [coder] });
      // What cannot be taken in stays kept, and may be copied; what was chosen or typed since has its own way.
      if (!read.ok || variable === undefined || !drafts.all().some((one) => sameValue(one, draft))) return;
      const said = read.value.codings.find((one) => one.variable === variable.id && one.coder === coder);
      const own = said && { answer: said.answer, evidence: said.evidence };
      if (isSaved(own, draft, variable)) {
        drafts.drop(draft);
        return;
      }
      const next = nextOf(own, draft, variable);
      if (next === undefined) return;
      const done = await tellCoding(tell, { project, coder, case: number, variable: variable.id, own: next.own });
      // What the project refuses goes back, as any choice does; a text stays to be copied.
      if (!done.ok && (draft.part !== 'answer' || isUnanswered(done.error))) return;
      if (drafts.all().some((one) => sameValue(one, draft))) drafts.drop(draft);
      if (done.ok) toast({ kind: 'done', text: say('code.draft-saved', { variable: variable.label, number }) });
    };
    // Grounds stand beside an answer: that comes first.
    const inOrder = drafts
      .all()
      .toSorted((one, other) => Number(other.part === 'answer') - Number(one.part === 'answer'));
    void inOrder.reduce((before, draft) => before.then(() => takeIn(draft)), Promise.resolve());
  }, [drafts, coder, codebook, project, access, call, tell, say, missed]);
}
