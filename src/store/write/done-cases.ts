import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';

/** By case key the title of the last round in which a coder marked the case done. */
export type DoneCases = ReadonlyMap<number, string>;

/**
 * Marks that hold: those of coders who have not been given the case again by a round that is open and waits for them.
 * Columns: coder_key, case_key, title.
 */
export const holdingMarks = `SELECT mark.coder_key, mark.case_key, round.title
  FROM round_done AS mark JOIN round USING (round_key)
  WHERE NOT EXISTS (SELECT 1 FROM round_assignment AS again JOIN round AS later USING (round_key)
    WHERE again.coder_key = mark.coder_key AND again.case_key = mark.case_key AND later.closed IS NULL
    AND NOT EXISTS (SELECT 1 FROM round_done AS other WHERE other.round_key = again.round_key
      AND other.coder_key = again.coder_key AND other.case_key = again.case_key))`;

/** What a coder, given by key, has marked done and may not change now. */
export function doneCases(connection: Connection, coder: number): DoneCases {
  const sql = `${holdingMarks} AND mark.coder_key = ? ORDER BY mark.round_key`;
  const rows = connection.statement(sql).all(coder) as { case_key: number; title: string }[];
  return new Map(rows.map(({ case_key, title }) => [case_key, title]));
}

/** Refuses to change what a coder said of cases, given by number with the title of the round that holds them. */
export function doneRefusal(coder: string, cases: readonly { number: number; round: string }[]): Refusal {
  const [first, ...more] = cases;
  const others = more.length === 0 ? '' : sentence('phrase.and-more', { more: more.length });
  return new Refusal(
    'conflict',
    sentence('rounds.done-stays', { coder, number: first?.number ?? 0, others, round: first?.round ?? '' }),
    {
      problems: cases.map(({ number, round }) => ({
        message: sentence('rounds.done-in', { number, coder, round }),
        place: {},
      })),
    },
  );
}
