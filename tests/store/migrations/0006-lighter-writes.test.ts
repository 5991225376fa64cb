import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readHistory, readHistoryEntry } from '../../../src/store/history/read-history.ts';
import { undo } from '../../../src/store/history/undo.ts';
import { migrations } from '../../../src/store/migrations/index.ts';
import { migrate } from '../../../src/store/migrations/migrate.ts';
import { openToWrite } from '../../../src/store/open-project.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { columnsOf } from '../../../src/store/sqlite/columns-of.ts';
import { Connection } from '../../../src/store/sqlite/connection.ts';
import { must } from '../../support/must.ts';
import { projectOfSchema } from '../support/earlier-project.ts';
import { rowsOf } from '../support/raw.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

type OldEntry = { readonly table_name: string; readonly command: number; readonly old: string };

describe('a project from before old rows were lists of values', () => {
  it.each([1, 2, 3, 4, 5])('keeps every old row of schema %i, whole and in its place', (version) => {
    const path = projectOfSchema(version);
    const sql = 'SELECT * FROM history ORDER BY history_key';
    const before = rowsOf(path, sql) as OldEntry[];
    const project = must(openToWrite(path, fixedSurroundings(8)));
    onTestFinished(project.close);
    const after = project.reader.statement(sql).all() as (OldEntry & { readonly writer: number })[];
    expect(before.length).toBeGreaterThan(0);
    expect(after).toHaveLength(before.length);
    for (const [index, { old, ...rest }] of before.entries()) {
      const row = JSON.parse(old) as Record<string, unknown>;
      const columns = columnsOf(project.reader, rest.table_name);
      const values = JSON.stringify(columns.map((column) => row[column] ?? null));
      expect({ ...after[index], old: JSON.parse(after[index]?.old ?? '') as unknown }).toEqual({
        ...rest,
        writer: row['command'],
        old: JSON.parse(values) as unknown,
      });
    }
  });

  it('can still be told entry by entry and undone', () => {
    const project = must(openToWrite(projectOfSchema(5), fixedSurroundings(8)));
    onTestFinished(project.close);
    const entries = must(readHistory(project, { limit: 50 })).entries;
    const again = entries.find(({ words }) => words === 'Looked again');
    expect(must(readHistoryEntry(project, again?.seq ?? 0, 10)).rows[0]?.words).toContain('Looked again');
    const before = must(readReview(project)).codings;
    const point = entries.find(({ restorePoint }) => restorePoint !== undefined);
    expect(point).toBeDefined();
    must(undo(project, { kind: 'entry', seq: again?.seq ?? 0 }, 'ada'));
    const after = must(readReview(project)).codings;
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
  });
});

const choices = {
  state: ['coded', 'absent', 'not-reported', 'not-applicable', 'maybe', null],
  codes: [null, '', '3', '3 17+', '?3', '+'],
  number: [null, 0, 1.5],
  text: [null, '', 'a text'],
  other: [null, '{}', '{"17":"x"}', 'no json', ''],
  confidence: [null, 'low', 'so-so'],
};

/** Every choice of a value for each column. */
const answers = Object.entries(choices).reduce<Given[]>(
  (found, [column, values]) => found.flatMap((one) => values.map((value) => ({ ...one, [column]: value }))),
  [{}],
);

describe('the one condition on an answer', () => {
  it.each(['coding', 'final_coding', 'frozen_coding'])('takes and refuses what the five before it did: %s', (table) => {
    const taken = answers.filter(answersUnder(5, table));
    expect(answers.filter(answersUnder(6, table))).toEqual(taken);
    expect(new Set(taken.map(({ state }) => state)).size).toBe(4);
  });
});

type Given = Readonly<Record<string, string | number | null>>;

/** Whether a schema takes an answer: nothing but the conditions of its columns is asked. */
function answersUnder(version: number, table: string): (given: Given) => boolean {
  const database = new Database(':memory:');
  onTestFinished(() => {
    database.close();
  });
  migrate(new Connection(database), migrations.slice(0, version));
  database.pragma('foreign_keys = OFF');
  const triggers = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all();
  for (const name of triggers) database.exec(`DROP TRIGGER "${String(name)}"`);
  const rest = {
    coding: { coder_key: 1 },
    final_coding: { origin: 'decided', by: 'ada', at: 'today' },
    frozen_coding: { coder_key: 1, round_key: 1 },
  }[table];
  const columns = Object.keys(choices).filter((column) => table !== 'final_coding' || column !== 'confidence');
  const fixed = { variable_key: 1, case_key: 1, codebook_version: 1, command: 1, ...rest };
  const names = [...Object.keys(fixed), ...columns];
  const insert = database.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  );
  return (given) => {
    try {
      insert.run({ ...fixed, ...given });
      return true;
    } catch {
      return false;
    } finally {
      database.exec(`DELETE FROM ${table}`);
    }
  };
}
