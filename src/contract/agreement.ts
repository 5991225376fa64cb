import * as z from 'zod';
import { agreementSchema } from '../domain/model/agreement.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema, projectHandleSchema } from './file.ts';
import { languageOption } from './language-option.ts';

const number = z.int().positive();

/** Whose answers are compared, and which of them. */
const compared = z.strictObject({
  project: projectHandleSchema,
  coders: z.array(z.string()),
  /** The title of a round: what was frozen in it is compared, under the codebook that it was opened under. */
  round: z.string().optional(),
  /** Compares the codings as they stood under this version of the codebook, and reads them by it. */
  codebookVersion: z.int().positive().optional(),
  ...languageOption,
});

/** By id or label; those that at least two of the coders coded where left out. */
const variables = z.array(z.string()).optional();

const agreementInput = compared.extend({
  variables,
  seed: z.int().min(0).max(4_294_967_295).default(1),
  resamples: z.int().min(100).max(1_000_000).default(2000),
});

/** Agreement between coders: the statistics, and the cases behind them. */
export const agreementApi = {
  /** How far coders agree, on every variable that two of them coded or on the ones named. */
  'agreement.compute': { kind: 'job', input: agreementInput, output: agreementSchema },
  'agreement.export': {
    kind: 'job',
    input: agreementInput.extend({
      format: z.enum(['text', 'csv', 'csv-excel', 'md', 'html', 'latex', 'xlsx', 'docx']),
    }),
    output: z.strictObject({ file: fileSchema }),
  },
  /**
   * Case by case how far coders are apart on each variable: 0 where they say the same, of a multiple choice the share of
   * its codes on which they differ, else 1; null where fewer than two answered.
   */
  'agreement.cases': {
    kind: 'query',
    input: compared.extend({ variables }),
    output: z.strictObject({
      variables: z.array(z.strictObject({ id: z.string(), label: z.string() })),
      cases: z.array(z.strictObject({ case: number, title: z.string(), shares: z.array(z.number().nullable()) })),
    }),
  },
  /** The cases behind each count of the table of a single choice, or of one code (its id as agreement has it). */
  'agreement.cells': {
    kind: 'query',
    input: compared.extend({ variable: z.string(), code: z.string().optional() }),
    output: z.strictObject({
      categories: z.array(z.strictObject({ id: z.string(), label: z.string() })),
      cells: z.array(z.array(z.array(number))),
    }),
  },
} as const satisfies Definitions;
