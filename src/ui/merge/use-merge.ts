import { useEffect, useRef, useState } from 'react';
import type { Output } from '../../contract/method.ts';
import { showDialog } from '../app/dialogs.ts';
import { listed } from '../language/punctuation.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useRequest } from '../project/use-request.ts';
import { useTellDone } from '../project/use-tell-done.ts';

type Report = Output<'merge.run'>;

/** How far somebody is with merging: a copy is chosen, compared, and only then brought in. */
export type MergeStep =
  | { readonly state: 'choosing' }
  | { readonly state: 'running'; readonly stage: string }
  | { readonly state: 'compared'; readonly other: string; readonly report: Report };

/** Merging another copy into the project on screen; leaving stops it, and nothing is kept then. */
export function useMerge(): {
  readonly step: MergeStep;
  readonly choose: () => void;
  readonly compare: (other: string) => void;
  readonly merge: (other: string) => void;
  readonly stop: () => void;
} {
  const { say, paragraph, language } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const request = useRequest();
  const tellDone = useTellDone();
  const [step, setStep] = useState<MergeStep>({ state: 'choosing' });
  const stopping = useRef<AbortController>(undefined);
  const stop = (): void => stopping.current?.abort();
  useEffect(() => () => stopping.current?.abort(), []);
  const choose = (): void => setStep({ state: 'choosing' });
  const run = async (other: string, dryRun: boolean): Promise<Report | undefined> => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setStep({ state: 'running', stage: '' });
    const by = coder === undefined ? {} : { by: coder };
    const progress = ({ stage }: { readonly stage: string }): void => setStep({ state: 'running', stage });
    const ran = await request('merge.run', { project, other, dryRun, ...by }, { signal, progress });
    if (!ran.ok) choose();
    return ran.ok ? ran.value : undefined;
  };
  const compare = async (other: string): Promise<void> => {
    const report = await run(other, true);
    if (report !== undefined) setStep({ state: 'compared', other, report });
  };
  const merge = async (other: string): Promise<void> => {
    const report = await run(other, false);
    if (report === undefined) return;
    showDialog(undefined);
    const { entry, entries, by, newTasks } = report;
    const done = say('merge.done', { count: entries, people: listed(by, language) });
    const tasks = newTasks > 0 && say('merge.tasks', { count: newTasks });
    tellDone(paragraph(done, tasks), entry === null ? undefined : { seq: entry });
  };
  return { step, choose, compare: (other) => void compare(other), merge: (other) => void merge(other), stop };
}
