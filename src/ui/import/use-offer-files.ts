import { useCallback } from 'react';
import { go } from '../app/route.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { toast } from '../toasts/toast-store.ts';
import { offerFiles } from './offered-file.ts';

/** Begins to import lists, one after the other; what cannot be read is told and passed over. */
export function useOfferFiles(): (files: Iterable<File>) => void {
  const { say } = useWords();
  const { file: project } = useProject();
  return useCallback(
    (files) => {
      const tell = (name: string): void =>
        toast({ kind: 'error', error: { code: 'invalid-input', message: say('import.no-file', { name }) } });
      void offerFiles([...files], tell).then((offered) => {
        if (offered) go({ place: 'project', file: project, screen: 'cases' });
      });
    },
    [say, project],
  );
}
