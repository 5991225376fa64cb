import { type ReactNode, useMemo } from 'react';
import { asSeenBy } from '../../contract/eyes.ts';
import { useOpenEyes } from '../code/use-blind.ts';
import { ProjectContext, useProject } from './project.ts';
import { useAsk } from './use-ask.ts';
import { useCoder } from './use-coder.ts';

/**
 * What stands in it asks about the project by the eyes of whoever codes here: unless told otherwise, the core then says
 * nothing of what others judged of the cases that the coder has still to do.
 */
export function SeenByCoder({ children }: { readonly children: ReactNode }) {
  const project = useProject();
  const { handle, uuid, damage } = project;
  const [coder] = useCoder();
  const rounds = useAsk('rounds.list', { project: handle }).data;
  const { open, toDo } = useOpenEyes(coder, uuid, rounds);
  // Nobody codes in a damaged project, and what could be saved of it is no file to be opened once more.
  const sees = coder === undefined || open || damage !== undefined;
  const seen = useMemo(
    () => (sees ? project : { ...project, handle: asSeenBy(project.handle, coder), sealed: toDo }),
    [project, sees, coder, toDo],
  );
  return <ProjectContext value={seen}>{children}</ProjectContext>;
}
