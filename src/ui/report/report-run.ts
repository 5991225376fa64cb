import type { ProjectHandle } from '../../contract/file.ts';
import type { Output, Progress } from '../../contract/method.ts';
import { sharedByKey, useSharedAt } from '../parts/shared-state.ts';

/** How far the report of a project is: it goes on while one looks at another screen. */
export type ReportRun =
  | { readonly state: 'making'; readonly progress: Progress | undefined; readonly stop: () => void }
  | { readonly state: 'made'; readonly report: Output<'report.write'> };

const runs = sharedByKey<ProjectHandle, ReportRun>();

export function setRun(project: ProjectHandle, run: ReportRun | undefined): void {
  runs.set(project, run);
}

export function useRun(project: ProjectHandle): ReportRun | undefined {
  return useSharedAt(runs, project);
}
