import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';

/** From how many rows on a look at all of them costs less than one at each. */
const leastAppended = 1000;

/** Rows of one variable and coder, by the keys of their cases in the order in which they are written. */
export type Appending = {
  readonly variable: number;
  readonly coder: number;
  readonly caseKeys: readonly number[];
};

/**
 * Whether so many rows stand after all others of their variable and coder, each after the one before it: then they are new,
 * no row gives way to them, and they can be found again by the range of their keys.
 */
export function standAfterAll(connection: Connection, { variable, coder, caseKeys }: Appending): boolean {
  if (caseKeys.length < leastAppended) return false;
  const last = connection
    .statement('SELECT coalesce(max(case_key), 0) FROM coding WHERE variable_key = ? AND coder_key = ?')
    .pluck()
    .get(variable, coder);
  let before = Number(last);
  return caseKeys.every((key) => {
    const after = key > before;
    before = key;
    return after;
  });
}

/**
 * Inserts rows that stand after all others without asking the trigger about each, and then asks about all of them at once
 * what it would have asked: whether every row carries the stamp of the latest command and is of a case that is there. What
 * is not so ends the command.
 */
export function appendGuarded(connection: Connection, appending: Appending, insert: () => void): void {
  withoutTriggers(connection, ({ name }) => name === 'coding_insert', insert);
  const { variable, coder, caseKeys } = appending;
  const sound = connection
    .statement(
      `SELECT count(*) FROM coding CROSS JOIN "case" ON "case".case_key = coding.case_key
        WHERE variable_key = ? AND coder_key = ? AND coding.case_key BETWEEN ? AND ?
        AND coding.command = (SELECT max(seq) FROM command)`,
    )
    .pluck()
    .get(variable, coder, caseKeys[0], caseKeys.at(-1));
  if (sound === caseKeys.length) return;
  throw new Refusal(
    'internal',
    `Of ${String(caseKeys.length)} codings only ${String(sound)} are of a case that is there and stamped by the latest command.`,
  );
}
