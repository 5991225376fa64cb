import * as z from 'zod';
import { idSchema } from './id.ts';
import { sentence } from './sentences/sentence.ts';

type PlainCaseSet = z.infer<(typeof plainCaseSets)[number]>;
type JoinedCaseSet = { kind: 'all-of' | 'any-of'; sets: CaseSet[] } | { kind: 'not'; set: CaseSet };

/**
 * A set of cases as data: a filter as the command line writes it (`country=uk;sweden`, `year>2000`), a state, a number of
 * groups, or such sets joined by *all of*, *any of* and *not*.
 */
export type CaseSet = string | PlainCaseSet | JoinedCaseSet;

/** States that a set can ask for; `disputed` is what two coders leave behind, `not-coded` that nobody answered. */
export const askableStates = ['not-coded', 'disputed', 'not-reported', 'not-applicable', 'absent'] as const;
export type AskableState = (typeof askableStates)[number];

const filterTextSchema = z.string().regex(/^[^=!<>]+(!=|>=|<=|=|>|<).+$/su, sentence('schema.filter'));

const plainCaseSets = [
  z.strictObject({ kind: z.literal('every-case') }),
  z.strictObject({ kind: z.literal('state'), variable: idSchema, states: z.array(z.enum(askableStates)).min(1) }),
  /** Cases that fall in exactly so many groups of a grouping. */
  z.strictObject({
    kind: z.literal('group-count'),
    variable: idSchema,
    grouping: idSchema,
    exactly: z.int().nonnegative(),
  }),
] as const;

export const caseSetSchema: z.ZodType<CaseSet> = z.lazy(() =>
  z.union([
    filterTextSchema,
    z.discriminatedUnion('kind', [
      ...plainCaseSets,
      z.strictObject({ kind: z.enum(['all-of', 'any-of']), sets: z.array(caseSetSchema).min(1) }),
      z.strictObject({ kind: z.literal('not'), set: caseSetSchema }),
    ]),
  ]),
);
