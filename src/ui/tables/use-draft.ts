import { useCallback, useMemo } from 'react';
import type { Input } from '../../contract/method.ts';
import { usePreference, useWorkbench } from '../app/workbench.ts';
import { useProject } from '../project/project.ts';
import { type Draft, readDraft } from './draft.ts';
import { draftName } from './draft-name.ts';

/** The table on screen; it is kept, so that it is there again after a reload or a look at Code. */
export function useDraft(): readonly [Draft, (draft: Draft) => void] {
  const { uuid } = useProject();
  const { preferences } = useWorkbench();
  const name = draftName(uuid);
  const kept = usePreference(name);
  const draft = useMemo(() => readDraft(kept), [kept]);
  const set = useCallback(
    (next: Draft): void => {
      preferences.set(name, { ...next } as Input<'preferences.write'>['value']);
    },
    [preferences, name],
  );
  return [draft, set];
}
