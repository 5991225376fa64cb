import { keepPreviousData, type Query, type QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AppError } from '../../contract/errors.ts';
import { wholeProject } from '../../contract/eyes.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { CallContext, Input, Method, Output } from '../../contract/method.ts';
import { useWorkbench } from '../app/workbench.ts';

/** A failure of a call, on its way through what expects exceptions. */
export class CallError extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.message);
    this.error = error;
  }
}

type Asking<M extends Method> = {
  readonly enabled?: boolean;
  /**
   * How long, in milliseconds, it may stay as it was answered while the project changes again and again: for long answers, which would
   * otherwise stand in the way of the next change.
   */
  readonly patience?: (answer: Output<M>) => number;
  /** Hears how far a long answer is. */
  readonly progress?: CallContext['progress'];
  /** Asks anew whenever it comes on screen: for what changes without our doing, such as folders. */
  readonly fresh?: boolean;
};

/**
 * Asks a query of the contract and keeps the answer until the project changes. While another question of the same
 * method is under way the last answer stays in place, so that nothing flickers. What nobody waits for any longer is stopped.
 */
export function useAsk<M extends Method>(
  method: M,
  input: Input<M>,
  { enabled = true, fresh = false, patience, progress }: Asking<M> = {},
): UseQueryResult<Output<M>, CallError> {
  const { call } = useWorkbench().connection;
  return useQuery<Output<M>, CallError>({
    queryKey: [method, input],
    enabled,
    ...(fresh ? { staleTime: 0 } : {}),
    ...(patience === undefined ? {} : { meta: { patience } }),
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const reply = await call(method, input, { signal, ...(progress === undefined ? {} : { progress }) });
      if (!reply.ok) throw new CallError(reply.error);
      return reply.value;
    },
  });
}

/** Stops what is asked at this moment; what was answered before stays. */
export function stopAsking<M extends Method>(client: QueryClient, method: M, input: Input<M>): void {
  void client.cancelQueries({ queryKey: [method, input], exact: true });
}

/** Asks again whatever is on screen of a project (of all of them where none is named). */
export function askAgain(client: QueryClient, project?: ProjectHandle): void {
  const about = ({ queryKey: [, input] }: Query): boolean => project === undefined || isOf(input, project);
  // What is asked at this moment may be answered as it was before the change: a first answer comes, and is asked for again.
  for (const query of client.getQueryCache().findAll({ predicate: about, fetchStatus: 'fetching' })) {
    const again = (): void => void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    if (query.state.data === undefined || !query.isActive()) void query.promise?.then(again, again);
  }
  void client.invalidateQueries({ predicate: (query) => about(query) && patienceOf(query) === 0 });
  for (const query of client.getQueryCache().findAll({ predicate: (one) => about(one) && patienceOf(one) > 0 })) {
    clearTimeout(waiting.get(query));
    const again = (): void => void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    waiting.set(query, setTimeout(again, patienceOf(query)));
  }
}

/** Whether a question was put to a project, by whosever eyes it was to be seen. */
function isOf(input: unknown, project: ProjectHandle): boolean {
  const asked = (input as { project?: ProjectHandle } | undefined)?.project;
  return asked !== undefined && wholeProject(asked) === project;
}

const waiting = new WeakMap<Query, ReturnType<typeof setTimeout>>();

function patienceOf({ meta, state }: Query): number {
  const patience = meta?.['patience'] as ((answer: unknown) => number) | undefined;
  return patience === undefined || state.data === undefined ? 0 : patience(state.data);
}
