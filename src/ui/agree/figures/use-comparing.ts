import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Input, Output, Progress } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { type CallError, stopAsking, useAsk } from '../../project/use-ask.ts';
import { useAgree } from '../agree.ts';

/** The comparison of the coders chosen: its answer, or how far it is. */
export type Comparing<T> = {
  readonly asked: UseQueryResult<T, CallError>;
  readonly progress: Progress | undefined;
  readonly stop: () => void;
};

/** Compares the coders chosen; two or more of them. */
export function useComparing<M extends 'agreement.compute' | 'agreement.cases'>(method: M): Comparing<Output<M>> {
  const { language } = useWords();
  const { handle } = useProject();
  const { coders, round } = useAgree().compared;
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress>();
  const compared = { project: handle, coders: [...coders], language, ...(round === undefined ? {} : { round }) };
  // Both methods take it; the compiler does not see that for a method not yet chosen.
  const input = compared as Input<M>;
  const asked = useAsk(method, input, { progress: setProgress });
  return { asked, progress, stop: () => stopAsking(client, method, input) };
}
