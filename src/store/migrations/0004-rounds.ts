import type { Connection } from '../sqlite/connection.ts';
import { makeTables, type Table } from './make-tables.ts';

/** Tables that came with this migration: which coder codes which case of a round, and what coders marked as done. */
export const roundTables: readonly Table[] = [
  {
    name: 'round_assignment',
    key: ['round_key', 'coder_key', 'case_key'],
    create: `CREATE TABLE round_assignment (round_key INTEGER NOT NULL REFERENCES round,
      coder_key INTEGER NOT NULL REFERENCES coder, case_key INTEGER NOT NULL REFERENCES "case",
      command INTEGER NOT NULL, PRIMARY KEY (round_key, coder_key, case_key)) STRICT, WITHOUT ROWID`,
  },
  {
    name: 'round_done',
    key: ['round_key', 'coder_key', 'case_key'],
    create: `CREATE TABLE round_done (round_key INTEGER NOT NULL REFERENCES round,
      coder_key INTEGER NOT NULL REFERENCES coder, case_key INTEGER NOT NULL REFERENCES "case", at TEXT NOT NULL,
      command INTEGER NOT NULL, PRIMARY KEY (round_key, coder_key, case_key)) STRICT, WITHOUT ROWID`,
  },
];

/**
 * Rounds from before had every coder code every case, and a case was done where codings are frozen. The rows carry the
 * stamp of the command that wrote what they come from, so that its undo takes them along.
 */
const fill = [
  `INSERT INTO round_assignment (round_key, coder_key, case_key, command)
    SELECT o.round_key, o.coder_key, c.case_key, max(o.command, c.command)
    FROM round_coder AS o JOIN round_case AS c USING (round_key)`,
  `INSERT INTO round_done (round_key, coder_key, case_key, at, command)
    SELECT round_key, coder_key, case_key, command.at, max(command) FROM frozen_coding
    JOIN command ON command.seq = frozen_coding.command GROUP BY round_key, coder_key, case_key`,
];

/** What was said before discussion is only added to; to undo the command that froze it is the one way back. */
const frozenStays = (['UPDATE', 'DELETE'] as const).map(
  (operation) => `CREATE TRIGGER frozen_coding_no_${operation.toLowerCase()} BEFORE ${operation} ON frozen_coding BEGIN
    SELECT RAISE(ABORT, 'frozen_coding: frozen codings are only added to')
    WHERE (SELECT kind FROM command ORDER BY seq DESC LIMIT 1) NOT IN ('undo', 'redo'); END`,
);

/** Says of each coder which cases of a round are to be coded and which are done, and keeps what is frozen. */
export function rounds(connection: Connection): void {
  makeTables(connection, roundTables, fill);
  for (const sql of frozenStays) connection.exec(sql);
  for (const { name } of roundTables) connection.exec(`CREATE INDEX ${name}_case ON ${name} (case_key)`);
}
