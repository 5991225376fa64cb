import * as z from 'zod';
import { uuidSchema } from './id.ts';
import { sentence } from './sentences/sentence.ts';

/**
 * A person or a rule that codes. `import` brought values from a file; `stated` holds what a paper itself says of a
 * case. Whatever rests on a `rule` of our own is *illustrative*.
 */
export const coderSchema = z.strictObject({
  uuid: uuidSchema,
  name: z
    .string()
    .min(1)
    .regex(/^[^,:;\s][^,:;]*$/, sentence('schema.coder')),
  kind: z.enum(['person', 'rule', 'import', 'stated']),
  note: z.string().optional(),
});
export type Coder = z.infer<typeof coderSchema>;

/** The name under which lists of cases bring values in; a later list may replace them. */
export const importer = 'import';

/** The name of somebody who codes. */
export const codingNameSchema = coderSchema.shape.name.refine(
  (name) => name !== importer,
  sentence('schema.coder-import'),
);

/** The kind that a coder's name implies when nothing else is said. */
export function coderKindOf(name: string): Coder['kind'] {
  if (name === importer) return 'import';
  return name === 'stated' ? 'stated' : 'person';
}
