import * as z from 'zod';
import { codingSchema } from './coding.ts';
import { uuidSchema } from './id.ts';

const caseNumber = z.int().positive();
const coderName = z.string().min(1);

/** The cases of a round that one coder codes. */
export const roundAssignmentSchema = z.strictObject({ coder: coderName, cases: z.array(caseNumber) });
export type RoundAssignment = z.infer<typeof roundAssignmentSchema>;

/** A set of cases and coders under a frozen codebook version. A coding freezes when its coder marks the case done. */
export const roundSchema = z.strictObject({
  uuid: uuidSchema,
  title: z.string().min(1),
  codebookVersion: z.int().positive(),
  cases: z.array(caseNumber).min(1),
  coders: z.array(coderName).min(1),
  /** Who codes what; every coder codes every case where left out. */
  assignments: z.array(roundAssignmentSchema).optional(),
  opened: z.iso.datetime(),
  closed: z.iso.datetime().optional(),
  /** What coders have marked as done. */
  done: z.array(z.strictObject({ case: caseNumber, coder: coderName, at: z.iso.datetime() })).optional(),
  /** What each coder said before discussion. */
  frozen: z.array(codingSchema).default([]),
});
export type Round = z.infer<typeof roundSchema>;

/** A round without the answers that were given in it. */
export type RoundPlan = Omit<Round, 'frozen'>;

/** Who codes which cases of a round, written out. */
export function assignmentsOf({ assignments, coders, cases }: RoundPlan): readonly RoundAssignment[] {
  return assignments ?? coders.map((coder) => ({ coder, cases }));
}
