import * as z from 'zod';
import { emptyStates } from './answer.ts';
import { caseStatusKinds } from './case.ts';
import { idSchema } from './id.ts';

/** What a list of cases shows beside variables; the dot keeps them apart from ids of variables. */
export const caseFields = ['case.number', 'case.title', 'case.status'] as const;
export type CaseField = (typeof caseFields)[number];

/** A column of a list of cases: a field of the case, or a variable by its id. */
export const caseColumnSchema = z.union([z.enum(caseFields), idSchema]);

/** What a column must hold for a case to be shown. */
const caseFilterSchema = z.discriminatedUnion('kind', [
  /** Words that the cell holds; of numbers also a comparison: `>2000`, `<=5`, `1990–2000`. */
  z.strictObject({ kind: z.literal('text'), column: caseColumnSchema, text: z.string() }),
  /** The code, or one nested in it. */
  z.strictObject({ kind: z.literal('code'), column: caseColumnSchema, code: idSchema }),
  z.strictObject({
    kind: z.literal('state'),
    column: caseColumnSchema,
    state: z.enum([...emptyStates, 'not-coded', 'disputed']),
  }),
  z.strictObject({
    kind: z.literal('status'),
    status: z.enum(caseStatusKinds),
  }),
]);
export type CaseFilter = z.infer<typeof caseFilterSchema>;

/** Which cases are wanted and in which order. */
export const caseQuerySchema = z.strictObject({
  /** Words that each stand somewhere in the case: its title, citation, note or an answer. */
  search: z.string().default(''),
  /** All of them must hold. */
  filters: z.array(caseFilterSchema).default([]),
  /** The first counts most; by number where nothing is said. What is not coded comes last either way. */
  sort: z.array(z.strictObject({ column: caseColumnSchema, descending: z.boolean() })).default([]),
});
export type CaseQuery = z.infer<typeof caseQuerySchema>;
