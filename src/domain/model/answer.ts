import * as z from 'zod';
import { idSchema } from './id.ts';
import { sameValue } from './same-value.ts';

/** States without a value: looked for and not there; the source is silent; the question does not arise. */
export const emptyStates = ['absent', 'not-reported', 'not-applicable'] as const;
const emptyStateSchema = z.enum(emptyStates);
export type EmptyState = (typeof emptyStates)[number];

const otherTexts = z.record(idSchema, z.string().min(1));

/**
 * What a coder says of one variable of one case. A coding that does not exist is the fifth state, *not coded*. Of a
 * multiple choice every code that is neither present nor not reported was looked for and is absent, so the state
 * `absent` says it of the whole list.
 */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty'), state: emptyStateSchema }),
  z.strictObject({
    kind: z.literal('codes'),
    /** Codes present, as ticked: an ancestor is not listed for its child's sake. One at most for a single choice. */
    codes: z.array(idSchema),
    notReported: z.array(idSchema).default([]),
    /** The text of a code that takes one, by code id. */
    other: otherTexts.default({}),
  }),
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1) }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** Whether two answers say the same; the order in which codes were ticked says nothing. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  if (one.kind === 'codes' && other.kind === 'codes') {
    return (
      sameSet(one.codes, other.codes) &&
      sameSet(one.notReported, other.notReported) &&
      sameSet(Object.entries(one.other).map(String), Object.entries(other.other).map(String))
    );
  }
  return sameValue(one, other);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && new Set([...one, ...other]).size === one.length;
}
