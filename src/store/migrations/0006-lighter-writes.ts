import { columnsOf } from '../sqlite/columns-of.ts';
import type { Connection } from '../sqlite/connection.ts';
import { type Guard, historyTriggers } from '../sqlite/history-triggers.ts';
import { initialTables } from './0001-initial.ts';
import { recodeTables } from './0003-recode.ts';
import { roundTables } from './0004-rounds.ts';
import { mergeTables } from './0005-merge.ts';
import type { Table } from './make-tables.ts';

/**
 * A coded answer has one value and the other states none; a `+` in the codes says that `other` holds a text. One
 * condition that looks at the state first: most rows are coded and are told from the rest by one comparison.
 */
const answerColumns = `
  codebook_version INTEGER NOT NULL REFERENCES codebook_version,
  codes TEXT,
  number REAL,
  state TEXT NOT NULL,
  text TEXT,
  other TEXT`;

const answerCheck = `CONSTRAINT one_answer_of_its_state CHECK (CASE state
    WHEN 'coded' THEN CASE
      WHEN codes IS NULL THEN (number IS NULL) + (text IS NULL) = 1 AND other IS NULL
      WHEN instr(codes, '+') = 0 THEN number IS NULL AND text IS NULL AND other IS NULL
      ELSE number IS NULL AND text IS NULL AND other IS NOT NULL AND json_valid(other) END
    ELSE state IN ('absent', 'not-reported', 'not-applicable') AND coalesce(codes, number, text, other) IS NULL END)`;

const evidenceColumns = `
  rationale TEXT,
  quote TEXT,
  page TEXT,
  confidence TEXT CHECK (confidence IS NULL OR confidence IN ('low', 'medium', 'high'))`;

const stamp = 'command INTEGER NOT NULL';

const answers: readonly { readonly name: string; readonly create: string }[] = [
  {
    name: 'coding',
    create: `CREATE TABLE new_coding (variable_key INTEGER NOT NULL REFERENCES variable,
      coder_key INTEGER NOT NULL REFERENCES coder, case_key INTEGER NOT NULL, ${answerColumns}, ${evidenceColumns},
      ${stamp}, ${answerCheck}, PRIMARY KEY (variable_key, coder_key, case_key)) STRICT, WITHOUT ROWID`,
  },
  {
    name: 'final_coding',
    create: `CREATE TABLE new_final_coding (variable_key INTEGER NOT NULL REFERENCES variable, case_key INTEGER NOT NULL,
      ${answerColumns}, origin TEXT NOT NULL CHECK (origin IN ('agreed', 'discussed', 'decided', 'single-coder')),
      by TEXT NOT NULL, at TEXT NOT NULL, note TEXT, ${stamp}, ${answerCheck},
      PRIMARY KEY (variable_key, case_key)) STRICT, WITHOUT ROWID`,
  },
  {
    name: 'frozen_coding',
    create: `CREATE TABLE new_frozen_coding (round_key INTEGER NOT NULL REFERENCES round,
      variable_key INTEGER NOT NULL REFERENCES variable, coder_key INTEGER NOT NULL REFERENCES coder,
      case_key INTEGER NOT NULL REFERENCES "case", ${answerColumns}, ${evidenceColumns}, ${stamp}, ${answerCheck},
      PRIMARY KEY (round_key, variable_key, coder_key, case_key)) STRICT, WITHOUT ROWID`,
  },
];

/** `writer` is the stamp of the old row, and `old` its values as an array in the order of the table's columns. */
const history = `CREATE TABLE new_history (history_key INTEGER PRIMARY KEY, command INTEGER NOT NULL REFERENCES command,
  table_name TEXT NOT NULL, operation TEXT NOT NULL CHECK (operation IN ('update', 'delete')),
  key_1 INTEGER NOT NULL, key_2 INTEGER, key_3 INTEGER, key_4 INTEGER, writer INTEGER NOT NULL, old TEXT NOT NULL) STRICT`;

const indices = [
  'CREATE INDEX history_command ON history (command, table_name, writer, operation)',
  'CREATE INDEX frozen_coding_case ON frozen_coding (case_key)',
];

const historied: readonly Table[] = [...initialTables, ...recodeTables, ...roundTables, ...mergeTables];

/** Tables whose case no foreign key watches over: see the first migration. */
const caseGuards: Readonly<Record<string, readonly Guard[]>> = Object.fromEntries(
  ['coding', 'final_coding'].map((table) => [
    table,
    [
      {
        forbidden: 'NOT EXISTS (SELECT 1 FROM "case" WHERE case_key = NEW.case_key)',
        says: 'there is no such case',
      },
    ],
  ]),
);

/**
 * Lets a row be written with less work and as strictly: one trigger and one condition where there were two and five, a
 * history whose old rows are lists of values, and in it, in an index, who had written them.
 */
export function lighterWrites(connection: Connection): void {
  const triggers = connection.statement("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) connection.exec(`DROP TRIGGER "${name}"`);
  connection.exec(history);
  connection.exec(moveHistory(connection));
  for (const { name, create } of answers) {
    connection.exec(create);
    connection.exec(`INSERT INTO new_${name} SELECT * FROM ${name}`);
  }
  for (const name of ['history', ...answers.map((table) => table.name)]) {
    connection.exec(`DROP TABLE ${name}`);
    connection.exec(`ALTER TABLE new_${name} RENAME TO ${name}`);
  }
  for (const sql of indices) connection.exec(sql);
  const renewed = historied.flatMap((table) =>
    historyTriggers({ ...table, columns: columnsOf(connection, table.name) }, caseGuards[table.name]),
  );
  for (const sql of [...renewed, ...others(triggers).map((trigger) => trigger.sql)]) connection.exec(sql);
}

/** What keeps other promises than the history stays as it is. */
function others<Trigger extends { readonly name: string }>(triggers: readonly Trigger[]): Trigger[] {
  const replaced = new Set([
    ...historied.flatMap(({ name }) => ['insert', 'update', 'delete'].map((operation) => `${name}_${operation}`)),
    ...Object.keys(caseGuards).map((table) => `${table}_case`),
  ]);
  return triggers.filter(({ name }) => !replaced.has(name));
}

function moveHistory(connection: Connection): string {
  const lists = historied.map(({ name }) => {
    const values = columnsOf(connection, name).map((column) => `json_extract(old, '$.${column}')`);
    return `WHEN '${name}' THEN json_array(${values.join(', ')})`;
  });
  return `INSERT INTO new_history (history_key, command, table_name, operation, key_1, key_2, key_3, key_4, writer, old)
    SELECT history_key, command, table_name, operation, key_1, key_2, key_3, key_4, json_extract(old, '$.command'),
      CASE table_name ${lists.join(' ')} END FROM history ORDER BY history_key`;
}
