import { useSyncExternalStore } from 'react';
import type { ProjectHandle } from '../../contract/file.ts';
import type { Output, Progress } from '../../contract/method.ts';

/** How far the report of a project is: it goes on while one looks at another screen. */
export type ReportRun =
  | { readonly state: 'making'; readonly progress: Progress | undefined; readonly stop: () => void }
  | { readonly state: 'made'; readonly report: Output<'report.write'> };

const runs = new Map<ProjectHandle, ReportRun>();
const listeners = new Set<() => void>();

export function setRun(project: ProjectHandle, run: ReportRun | undefined): void {
  if (run === undefined) runs.delete(project);
  else runs.set(project, run);
  for (const listener of listeners) listener();
}

export function useRun(project: ProjectHandle): ReportRun | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => runs.get(project),
  );
}
