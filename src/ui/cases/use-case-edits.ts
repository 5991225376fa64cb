import { useMemo } from 'react';
import type { Answer } from '../../domain/model/answer.ts';
import type { CaseStatus } from '../../domain/model/case.ts';
import { showDialog } from '../app/dialogs.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useTell } from '../project/use-tell.ts';
import { toast } from '../toasts/toast-store.ts';

type Entry = { readonly seq: number; readonly words: string } | undefined;

/** What can be done to cases; each is one entry of the history. Those that say much offer to undo it. */
export type CaseEdits = {
  readonly setAnswer: (cases: readonly number[], variable: string, answer: Answer | undefined) => Promise<boolean>;
  readonly setTitle: (number: number, title: string) => Promise<boolean>;
  readonly setStatus: (cases: readonly number[], status: CaseStatus) => Promise<boolean>;
  readonly add: (title: string) => Promise<number | undefined>;
  readonly remove: (cases: readonly number[]) => Promise<boolean>;
  readonly paste: (cases: readonly number[], columns: readonly string[], text: string) => Promise<boolean>;
};

/** Changes cases in the name of who codes; asks who that is where nobody has said so. */
export function useCaseEdits(): CaseEdits {
  const { handle: project } = useProject();
  const { say } = useWords();
  const [coder] = useCoder();
  const tell = useTell();
  return useMemo(() => {
    const by = coder === undefined ? {} : { by: coder };
    const told = tellingOf((seq) => void tell('history.undo', { project, entry: seq, ...by }), say('undo.undo'));
    const asCoder = (): string | undefined => {
      if (coder === undefined) showDialog('coder');
      return coder;
    };
    return {
      setAnswer: async (cases, variable, answer) => {
        const name = asCoder();
        if (name === undefined) return false;
        const done =
          answer === undefined
            ? await tell('codings.clear', { project, coder: name, keys: cases.map((one) => ({ case: one, variable })) })
            : await tell('codings.put', {
                project,
                coder: name,
                entries: cases.map((one) => ({ case: one, variable, answer })),
              });
        if (done.ok && (cases.length > 1 || answer === undefined)) told(done.value.entry);
        return done.ok;
      },
      setTitle: async (number, title) => (await tell('cases.put', { project, cases: [{ number, title }], ...by })).ok,
      setStatus: async (cases, status) => {
        const changes = cases.map((number) => ({ number, status }));
        const done = await tell('cases.put', { project, cases: changes, ...by });
        if (done.ok && cases.length > 1) told(done.value.entry);
        return done.ok;
      },
      add: async (title) => {
        const done = await tell('cases.add', { project, title, ...by });
        if (done.ok) told(done.value.entry);
        return done.ok ? done.value.number : undefined;
      },
      remove: async (cases) => {
        const done = await tell('cases.delete', { project, cases: [...cases], ...by });
        if (done.ok) told(done.value.entry);
        return done.ok;
      },
      paste: async (cases, columns, text) => {
        const name = asCoder();
        if (name === undefined) return false;
        const input = { project, coder: name, cases: [...cases], columns: [...columns], text };
        const done = await tell('cases.paste', input);
        if (done.ok) told(done.value.entry);
        return done.ok;
      },
    };
  }, [project, coder, tell, say]);
}

/** Says what was done, with the way to take it back. */
function tellingOf(undo: (seq: number) => void, label: string): (entry: Entry) => void {
  return (entry) => {
    if (entry === undefined) return;
    toast({ kind: 'done', text: entry.words, action: { label, run: () => undo(entry.seq) } });
  };
}
