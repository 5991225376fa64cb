import * as z from 'zod';
import { uuidSchema } from './id.ts';

/** What is said of the review as a whole. */
export const projectSchema = z.strictObject({
  uuid: uuidSchema,
  title: z.string().min(1),
  created: z.iso.datetime(),
  /** When the sources were searched, as the review states it. */
  searchDate: z.string().optional(),
  note: z.string().optional(),
});
export type Project = z.infer<typeof projectSchema>;
