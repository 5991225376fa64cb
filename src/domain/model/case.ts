import * as z from 'zod';
import { uuidSchema } from './id.ts';

/** A citation as CSL-JSON; fields we do not know are kept. */
export const citationSchema = z.record(z.string(), z.json());
export type Citation = z.infer<typeof citationSchema>;

export const caseStatusSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('included') }),
  z.strictObject({ kind: z.literal('undecided') }),
  z.strictObject({ kind: z.literal('excluded'), reason: z.string().min(1) }),
]);
export type CaseStatus = z.infer<typeof caseStatusSchema>;
export type CaseStatusKind = CaseStatus['kind'];

/** What a case can be, without the reason. */
export const caseStatusKinds = caseStatusSchema.options.map((option) => option.shape.kind.value);

/** The unit of analysis. Analyses read included cases unless told otherwise. */
export const caseSchema = z.strictObject({
  uuid: uuidSchema,
  number: z.int().positive(),
  title: z.string().min(1),
  /** Lower-case, without resolver or prefix. */
  doi: z.string().optional(),
  citation: citationSchema.optional(),
  status: caseStatusSchema.default({ kind: 'included' }),
  note: z.string().optional(),
});
export type Case = z.infer<typeof caseSchema>;
