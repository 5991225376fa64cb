import * as z from 'zod';
import { caseSchema } from './case.ts';
import { codebookSchema } from './codebook.ts';
import { codebookDecisionEntrySchema } from './codebook-change.ts';
import { coderSchema } from './coder.ts';
import { codingSchema } from './coding.ts';
import { documentSchema } from './document.ts';
import { finalCodingSchema } from './final-coding.ts';
import { groupingSchema } from './grouping.ts';
import { uuidSchema } from './id.ts';
import { passageSchema } from './passage.ts';
import { projectSchema } from './project.ts';
import { recodeSchema } from './recode.ts';
import { roundSchema } from './round.ts';
import { savedSpecificationSchema } from './saved-specification.ts';

/** A whole project as one JSON value: what leaves by `export --format json` comes back by `import` unchanged. */
export const reviewSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('copro-review'),
  formatVersion: z.literal(1),
  project: projectSchema,
  codebook: codebookSchema,
  /** The versions before it, for codings made under them. */
  earlierCodebooks: z.array(codebookSchema).default([]),
  codebookChanges: z.array(codebookDecisionEntrySchema).default([]),
  /** UUIDs of variables by id, and of codes by `variable/code`. */
  identities: z.record(z.string(), uuidSchema),
  groupings: z.array(groupingSchema),
  coders: z.array(coderSchema),
  cases: z.array(caseSchema),
  codings: z.array(codingSchema),
  finalCodings: z.array(finalCodingSchema),
  recodes: z.array(recodeSchema).default([]),
  documents: z.array(documentSchema),
  passages: z.array(passageSchema),
  rounds: z.array(roundSchema),
  specifications: z.array(savedSpecificationSchema).default([]),
});
export type Review = z.infer<typeof reviewSchema>;
