import type { ProjectHandle } from './file.ts';

// Without a schema: the page reads this before anything else, and zod must be told first that a page may not compile.

const asSeen = '~';

/**
 * The handle of a project as somebody sees it who codes blind: whatever is asked by it says nothing of what others judged
 * of the cases that an open round gives the coder and that the coder has not marked done. What is changed by it is changed
 * in the whole project.
 */
export function asSeenBy(project: ProjectHandle, coder: string): ProjectHandle {
  return `${wholeProject(project)}${asSeen}${coder}` as ProjectHandle;
}

/** The handle of the whole of a project, whoever sees it. */
export function wholeProject(project: ProjectHandle): ProjectHandle {
  const [whole = project] = project.split(asSeen, 1);
  return whole as ProjectHandle;
}

/** The coder by whose eyes a handle sees its project; undefined where it sees all. */
export function seerOf(project: ProjectHandle): string | undefined {
  const at = project.indexOf(asSeen);
  return at < 0 ? undefined : project.slice(at + asSeen.length);
}
