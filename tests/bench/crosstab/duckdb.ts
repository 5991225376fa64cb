import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { answerOfRows, type Competitor, longSql, longTableSql, masksSql, wideSql, wideTableSql } from './competitor.ts';
import type { Masks } from './data.ts';

/** The table in DuckDB, in memory, on all cores, in three forms; statements are prepared once. */
export async function duckdbWays(masks: Masks): Promise<Competitor[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await fill(connection, masks);
  await connection.run(wideTableSql('TINYINT'));
  await connection.run(longTableSql('factor', 'range(12) AS codes(code)'));
  await connection.run(longTableSql('outcome', 'range(5) AS codes(code)'));
  return [
    { name: 'masks, GROUP BY', group: 'DuckDB', run: await oneRow(connection, masksSql) },
    { name: 'wide 0/1 columns', group: 'DuckDB', run: await oneRow(connection, wideSql) },
    { name: 'long tables, join', group: 'DuckDB', run: await manyRows(connection, longSql) },
  ];
}

async function fill(connection: DuckDBConnection, { size, factors, outcomes }: Masks): Promise<void> {
  await connection.run('CREATE TABLE masks (id INTEGER, f SMALLINT, o TINYINT)');
  const appender = await connection.createAppender('masks');
  for (let position = 0; position < size; position += 1) {
    appender.appendInteger(position);
    appender.appendSmallInt(factors[position] ?? 0);
    appender.appendTinyInt(outcomes[position] ?? 0);
    appender.endRow();
  }
  appender.closeSync();
}

async function oneRow(connection: DuckDBConnection, sql: string): Promise<Competitor['run']> {
  const prepared = await connection.prepare(sql);
  return async () => {
    const [row = []] = (await prepared.runAndReadAll()).getRows();
    return row.map(Number);
  };
}

async function manyRows(connection: DuckDBConnection, sql: string): Promise<Competitor['run']> {
  const prepared = await connection.prepare(sql);
  return async () => answerOfRows((await prepared.runAndReadAll()).getRows().map((row) => row.map(Number)));
}
