import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';

/** The state of a project that was not made yet. */
export const nothing = 'nothing';

/**
 * Stands for all that a project file holds: every row of every table, the history among them, and what is declared, such
 * as the triggers that a merge lifts; read behind the program's back. Whoever has it open must be this process.
 */
export function digestOf(path: string): string {
  if (!existsSync(path)) return nothing;
  const database = new Database(path, { readonly: true });
  try {
    const hash = createHash('sha256');
    const declared = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').raw();
    for (const row of declared.iterate()) hash.update(`${JSON.stringify(row)}\n`);
    for (const table of tablesOf(database)) {
      hash.update(`\n# ${table}\n`);
      const keys = keyOf(database, table);
      const rows = database.prepare(`SELECT * FROM "${table}" ORDER BY ${keys}`).raw();
      for (const row of rows.iterate()) hash.update(`${JSON.stringify(row)}\n`);
    }
    return hash.digest('hex').slice(0, 16);
  } finally {
    database.close();
  }
}

function tablesOf(database: Database.Database): string[] {
  const tables = database.prepare(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name <> 'sqlite_schema' ORDER BY name",
  );
  return tables.pluck().all() as string[];
}

function keyOf(database: Database.Database, table: string): string {
  const columns = database
    .prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .pluck()
    .all(table) as string[];
  return columns.length === 0 ? 'rowid' : columns.map((name) => `"${name}"`).join(', ');
}
