import { sentence } from '../../domain/model/sentences/sentence.ts';
import { migrations } from '../migrations/index.ts';
import { migrate } from '../migrations/migrate.ts';
import { Connection } from '../sqlite/connection.ts';
import { userVersion } from '../sqlite/header.ts';
import { loadDriver } from '../sqlite/load-driver.ts';

/** The first table, column, index or trigger that a project has otherwise than its version makes it; undefined if none. */
export function schemaProblem(connection: Connection): string | undefined {
  const expected = partsMadeBy(userVersion(connection));
  if (expected === undefined) return undefined;
  const found = new Map(partsOf(connection));
  const lost = expected.find(([name, sql]) => found.get(name) !== sql);
  return lost === undefined ? undefined : sentence('check.schema', { part: lost[0] });
}

function partsMadeBy(version: number): [string, string | null][] | undefined {
  const driver = loadDriver();
  if (!driver.ok) return undefined;
  const connection = new Connection(new driver.value(':memory:'));
  try {
    migrate(connection, migrations.slice(0, version));
    return partsOf(connection);
  } finally {
    connection.close();
  }
}

function partsOf(connection: Connection): [string, string | null][] {
  const parts = connection.statement('SELECT type, name, sql FROM sqlite_schema ORDER BY rowid').all() as {
    type: string;
    name: string;
    sql: string | null;
  }[];
  return parts.map(({ type, name, sql }) => [`${type} ${name}`, sql]);
}
