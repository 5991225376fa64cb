import * as z from 'zod';
import { codeCountSchema } from '../domain/model/codebook-change.ts';
import { queueEntrySchema } from '../domain/model/recode.ts';

/** What a change of the codebook does to the scheme and to what is coded, or, as a preview, would do. */
export const changeReportSchema = z.strictObject({
  /** The version that the change opens. */
  version: z.int(),
  summary: z.string(),
  reason: z.string(),
  /** The codings whose answer is written anew, in words before and after. */
  rewritten: z.array(
    z.strictObject({
      case: z.int(),
      variable: z.string(),
      /** Null is the final coding. */
      coder: z.string().nullable(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  /** What the recode queue gains. */
  queued: z.array(queueEntrySchema),
  counts: z.array(codeCountSchema),
  dryRun: z.boolean(),
});
