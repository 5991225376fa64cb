import * as z from 'zod';
import { bySchema, nobody } from '../domain/model/by.ts';
import { coderSchema } from '../domain/model/coder.ts';
import { roundAssignmentSchema } from '../domain/model/round.ts';
import { roundProgressSchema } from '../domain/rounds/round-progress.ts';
import type { Definitions } from './definitions.ts';
import { projectHandleSchema } from './file.ts';

const project = projectHandleSchema;
const title = z.string().trim().min(1);

/** What a round shall be. */
const wishSchema = z.strictObject({
  project,
  title,
  coders: z.array(coderSchema.shape.name).min(1),
  /** By number; all included cases where left out. */
  cases: z.array(z.int().positive()).optional(),
  /** Narrow the cases, as filters of a table do: `country=UK;Sweden`, `year>2000`. */
  filters: z.array(z.string()).default([]),
  /** How many of these are drawn for several coders to code; without `rest` the round has no others. */
  sample: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('cases'), cases: z.int().positive() }),
      z.strictObject({ kind: z.literal('percent'), percent: z.number().positive().max(100) }),
    ])
    .optional(),
  /** How many code each case of the sample; every coder where left out. */
  perCase: z.int().positive().optional(),
  /** Who codes the cases outside the sample: each of them all, or, where `split`, one each. Without a sample all are outside. */
  rest: z.strictObject({ coders: z.array(z.string()).min(1), split: z.boolean() }).optional(),
  seed: z.int().min(0).max(4_294_967_295).default(1),
});

/** Who codes what. */
const planSchema = z.strictObject({
  assignments: z.array(roundAssignmentSchema),
  /** The cases that several code. */
  sample: z.array(z.int()),
  /** Names that the project did not know. */
  codersAdded: z.array(z.string()),
});

/** Rounds of coding: the part of the contract that plans, follows and closes them. */
export const roundsApi = {
  /** Every round with how far it is: counts and case numbers, never what anyone answered. */
  'rounds.list': { kind: 'query', input: z.strictObject({ project }), output: z.array(roundProgressSchema) },
  /** Fixes the codebook version, the cases, and which coder codes which of them. */
  'rounds.open': {
    kind: 'command',
    input: wishSchema.extend({ by: bySchema.default(nobody) }),
    output: planSchema.extend({ round: roundProgressSchema }),
  },
  /** What opening such a round would give to whom; fails as opening it would, and changes nothing. */
  'rounds.plan': { kind: 'query', input: wishSchema, output: planSchema },
  /** A coder has finished cases: the answers there are frozen, and stay. */
  'rounds.done': {
    kind: 'command',
    input: z.strictObject({
      project,
      coder: z.string().min(1),
      /** By number; all the coder’s cases of the round where left out. */
      cases: z.array(z.int().positive()).min(1).optional(),
      /** By title; the one open round that gives the coder cases where left out. */
      round: z.string().optional(),
      /** The coder where left out. */
      by: bySchema.optional(),
    }),
    output: z.strictObject({
      round: roundProgressSchema,
      /** Those newly marked. */
      cases: z.array(z.int()),
      /** How many answers were frozen. */
      codings: z.int(),
      /** Judgements that the coder left open in these cases. */
      unanswered: z.array(z.strictObject({ case: z.int(), variables: z.array(z.string()) })),
    }),
  },
  'rounds.close': {
    kind: 'command',
    input: z.strictObject({
      project,
      round: z.string(),
      /** Closes it though cases are not done. */
      unfinished: z.boolean().default(false),
      by: bySchema.default(nobody),
    }),
    output: roundProgressSchema,
  },
} as const satisfies Definitions;
