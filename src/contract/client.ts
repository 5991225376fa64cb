import { ok, type Result } from '../domain/model/result.ts';
import type { CallContext, Input, Method, Output, Send } from './method.ts';

/** Calls a method by name; input and output carry the types of the contract. */
export type Call = <M extends Method>(
  method: M,
  input: Input<M>,
  context?: Partial<CallContext>,
) => Promise<Result<Output<M>>>;

/** A typed caller on top of one carrier. */
export function createClient(send: Send, standing: CallContext): Call {
  return async (method, input, context) => {
    const reply = await send(method, input, { ...standing, ...context });
    // The dispatcher has validated the value against this method's output schema.
    return reply.ok ? ok(reply.value as Output<typeof method>) : reply;
  };
}
