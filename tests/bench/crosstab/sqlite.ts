import Database from 'better-sqlite3';
import * as z from 'zod';
import { answerOfRows, type Competitor, longSql, longTableSql, masksSql, wideSql, wideTableSql } from './competitor.ts';
import type { Masks } from './data.ts';

const rowsSchema = z.array(z.array(z.number()));

/** The table in SQLite, in memory, in three forms; statements are prepared once. */
export function sqliteWays(masks: Masks): Competitor[] {
  const database = new Database(':memory:');
  database.pragma('cache_size = -400000');
  fill(database, masks);
  database.exec(wideTableSql('INTEGER'));
  const codes =
    '(WITH RECURSIVE codes(code) AS (SELECT 0 UNION ALL SELECT code + 1 FROM codes WHERE code < 11) SELECT code FROM codes)';
  for (const name of ['factor', 'outcome'] as const) {
    database.exec(`CREATE TABLE long_${name} (id INTEGER, code INTEGER, PRIMARY KEY (id, code)) WITHOUT ROWID`);
    database.exec(longTableSql(name, codes).replace(/^CREATE TABLE (\w+) AS/, 'INSERT INTO $1'));
  }
  database.exec('ANALYZE');
  const rowsOf = (sql: string) => {
    const statement = database.prepare(sql).raw();
    return () => rowsSchema.parse(statement.all());
  };
  const [fromMasks, fromWide, fromLong] = [rowsOf(masksSql), rowsOf(wideSql), rowsOf(longSql)];
  return [
    { name: 'masks, GROUP BY', group: 'SQLite', run: () => fromMasks()[0] ?? [] },
    { name: 'wide 0/1 columns', group: 'SQLite', run: () => fromWide()[0] ?? [] },
    { name: 'long tables, join', group: 'SQLite', run: () => answerOfRows(fromLong()) },
  ];
}

function fill(database: Database.Database, { size, factors, outcomes }: Masks): void {
  database.exec('CREATE TABLE masks (id INTEGER PRIMARY KEY, f INTEGER, o INTEGER)');
  const insert = database.prepare('INSERT INTO masks VALUES (?, ?, ?)');
  database.transaction(() => {
    for (let position = 0; position < size; position += 1)
      insert.run(position, factors[position] ?? 0, outcomes[position] ?? 0);
  })();
}
