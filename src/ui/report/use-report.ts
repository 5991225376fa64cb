import { useCallback } from 'react';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useRequest } from '../project/use-request.ts';
import { type ReportRun, setRun, useRun } from './report-run.ts';

/** The report of the project on screen: how far it is, and how to make it. One at a time. */
export function useReport(): {
  readonly run: ReportRun | undefined;
  readonly make: () => void;
  readonly close: () => void;
} {
  const { handle: project } = useProject();
  const { language } = useWords();
  const request = useRequest();
  const run = useRun(project);
  const busy = run?.state === 'making';
  const make = useCallback((): void => {
    if (busy) return;
    const stopping = new AbortController();
    const stop = (): void => stopping.abort();
    setRun(project, { state: 'making', progress: undefined, stop });
    const { signal } = stopping;
    void request(
      'report.write',
      { project, language },
      { signal, progress: (progress) => setRun(project, { state: 'making', progress, stop }) },
    ).then((made) => setRun(project, made.ok ? { state: 'made', report: made.value } : undefined));
  }, [busy, project, language, request]);
  const close = useCallback((): void => setRun(project, undefined), [project]);
  return { run, make, close };
}
