import * as z from 'zod';
import { answerSchema } from '../domain/model/answer.ts';
import { bySchema } from '../domain/model/by.ts';
import { caseSchema } from '../domain/model/case.ts';
import { coderSchema, codingNameSchema } from '../domain/model/coder.ts';
import { codingSchema, evidenceSchema } from '../domain/model/coding.ts';
import { historyEntrySchema } from '../domain/model/history.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema, projectHandleSchema } from './file.ts';
import { rowOptions, separator } from './row-options.ts';

const project = projectHandleSchema;
const number = z.int().positive();
/** Who did it, for the history; the coder where left out. */
const by = bySchema.optional();

/** How many codings were written, how many stood there so already, and the entry of the history, unless nothing changed. */
const writtenSchema = z.strictObject({
  written: z.int(),
  unchanged: z.int(),
  entry: historyEntrySchema.optional(),
});

/** A coding with the moment of its last change. */
const datedCodingSchema = codingSchema.extend({ at: z.string() });
export type DatedCoding = z.infer<typeof datedCodingSchema>;

/** How far a coder is with one case. */
const codedCaseSchema = z.strictObject({
  case: number,
  title: z.string(),
  status: caseSchema.shape.status.unwrap(),
  /** Of the judgements that every case asks for, how many the coder has answered. */
  answered: z.int(),
  /** The round in which the coder has marked the case done and which keeps the answers as they are. */
  doneIn: z.string().optional(),
});
export type CodedCase = z.infer<typeof codedCaseSchema>;

/** Who codes, and what they say: as a list, or one by one, as a person does. */
export const codingsApi = {
  'coders.list': { kind: 'query', input: z.strictObject({ project }), output: z.array(coderSchema) },
  /** Writes a list of codings, all or none. */
  'codings.import': {
    kind: 'job',
    input: z.strictObject({
      project,
      file: fileSchema,
      coder: codingNameSchema,
      coderKind: z.enum(['person', 'rule']).optional(),
      ...rowOptions,
      separator,
    }),
    output: z.strictObject({ cases: z.int(), codings: z.int(), unchanged: z.int(), warnings: z.array(z.string()) }),
  },
  /**
   * Sets answers of one coder, all or none, as one entry of the history; a coder that the project does not know is added.
   * `evidence` left out keeps what is there, given it replaces all of it. An attribute has one value a case: what others
   * gave for it goes. Fails with `invalid-input` (an unknown case, variable or code, an answer that does not fit; each
   * told in `problems`) or `conflict` (the coder has marked the case done in a round).
   */
  'codings.put': {
    kind: 'command',
    input: z.strictObject({
      project,
      coder: codingNameSchema,
      entries: z
        .array(
          z.strictObject({
            case: number,
            variable: codingSchema.shape.variable,
            answer: answerSchema,
            evidence: evidenceSchema.optional(),
          }),
        )
        .min(1),
      by,
    }),
    output: writtenSchema,
  },
  /**
   * Takes answers of one coder back to *not coded*, as one entry of the history; passages that were evidence for them lose
   * that link in the same entry. Of an attribute the value goes, whoever gave it. Fails as `codings.put` does.
   */
  'codings.clear': {
    kind: 'command',
    input: z.strictObject({
      project,
      coder: coderSchema.shape.name,
      keys: z.array(z.strictObject({ case: number, variable: codingSchema.shape.variable })).min(1),
      by,
    }),
    output: writtenSchema,
  },
  /**
   * One case with what was said of it, variable by variable: by everybody, or by the coders named. Attributes come in any
   * case, since they are of the case and nobody’s judgement.
   */
  'codings.of-case': {
    kind: 'query',
    input: z.strictObject({ project, case: number, coders: z.array(z.string()).optional() }),
    output: z.strictObject({ case: caseSchema, codings: z.array(datedCodingSchema) }),
  },
  /** Every case with how far a coder is; `asked` counts the judgements that every case asks for. */
  'codings.progress': {
    kind: 'query',
    input: z.strictObject({ project, coder: z.string().min(1).optional() }),
    output: z.strictObject({ asked: z.int(), cases: z.array(codedCaseSchema) }),
  },
} as const satisfies Definitions;
