import { sentence } from '../../domain/model/sentences/sentence.ts';
import { codingNames } from '../answer-columns.ts';
import { queries } from '../queries.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { WriteContext } from './context.ts';
import type { DoneMark, Written } from './write.ts';

const copied = codingNames.join(', ');

/** Marks cases done and copies what the coder says of them, as one: see `Write.putDone`. Gives the codings frozen. */
export function freezeDone({ connection, command, directory }: WriteContext, mark: DoneMark): Written {
  const round = connection.first(queries.selectFrom('round').select('round_key').where('uuid', '=', mark.round));
  if (round === undefined) throw new Refusal('not-found', sentence('rounds.project-lacks', { round: mark.round }));
  const cases = JSON.stringify(mark.cases.map((number) => directory.case(number)));
  const parameters = { round: round.round_key, coder: directory.coder(mark.coder), cases, at: mark.at, command };
  connection
    .statement(
      `INSERT INTO round_done (round_key, coder_key, case_key, at, command)
        SELECT @round, @coder, value, @at, @command FROM json_each(@cases)`,
    )
    .run(parameters);
  // The key of codings begins with the variable: named one by one, it finds them without reading all.
  const { changes } = connection
    .statement(
      `INSERT INTO frozen_coding (round_key, ${copied}, command)
        SELECT @round, ${copied}, @command FROM coding
        WHERE variable_key IN (SELECT variable_key FROM variable) AND coder_key = @coder
        AND case_key IN (SELECT value FROM json_each(@cases))`,
    )
    .run(parameters);
  directory.forget();
  return { written: changes, unchanged: 0 };
}
