import type { AnswerColumns } from '../answer-columns.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';

/** From how many rows on one statement costs less than one for each hundred. */
const leastAppended = 1000;

/** Codings of one variable, coder and codebook version, by place: of which case, by key, and what is said. */
export type Appending = {
  readonly variable: number;
  readonly coder: number;
  readonly version: number;
  readonly command: number;
  readonly caseKeys: readonly number[];
  readonly answers: readonly AnswerColumns[];
};

/**
 * Whether so many codings stand after all others of their variable and coder, each after the one before it: then they are
 * new, and no row gives way to them.
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

/** Where the place of an answer ends and the key of a case begins, in one number for both. */
const placeBits = 20;

/**
 * Inserts such codings in one statement, each distinct answer handed over once. It asks itself what the trigger of the table
 * would have asked of every row: it gives a row only for a case that is there, and none unless the command is the latest.
 * So the trigger is lifted for it, and where there are fewer rows than codings, the command ends.
 */
export function appendCodings(connection: Connection, appending: Appending): number {
  const { caseKeys, answers, ...keys } = appending;
  const places = new Map<AnswerColumns, number>();
  const list = caseKeys.map((key, index) => {
    const answer = answers[index];
    return answer === undefined ? null : key * 2 ** placeBits + placeOf(places, answer);
  });
  handOver(connection, places.keys());
  const { changes } = withoutTriggers(
    connection,
    ({ name }) => name === 'coding_insert',
    () => connection.statement(appendSql).run({ ...keys, list: JSON.stringify(list) }),
  );
  if (changes === caseKeys.length) return changes;
  throw new Refusal('conflict', sentence('coding.not-all-appended', { all: caseKeys.length, sound: changes }));
}

function placeOf(places: Map<AnswerColumns, number>, answer: AnswerColumns): number {
  const known = places.get(answer);
  if (known !== undefined) return known;
  places.set(answer, places.size);
  return places.size - 1;
}

/** Numbers as they are: a text of them would not be read back to the last digit. */
function handOver(connection: Connection, answers: Iterable<AnswerColumns>): void {
  connection.exec(`CREATE TEMP TABLE IF NOT EXISTS said (place INTEGER PRIMARY KEY, codes TEXT, number REAL,
    state TEXT, text TEXT, other TEXT) STRICT; DELETE FROM temp.said`);
  const insert = connection.statement('INSERT INTO temp.said VALUES (?, ?, ?, ?, ?, ?)');
  let place = 0;
  for (const { codes, number, state, text, other } of answers) {
    insert.run(place, codes, number, state, text, other);
    place += 1;
  }
}

const appendSql = `INSERT INTO coding
    (variable_key, coder_key, case_key, codebook_version, codes, number, state, text, other, command)
  SELECT @variable, @coder, "case".case_key, @version, said.codes, said.number, said.state, said.text, said.other, @command
  FROM json_each(@list) AS one
    CROSS JOIN "case" ON "case".case_key = one.value >> ${placeBits}
    CROSS JOIN temp.said ON said.place = one.value & ${2 ** placeBits - 1}
  WHERE @command = (SELECT max(seq) FROM command)`;
