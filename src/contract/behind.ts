import * as z from 'zod';
import { answerSchema } from '../domain/model/answer.ts';
import { evidenceSchema } from '../domain/model/coding.ts';
import { finalCodingSchema } from '../domain/model/final-coding.ts';
import { idSchema } from '../domain/model/id.ts';
import { policySchema } from '../domain/model/policy.ts';
import type { Definitions } from './definitions.ts';
import { projectHandleSchema } from './file.ts';

const number = z.int().positive();

/** What one coder, or the final coding, says of a variable of a case, and on what grounds. */
const voiceSchema = z.strictObject({
  /** Null is the final coding. */
  coder: z.string().nullable(),
  /** Rests on a written rule, not on a person. */
  rule: z.boolean(),
  /** The policy reads it: it is what put the case where it is counted. */
  read: z.boolean(),
  answer: answerSchema,
  evidence: evidenceSchema,
  /** Of the final coding: how it came about. */
  final: finalCodingSchema.pick({ origin: true, by: true, note: true }).optional(),
  passages: z.array(z.strictObject({ quote: z.string(), document: z.string() })),
});

/** The cases behind a number, with what put them there. */
export const behindApi = {
  /**
   * Each case with what everybody said of the variables, in reading order; without codings a variable has no voices.
   * Case numbers and variables that there are not are left out.
   */
  'behind.cases': {
    kind: 'query',
    input: z.strictObject({
      project: projectHandleSchema,
      cases: z.array(number).max(1000),
      variables: z.array(idSchema).min(1),
      policy: policySchema.default({ kind: 'final' }),
    }),
    output: z.array(
      z.strictObject({
        number,
        title: z.string(),
        variables: z.array(z.strictObject({ variable: idSchema, voices: z.array(voiceSchema) })),
      }),
    ),
  },
} as const satisfies Definitions;
