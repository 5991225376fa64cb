import { useEffect, useState } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { toast } from '../toasts/toast-store.ts';
import type { ShownProject } from './project.ts';
import { useTell } from './use-tell.ts';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'failed' }
  | { readonly state: 'open'; readonly project: ShownProject };

/** Opens a project for as long as the caller is on screen, and notes that it was opened. */
export function useOpenProject(file: string): Opening {
  const tell = useTell();
  const { call } = useWorkbench().connection;
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    let wanted = true;
    const opened = tell('project.open', { file, access: 'write' });
    void opened.then((reply) => {
      if (!wanted) return;
      if (!reply.ok) {
        setOpening({ state: 'failed' });
        return;
      }
      const { project: handle, overview, warnings, damage } = reply.value;
      if (damage !== undefined) toast({ kind: 'error', error: { code: 'damaged-project', message: damage.message } });
      for (const message of warnings) toast({ kind: 'error', error: { code: 'conflict', message } });
      const { uuid, title } = overview.project;
      setOpening({ state: 'open', project: { handle, file, uuid, title } });
      void call('recents.note', { file, project: handle });
    });
    return () => {
      wanted = false;
      void opened.then(async (reply) => {
        if (!reply.ok) return;
        const { project } = reply.value;
        // Once more on leaving, so that the list of recent projects tells how far it has come.
        await call('recents.note', { file, project });
        await call('project.close', { project });
      });
    };
  }, [file, tell, call]);
  return opening;
}
