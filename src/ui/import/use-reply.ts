import { useEffect, useState } from 'react';
import type { Result } from '../../contract/errors.ts';
import type { Input, Method, Output } from '../../contract/method.ts';
import { useWorkbench } from '../app/workbench.ts';

/**
 * The reply to a question that holds a whole file, asked again when it changes; the last one stays until the next is
 * there. The input must stay the same value as long as it asks the same.
 */
export function useReply<M extends Method>(method: M, input: Input<M> | undefined): Result<Output<M>> | undefined {
  const { call } = useWorkbench().connection;
  const [reply, setReply] = useState<Result<Output<M>>>();
  useEffect(() => {
    if (input === undefined) return;
    const stop = new AbortController();
    void call(method, input, { signal: stop.signal }).then((answer) => {
      if (!stop.signal.aborted) setReply(answer);
    });
    return () => stop.abort();
  }, [call, method, input]);
  return reply;
}
