import { createContext, useContext } from 'react';
import type { ProjectHandle } from '../../contract/file.ts';
import type { Output } from '../../contract/method.ts';

/** How a project shall be opened: for what, and after which backup was put in its place, if one shall be. */
export type OpeningWish = {
  readonly access: 'read' | 'write';
  readonly restore?: string;
  /** Leaves what is shown in its place until the project is open again. */
  readonly quietly?: boolean;
};

/** The project that the window shows. */
export type ShownProject = {
  readonly handle: ProjectHandle;
  readonly file: string;
  readonly uuid: string;
  readonly title: string;
  /** Nothing can be changed in one that is open for reading. */
  readonly access: 'read' | 'write';
  /** What to know of the place of the file and of its backups. */
  readonly warnings: readonly string[];
  readonly damage: Output<'project.open'>['damage'];
  /** Cases of which nothing that others judged is shown, because the coder of this window codes them blind. */
  readonly sealed: ReadonlySet<number>;
  /** Closes it and opens it anew. */
  readonly openAgain: (wish: OpeningWish) => void;
};

export const ProjectContext = createContext<ShownProject | undefined>(undefined);

/** The project on screen; asked for by screens of a project only. */
export function useProject(): ShownProject {
  const project = useContext(ProjectContext);
  if (project === undefined) throw new Error('No project is shown here.');
  return project;
}
