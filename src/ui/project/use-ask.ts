import { keepPreviousData, type QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AppError } from '../../contract/errors.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { Input, Method, Output } from '../../contract/method.ts';
import { useWorkbench } from '../app/workbench.ts';

/** A failure of a call, on its way through what expects exceptions. */
export class CallError extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.message);
    this.error = error;
  }
}

type Asking = {
  readonly enabled?: boolean;
  /** Asks anew whenever it comes on screen: for what changes without our doing, such as folders. */
  readonly fresh?: boolean;
};

/**
 * Asks a query of the contract and keeps the answer until the project changes. While another question of the same
 * method is under way the last answer stays in place, so that nothing flickers.
 */
export function useAsk<M extends Method>(
  method: M,
  input: Input<M>,
  { enabled = true, fresh = false }: Asking = {},
): UseQueryResult<Output<M>, CallError> {
  const { call } = useWorkbench().connection;
  return useQuery<Output<M>, CallError>({
    queryKey: [method, input],
    enabled,
    ...(fresh ? { staleTime: 0 } : {}),
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const reply = await call(method, input);
      if (!reply.ok) throw new CallError(reply.error);
      return reply.value;
    },
  });
}

/** Asks again whatever is on screen of a project (of all of them where none is named). */
export function askAgain(client: QueryClient, project?: ProjectHandle): void {
  void client.invalidateQueries({
    predicate: ({ queryKey: [, input] }) =>
      project === undefined || (input as { project?: unknown } | undefined)?.project === project,
  });
}
