import * as z from 'zod';
import { projectSchema } from '../domain/model/project.ts';

/** What a project is and how much it holds. */
export const overviewSchema = z.strictObject({
  project: projectSchema,
  /** Counts the commands that the project has seen. */
  revision: z.int(),
  /** When the last of them was kept; of a damaged project it may be lost. */
  changed: z.iso.datetime().optional(),
  counts: z.strictObject({
    cases: z.int(),
    /** Cases in which somebody judged something; attributes, such as the country, do not count. */
    casesCoded: z.int(),
    variables: z.int(),
    coders: z.int(),
    codings: z.int(),
    finalCodings: z.int(),
    documents: z.int(),
    passages: z.int(),
    rounds: z.int(),
    roundsOpen: z.int(),
    /** What merges left to settle. */
    mergeTasks: z.int(),
    commands: z.int(),
  }),
});
