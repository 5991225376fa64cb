import * as z from 'zod';
import { retrievalSchema, retrievalWishSchema } from '../domain/model/retrieval.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema, projectHandleSchema } from './file.ts';
import { languageOption } from './language-option.ts';

const wish = { project: projectHandleSchema, ...retrievalWishSchema.shape };

/** Everything that was given a code, with its grounds: the part of the contract that reads across cases. */
export const retrievalApi = {
  'retrieval.read': { kind: 'query', input: z.strictObject(wish), output: retrievalSchema },
  'retrieval.export': {
    kind: 'query',
    input: z.strictObject({
      ...wish,
      ...languageOption,
      format: z.enum(['text', 'md', 'html', 'csv', 'csv-excel', 'docx', 'xlsx']),
    }),
    output: z.strictObject({ file: fileSchema }),
  },
} as const satisfies Definitions;
