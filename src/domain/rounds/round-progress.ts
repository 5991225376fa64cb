import * as z from 'zod';
import { assignmentsOf, type RoundPlan, roundSchema } from '../model/round.ts';

const { uuid, title, codebookVersion, opened, closed } = roundSchema.shape;

/** How far a round is; never what anyone answered. */
export const roundProgressSchema = z.strictObject({
  uuid,
  title,
  codebookVersion,
  opened,
  closed,
  cases: z.int(),
  /** Cases that two coders or more code. */
  shared: z.int(),
  coders: z.array(
    z.strictObject({
      coder: z.string(),
      assigned: z.int(),
      done: z.int(),
      /** Numbers of the cases that are not done. */
      missing: z.array(z.int()),
    }),
  ),
});
export type RoundProgress = z.infer<typeof roundProgressSchema>;

/** Counts what each coder has done of a round and names the cases that are missing. */
export function roundProgress(round: RoundPlan): RoundProgress {
  const done = new Set((round.done ?? []).map((mark) => `${String(mark.case)} ${mark.coder}`));
  const assignments = assignmentsOf(round);
  const coders = assignments.map(({ coder, cases }) => {
    const missing = cases.filter((number) => !done.has(`${String(number)} ${coder}`));
    return { coder, assigned: cases.length, done: cases.length - missing.length, missing };
  });
  const given = Map.groupBy(
    assignments.flatMap(({ cases }) => cases),
    (number) => number,
  );
  return {
    uuid: round.uuid,
    title: round.title,
    codebookVersion: round.codebookVersion,
    opened: round.opened,
    ...(round.closed === undefined ? {} : { closed: round.closed }),
    cases: round.cases.length,
    shared: [...given.values()].filter(({ length }) => length > 1).length,
    coders,
  };
}
