import * as z from 'zod';

/** What of a section, variable or code can read differently in two versions. */
const differingFields = [
  'label',
  'id',
  'kind',
  'scale',
  'place',
  'order',
  'definition',
  'useWhen',
  'notWhen',
  'note',
  'examples',
  'aliases',
  'colour',
  'retired',
  'other',
] as const;

/** One part of the coding scheme in which two versions of it differ; `variable` and `code` as the later one names them. */
export const codebookDifferenceSchema = z.strictObject({
  part: z.enum(['scheme', 'section', 'variable', 'code']),
  /** Its id; of a code `variable/code`. */
  id: z.string(),
  label: z.string(),
  /** The labels above it, from the section down. */
  within: z.array(z.string()),
  mark: z.enum(['added', 'gone', 'changed']),
  /** What reads differently, as text; null where a version says nothing there. Empty for what came or went whole. */
  fields: z.array(
    z.strictObject({ field: z.enum(differingFields), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type CodebookDifference = z.infer<typeof codebookDifferenceSchema>;
