import * as z from 'zod';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { Refusal } from '../sqlite/refusal.ts';

/** What a row says, as the model's schema has it; a row that does not parse was not written by this program. */
export function parsed<T extends z.ZodType>(schema: T, value: unknown, what: string): z.infer<T> {
  const outcome = schema.safeParse(value);
  if (outcome.success) return outcome.data;
  throw new Refusal(
    'damaged-project',
    sentence('project.part-unreadable', { what, why: z.prettifyError(outcome.error) }),
  );
}
