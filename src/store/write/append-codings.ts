import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { AnswerColumns } from '../answer-columns.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';

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

/** An answer's place in as many bytes as sixteen million places need; all ones where a case has no answer. */
const placeBytes = 3;
const nowhere = 2 ** (8 * placeBytes) - 1;

/**
 * Inserts such codings in one statement: each distinct answer is handed over once, and of each case from the first to the last
 * which of them it has, as one run of bytes. The statement asks itself what the trigger of the table would have asked of
 * every row: it gives a row only for a case that is there, and none unless the command is the latest.
 * So the trigger is lifted for it, and where there are fewer rows than codings, the command ends.
 */
export function appendCodings(connection: Connection, appending: Appending): number {
  const { caseKeys, answers, ...keys } = appending;
  const first = caseKeys[0] ?? 0;
  const last = caseKeys.at(-1) ?? 0;
  const places = new Map<AnswerColumns, number>();
  const list = Buffer.alloc((last - first + 1) * placeBytes, nowhere);
  for (const [index, answer] of answers.entries()) {
    list.writeUIntBE(placeOf(places, answer), ((caseKeys[index] ?? 0) - first) * placeBytes, placeBytes);
  }
  handOver(connection, places.keys());
  const { changes } = withoutTriggers(
    connection,
    ({ name }) => name === 'coding_insert',
    () => connection.statement(appendSql).run({ ...keys, first, last, list }),
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
  connection.exec(`CREATE TEMP TABLE IF NOT EXISTS said (place BLOB PRIMARY KEY, codes TEXT, number REAL,
    state TEXT, text TEXT, other TEXT) STRICT, WITHOUT ROWID; DELETE FROM temp.said`);
  const rows = [...answers].map(({ codes, number, state, text, other }, place) => {
    const bytes = Buffer.alloc(placeBytes);
    bytes.writeUIntBE(place, 0, placeBytes);
    return [bytes, codes, number, state, text, other];
  });
  let start = 0;
  for (const size of [50, 1]) {
    const several = Array.from({ length: size }, () => '(?, ?, ?, ?, ?, ?)').join(', ');
    const insert = connection.statement(`INSERT INTO temp.said VALUES ${several}`);
    for (; rows.length - start >= size; start += size) insert.run(rows.slice(start, start + size).flat());
  }
}

const appendSql = `INSERT INTO coding
    (variable_key, coder_key, case_key, codebook_version, codes, number, state, text, other, command)
  SELECT @variable, @coder, "case".case_key, @version, said.codes, said.number, said.state, said.text, said.other, @command
  FROM "case" CROSS JOIN temp.said
    ON said.place = substr(@list, ("case".case_key - @first) * ${placeBytes} + 1, ${placeBytes})
  WHERE "case".case_key BETWEEN @first AND @last AND @command = (SELECT max(seq) FROM command)`;
