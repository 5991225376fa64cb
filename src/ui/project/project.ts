import { createContext, useContext } from 'react';
import type { ProjectHandle } from '../../contract/file.ts';

/** The project that the window shows. */
export type ShownProject = {
  readonly handle: ProjectHandle;
  readonly file: string;
  readonly uuid: string;
  readonly title: string;
};

export const ProjectContext = createContext<ShownProject | undefined>(undefined);

/** The project on screen; asked for by screens of a project only. */
export function useProject(): ShownProject {
  const project = useContext(ProjectContext);
  if (project === undefined) throw new Error('No project is shown here.');
  return project;
}
