import * as z from 'zod';
import { bySchema, nobody } from '../domain/model/by.ts';
import { auditEntrySchema, claimSchema, claimsSchema } from '../domain/model/claim.ts';
import { historyEntrySchema } from '../domain/model/history.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema, projectHandleSchema } from './file.ts';
import { languageOption } from './language-option.ts';

const project = projectHandleSchema;
/** Who did it, for the history; the program itself where left out. */
const by = bySchema.default(nobody);
/** Those of a file; the claims that the project keeps where left out. */
const claims = claimsSchema.optional();

/** The entry of the history, unless nothing changed. */
const written = { entry: historyEntrySchema.optional() };

/** What a paper claims and what the project gives: the part of the contract that keeps claims and checks them. */
export const claimsApi = {
  'claims.parse': { kind: 'query', input: z.strictObject({ file: fileSchema }), output: claimsSchema },
  /** The claims that the project keeps, in their order. */
  'claims.list': { kind: 'query', input: z.strictObject({ project }), output: z.array(claimSchema) },
  /** Adds a claim behind the others, or replaces the one of that id. Refused where the project lacks what a reading asks for. */
  'claims.put': {
    kind: 'command',
    input: z.strictObject({ project, claim: claimSchema, by }),
    output: z.strictObject(written),
  },
  'claims.delete': {
    kind: 'command',
    input: z.strictObject({ project, id: claimSchema.shape.id, by }),
    output: z.strictObject(written),
  },
  /** Keeps the claims of a file; those of an id that is there already replace it. */
  'claims.import': {
    kind: 'command',
    input: z.strictObject({ project, file: fileSchema, by }),
    output: z.strictObject({ added: z.int(), changed: z.int(), unchanged: z.int(), ...written }),
  },
  /**
   * One entry a claim, in their order. What the project lacks fails for the claims of a file; a claim that the project
   * keeps is then not testable, with the reason.
   */
  'audit.run': {
    kind: 'query',
    input: z.strictObject({ project, claims, ...languageOption }),
    output: z.array(auditEntrySchema),
  },
  'audit.export': {
    kind: 'query',
    input: z.strictObject({
      project,
      claims,
      ...languageOption,
      format: z.enum(['text', 'json', 'csv', 'csv-excel', 'html', 'docx', 'xlsx']),
    }),
    output: z.strictObject({ file: fileSchema }),
  },
} as const satisfies Definitions;
