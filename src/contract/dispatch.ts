import type * as z from 'zod';
import type { Problem } from '../domain/model/app-error.ts';
import { fail, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { api } from './api.ts';
import type { MethodDefinition } from './definitions.ts';
import type { CallContext, Method, Output, ParsedInput, Send } from './method.ts';

/** One handler a method; it may answer at once or later. */
export type Handlers = {
  readonly [M in Method]: (
    input: ParsedInput<M>,
    context: CallContext,
  ) => Result<Output<M>> | Promise<Result<Output<M>>>;
};

/**
 * Validates the input, runs the handler, validates the output. Whatever goes wrong comes back as a value: a thrown
 * exception is `internal`, an abandoned job `cancelled`.
 */
export function createDispatch(handlers: Handlers): Send {
  return async (method, input, context) => {
    if (!isMethod(method)) return fail('not-found', sentence('program.no-method', { method }));
    const definition: MethodDefinition = api[method];
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) return invalidInput(parsed.error);
    const reply = await run(handlers[method] as AnyHandler, parsed.data, context);
    if (!reply.ok) return reply;
    const checked = definition.output.safeParse(reply.value);
    return checked.success
      ? reply
      : fail('internal', sentence('program.bad-answer', { method, why: describe(checked.error) }));
  };
}

type AnyHandler = (input: unknown, context: CallContext) => Result<unknown> | Promise<Result<unknown>>;

async function run(handler: AnyHandler, input: unknown, context: CallContext): Promise<Result<unknown>> {
  try {
    return await handler(input, context);
  } catch (error) {
    if (context.signal.aborted && error === context.signal.reason)
      return fail('cancelled', sentence('program.cancelled'));
    return fail(
      'internal',
      sentence('program.went-wrong', { why: error instanceof Error ? error.message : String(error) }),
    );
  }
}

/** Whether the contract has a method of that name. */
export function isMethod(name: string): name is Method {
  return Object.hasOwn(api, name);
}

/** The failure that an input not of its form is, with each of its problems. */
export function invalidInput(error: z.ZodError): Result<never> {
  const problems: Problem[] = error.issues.map((issue) => ({
    message: sentence('at.path', { path: issue.path.join('.'), problem: issue.message }),
    place: {},
  }));
  return fail('invalid-input', sentence('program.bad-input', { why: describe(error) }), { problems });
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`).join('; ');
}
