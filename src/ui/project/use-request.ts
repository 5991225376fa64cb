import { useCallback } from 'react';
import type { Result } from '../../contract/errors.ts';
import type { CallContext, CommandMethod, Input, Method, Output } from '../../contract/method.ts';
import { useWorkbench } from '../app/workbench.ts';
import { showFailure } from './show-failure.ts';

/** Has a question answered, or long work done, once. */
export type Request = <M extends Exclude<Method, CommandMethod>>(
  method: M,
  input: Input<M>,
  context?: Partial<CallContext>,
) => Promise<Result<Output<M>>>;

/** Gives the way to what a person asks for by a click, beside which changes go on; a failure is shown and handed back. */
export function useRequest(): Request {
  const { call } = useWorkbench().connection;
  return useCallback(async (method, input, context) => showFailure(await call(method, input, context)), [call]);
}
