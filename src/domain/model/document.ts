import * as z from 'zod';
import { uuidSchema } from './id.ts';

/** A source of one or several cases. `text` is stored once, without byte-order mark and with LF line ends. */
export const documentSchema = z.strictObject({
  uuid: uuidSchema,
  title: z.string().min(1),
  kind: z.enum(['pdf', 'web-page', 'text']),
  cases: z.array(z.int().positive()).min(1),
  text: z.string(),
  /** Of the text, in hexadecimal. */
  sha256: z.string().length(64),
  source: z.string().optional(),
});
export type Document = z.infer<typeof documentSchema>;
