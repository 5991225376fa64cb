import * as z from 'zod';
import { answerSchema } from '../domain/model/answer.ts';
import { bySchema } from '../domain/model/by.ts';
import { evidenceSchema } from '../domain/model/coding.ts';
import { finalCodingSchema } from '../domain/model/final-coding.ts';
import { historyEntrySchema } from '../domain/model/history.ts';
import { settledEntrySchema } from '../domain/model/settled-entry.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema, projectHandleSchema } from './file.ts';
import { languageOption } from './language-option.ts';

const project = projectHandleSchema;
const number = z.int().positive();
const variable = finalCodingSchema.shape.variable;
/** Who settled: a decision needs a person, so nobody stands in where none is named. */
const by = bySchema;

/** By title; the cases of all rounds where left out. */
const round = z.string().optional();

const places = z.strictObject({ project, round });

/** A difference without what anybody said. */
const differenceSchema = z.strictObject({
  case: number,
  variable,
  /** Those who gave an answer. */
  coders: z.array(z.string()),
  settled: z.boolean(),
});

const passageSchema = z.strictObject({ quote: z.string(), document: z.string() });

/** What one coder said, with the grounds. */
const voiceSchema = z.strictObject({
  coder: z.string(),
  answer: answerSchema,
  words: z.string(),
  evidence: evidenceSchema,
  codebookVersion: z.int().positive(),
  passages: z.array(passageSchema),
});
export type Voice = z.infer<typeof voiceSchema>;

/** A final answer with the label of its variable and the answer in words. */
const finalSchema = finalCodingSchema.extend({ label: z.string(), words: z.string() });

const logInput = places.extend({
  /** Also what became final because coders agreed, or because one alone coded it. */
  all: z.boolean().default(false),
});

/** The final coding: differences settled one by one, and what needs no settling made final in one step. */
export const finalsApi = {
  /**
   * What is to be settled, ordered by case and codebook. Nothing is told of a case that a coder has still to do in an open
   * round; `waiting` names those. Only cases of rounds count: without a mark nobody knows who has finished.
   */
  'finals.queue': {
    kind: 'query',
    input: places,
    output: z.strictObject({
      differences: z.array(differenceSchema),
      /** Answers that two coders or more gave alike, and that are not final yet. */
      alike: z.int(),
      /** Answers that one coder alone gave, and that are not final yet. */
      sole: z.int(),
      waiting: z.array(z.strictObject({ case: number, coders: z.array(z.string()) })),
      /** Answers that are final already, of the cases that nobody has still to do. */
      final: z.int(),
    }),
  },
  /** One difference with both sides. Fails with `conflict` as long as a coder has the case to do. */
  'finals.difference': {
    kind: 'query',
    input: z.strictObject({ project, case: number, variable }),
    output: z.strictObject({
      case: number,
      title: z.string(),
      variable,
      label: z.string(),
      said: z.array(voiceSchema),
      /** Those who marked the case done and gave no answer here. */
      silent: z.array(z.string()),
      /** Every code that somebody gave, where that is an answer. */
      both: z.strictObject({ answer: answerSchema, words: z.string() }).optional(),
      final: finalSchema.optional(),
    }),
  },
  /**
   * Settles one place, as one entry of the history; what was final there before gives way. `cell` is an answer as a coding
   * file writes it. Fails with `invalid-input` (an answer that does not fit, an attribute), `not-found` or `conflict` (a
   * coder’s answer is asked for who has not finished the case).
   */
  'finals.settle': {
    kind: 'command',
    input: z.strictObject({
      project,
      case: number,
      variable,
      decision: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('coder'), coder: z.string() }),
        z.strictObject({ kind: z.literal('both') }),
        z.strictObject({ kind: z.literal('answer'), answer: answerSchema }),
        z.strictObject({ kind: z.literal('cell'), text: z.string() }),
      ]),
      /** Talked over by those who coded, or ruled by somebody. */
      origin: z.enum(['discussed', 'decided']).default('discussed'),
      note: z.string().trim().optional(),
      by,
    }),
    output: z.strictObject({ final: finalSchema, entry: historyEntrySchema.optional() }),
  },
  /** Makes final, as one entry of the history, what coders gave alike and what one coder alone gave. */
  'finals.accept': {
    kind: 'command',
    input: places.extend({
      origins: z
        .array(z.enum(['agreed', 'single-coder']))
        .min(1)
        .default(['agreed', 'single-coder']),
      by,
    }),
    output: z.strictObject({ agreed: z.int(), singleCoder: z.int(), entry: historyEntrySchema.optional() }),
  },
  /** The adjudication log: every answer that was settled, by case, with what coders had said, who decided, and why. */
  'finals.log': { kind: 'query', input: logInput, output: z.array(settledEntrySchema) },
  'finals.exportLog': {
    kind: 'query',
    input: logInput.extend({ ...languageOption, format: z.enum(['csv', 'csv-excel', 'md', 'xlsx', 'docx']) }),
    output: z.strictObject({ file: fileSchema }),
  },
} as const satisfies Definitions;
