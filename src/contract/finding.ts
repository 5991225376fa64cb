import * as z from 'zod';
import { idSchema } from '../domain/model/id.ts';
import { savedNameSchema } from '../domain/model/saved-specification.ts';
import type { Definitions } from './definitions.ts';
import { projectHandleSchema } from './file.ts';

/** Some of what was found, best first, and how much there is. */
const some = <Item extends z.ZodType>(item: Item) => z.strictObject({ items: z.array(item), total: z.int() });

/** Going to anything in a project by its name. */
export const findingApi = {
  /**
   * What is called so: cases by number, title, author or year; variables and codes by label, id or alias; saved tables and figures. Every
   * word stands somewhere; of each kind `limit` at most, best first. Nothing sought finds nothing.
   */
  'project.find': {
    kind: 'query',
    input: z.strictObject({
      project: projectHandleSchema,
      text: z.string().max(200),
      limit: z.int().positive().max(50).default(6),
    }),
    output: z.strictObject({
      cases: some(z.strictObject({ number: z.int().positive(), title: z.string(), reference: z.string() })),
      /** Without a code a variable, of its section; with one a code, of its variable. */
      parts: some(
        z.strictObject({ variable: idSchema, code: idSchema.optional(), label: z.string(), within: z.string() }),
      ),
      saved: some(z.strictObject({ kind: z.enum(['table', 'figure']), name: savedNameSchema })),
    }),
  },
} as const satisfies Definitions;
