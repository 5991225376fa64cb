import * as z from 'zod';
import { codebookDifferenceSchema } from '../domain/model/codebook-difference.ts';
import { groupingSchema } from '../domain/model/grouping.ts';
import { fileSchema, projectHandleSchema } from './file.ts';

const project = projectHandleSchema;
/** Null is the final coding. */
const coder = z.string().nullable();

/** What the codebook is used for, how its versions differ, and taking it out and in as a whole. */
export const codebookApi = {
  /** For each variable the cases in which anyone coded it, for each code those in which anyone, or the final coding, holds it. */
  'codebook.uses': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.array(
      z.strictObject({
        variable: z.string(),
        cases: z.int(),
        codes: z.array(z.strictObject({ code: z.string(), cases: z.int() })),
      }),
    ),
  },
  /** The cases behind such a count with what each coder says there, the counts of each coder, and the texts written under the code. */
  'codebook.use': {
    kind: 'query',
    input: z.strictObject({ project, variable: z.string(), code: z.string().optional() }),
    output: z.strictObject({
      /** Cases in which anyone coded the variable: the base. */
      coded: z.int(),
      cases: z.array(
        z.strictObject({
          number: z.int(),
          title: z.string(),
          answers: z.array(z.strictObject({ coder, answer: z.string(), holds: z.boolean() })),
        }),
      ),
      coders: z.array(z.strictObject({ coder, cases: z.int(), coded: z.int() })),
      texts: z.array(z.strictObject({ text: z.string(), spellings: z.array(z.string()), codings: z.int() })),
    }),
  },
  /** In what two versions differ; the earlier one is `from`. */
  'codebook.compare': {
    kind: 'query',
    input: z.strictObject({ project, from: z.int().positive(), to: z.int().positive() }),
    output: z.array(codebookDifferenceSchema),
  },
  /** The codebook with its groupings as one HTML page for paper or an appendix, which needs no other file. */
  'codebook.print': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.strictObject({ file: fileSchema }),
  },
  /**
   * Puts another codebook in the place of the one that is there, as a new version. Refused with `conflict` as soon as
   * anything is coded: what becomes of those codings only single changes can say.
   */
  'codebook.replace': {
    kind: 'command',
    input: z.strictObject({ project, file: fileSchema, by: z.string().min(1).default('copro') }),
    /** `droppedGroupings`: those that fit no variable of the new codebook, as `variable@id`. */
    output: z.strictObject({ version: z.int(), summary: z.string(), droppedGroupings: z.array(z.string()) }),
  },
  'groupings.list': { kind: 'query', input: z.strictObject({ project }), output: z.array(groupingSchema) },
} as const satisfies Record<string, { kind: 'query' | 'command'; input: z.ZodType; output: z.ZodType }>;
