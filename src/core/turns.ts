import type { ProjectHandle } from '../contract/file.ts';

/** Lets the changes of one project follow one another, so that what a job read still holds when it writes. */
export type Turns = <Value>(project: ProjectHandle, change: () => Promise<Value>) => Promise<Value>;

/** Starts with no change under way. */
export function createTurns(): Turns {
  const last = new Map<ProjectHandle, Promise<unknown>>();
  return (project, change) => {
    const turn = (last.get(project) ?? Promise.resolve()).then(change);
    // Whoever waits behind a change that fails has its turn all the same.
    const over = turn
      .catch(() => undefined)
      .then(() => {
        if (last.get(project) === over) last.delete(project);
      });
    last.set(project, over);
    return turn;
  };
}
