import * as z from 'zod';

/** One case of the oracle form: what to compute, from which input; `expected` is never read to compute. */
export const oracleCaseSchema = z.object({ id: z.string(), kind: z.string(), input: z.unknown() });
export type OracleCase = z.infer<typeof oracleCaseSchema>;

export const oracleFileSchema = z.object({ cases: z.array(oracleCaseSchema) });

/** Computes the answer to one input, in the field names of the oracle form. */
export type Answerer = (input: unknown) => Record<string, unknown>;

/** The answerers of some kinds of case, by kind. */
export type Answerers = Readonly<Record<string, Answerer>>;
