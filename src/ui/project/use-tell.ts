import { useCallback } from 'react';
import type { Result } from '../../contract/errors.ts';
import type { CallContext, Input, Method, Output } from '../../contract/method.ts';
import { useWorkbench } from '../app/workbench.ts';
import { toast } from '../toasts/toast-store.ts';

/** Tells the core to do something. */
export type Tell = <M extends Method>(
  method: M,
  input: Input<M>,
  context?: Partial<CallContext>,
) => Promise<Result<Output<M>>>;

/** Gives the way to change things; a failure is shown to the person and handed back, a cancel is no failure. */
export function useTell(): Tell {
  const { call } = useWorkbench().connection;
  return useCallback(
    async (method, input, context) => {
      const reply = await call(method, input, context);
      if (!reply.ok && reply.error.code !== 'cancelled') toast({ kind: 'error', error: reply.error });
      return reply;
    },
    [call],
  );
}
