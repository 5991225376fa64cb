import { useCallback } from 'react';
import { useWords } from '../language/use-words.ts';
import { toast } from '../toasts/toast-store.ts';
import { useCoder } from './use-coder.ts';
import { useRequest } from './use-request.ts';

/** Gives the way to put a backup in the place of a project; what came of it is told in a toast. */
export function useRestore(file: string): (backup: string) => Promise<void> {
  const { say } = useWords();
  const request = useRequest();
  const [coder] = useCoder();
  return useCallback(
    async (backup) => {
      const by = coder === undefined ? {} : { by: coder };
      const restored = await request('backups.restore', { backup, file, ...by });
      if (!restored.ok) return;
      const { holds, kept } = restored.value;
      const there = say('restore.done', { cases: holds.cases, codings: holds.codings });
      toast({ kind: 'done', text: kept === undefined ? there : `${there} ${say('restore.kept', { kept })}` });
    },
    [request, say, file, coder],
  );
}
