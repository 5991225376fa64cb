import { useMemo } from 'react';
import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useTell } from '../project/use-tell.ts';
import { useTellDone } from '../project/use-tell-done.ts';
import type { Draft } from './draft.ts';

type SavedTable = Extract<SavedSpecification, { kind: 'table' }>;

/** Ways to keep tables under names; each is one entry of the history, and can be undone. */
export function useSaving(draft: Draft, set: (draft: Draft) => void) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const done = useTellDone();
  return useMemo(() => {
    const who = coder === undefined ? {} : { by: coder };
    return {
      save: async (name: string, specification: TableSpecification): Promise<void> => {
        const reply = await tell('specifications.put', {
          project,
          saved: { kind: 'table', name, specification },
          ...who,
        });
        if (!reply.ok) return;
        set({ name, specification });
        done(say('tables.saved-as', { name }), reply.value.entry);
      },
      rename: async (name: string, to: string): Promise<void> => {
        const reply = await tell('specifications.rename', { project, name, to, ...who });
        if (reply.ok) set({ ...draft, name: to });
      },
      duplicate: async ({ name, specification }: SavedTable, to: string): Promise<void> => {
        const reply = await tell('specifications.duplicate', { project, name, to, ...who });
        if (!reply.ok) return;
        set({ name: to, specification });
        done(say('tables.duplicated', { name: to }), reply.value.entry);
      },
      remove: async (name: string): Promise<void> => {
        const reply = await tell('specifications.delete', { project, name, ...who });
        if (!reply.ok) return;
        set(draft.specification === undefined ? {} : { specification: draft.specification });
        done(say('tables.deleted', { name }), reply.value.entry);
      },
    };
  }, [project, coder, tell, done, say, draft, set]);
}
