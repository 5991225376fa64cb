import * as z from 'zod';

/** The closed list of what can go wrong; `contract/errors.ts` maps each onto an exit code. */
const errorCodes = [
  'invalid-input',
  'unsupported-format',
  'not-found',
  'conflict',
  'project-locked',
  'schema-newer',
  'damaged-project',
  'not-writable',
  'disk-full',
  'cancelled',
  'internal',
] as const;

/** Where in a file something is wrong; lines and columns count from 1. `column` may also be a column's name. */
export const placeSchema = z.strictObject({
  file: z.string().optional(),
  line: z.int().positive().optional(),
  column: z.union([z.int().positive(), z.string()]).optional(),
});
export type Place = z.infer<typeof placeSchema>;

export const appErrorSchema = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  details: z
    .strictObject({
      place: placeSchema.optional(),
      /** Every single problem where there are several, each a sentence with its place. */
      problems: z.array(z.strictObject({ message: z.string(), place: placeSchema })).optional(),
      /** Who has a locked project, and since when: ISO 8601, UTC. */
      holder: z.strictObject({ who: z.string(), since: z.string() }).optional(),
    })
    .optional(),
});

/** A failure as a value: a code for programs, a sentence that says what, where and what to do for people. */
export type AppError = z.infer<typeof appErrorSchema>;
export type ErrorCode = AppError['code'];
export type Problem = { readonly message: string; readonly place: Place };
