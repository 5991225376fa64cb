import { ok, type Result } from '../domain/model/result.ts';
import type { CallContext, Input, Method, Output, Send } from './method.ts';

/** Calls a method by name; input and output carry the types of the contract. */
export type Call = <M extends Method>(
  method: M,
  input: Input<M>,
  context?: Partial<CallContext>,
) => Promise<Result<Output<M>>>;

/** The context of a call that nobody watches and nobody ends. */
export function silent(): CallContext {
  return { signal: new AbortController().signal, progress: () => undefined };
}

/** A typed caller on top of one carrier; `standing` is the context of calls that bring none of their own. */
export function createClient(send: Send, standing = silent()): Call {
  return async (method, input, context) => {
    const reply = await send(method, input, { ...standing, ...context });
    // The dispatcher has validated the value against this method's output schema.
    return reply.ok ? ok(reply.value as Output<typeof method>) : reply;
  };
}
