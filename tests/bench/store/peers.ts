import { join } from 'node:path';
import Database from 'better-sqlite3';
import Papa from 'papaparse';
import { valuesEach } from './list.ts';

type Cell = string | number | null;
type Row = readonly Cell[];

/** The columns of a coding, in their order in the file. */
const columns = [
  'variable_key',
  'coder_key',
  'case_key',
  'codebook_version',
  'codes',
  'number',
  'state',
  'text',
  'other',
  'rationale',
  'quote',
  'page',
  'confidence',
  'command',
];
/** Those that an import fills; a bare insert names no others. */
const filled = columns.filter((name) => !['other', 'rationale', 'quote', 'page', 'confidence'].includes(name));

/** The codings that an import wrote, in the order of the list. */
export function codingsIn(path: string): Row[] {
  const database = new Database(path, { readonly: true });
  try {
    const sql = `SELECT ${filled.join(', ')} FROM coding ORDER BY case_key, variable_key`;
    return database.prepare<[], Row>(sql).raw().all();
  } finally {
    database.close();
  }
}

/** Papaparse over the whole text. */
export function parse(list: Uint8Array): string[][] {
  return Papa.parse<string[]>(new TextDecoder().decode(list), { skipEmptyLines: true }).data;
}

/** A database with one table, as durable as a project; `insert` puts rows in one by one, in one transaction. */
export type Bare = { readonly insert: (rows: Iterable<Row>) => void; readonly close: () => void };

/** The table of codings as a project has it: the same columns, integer keys and key, without triggers or checks. */
export function bareCodings(folder: string, name: string): Bare {
  const typed = columns.map((column) => `${column} ${typeOf(column)}`).join(', ');
  const key = 'PRIMARY KEY (variable_key, coder_key, case_key)';
  return bare(join(folder, name), `CREATE TABLE coding (${typed}, ${key}) WITHOUT ROWID`, filled);
}

/** The same with names for keys, as a program writes it that starts from the list: variable and coder are texts. */
export function namedCodings(folder: string, name: string): Bare {
  const typed = columns.map((column) => `${column} ${/^(variable|coder)_key$/.test(column) ? 'TEXT' : typeOf(column)}`);
  const key = 'PRIMARY KEY (variable_key, coder_key, case_key)';
  return bare(join(folder, name), `CREATE TABLE coding (${typed.join(', ')}, ${key})`, filled);
}

/** A row a case with its values side by side. */
export function bareWide(folder: string, name: string): Bare {
  const values = Array.from({ length: valuesEach }, (_, index) => `v${index}`);
  const typed = values.map((value) => `${value} TEXT`).join(', ');
  const sql = `CREATE TABLE wide (number INTEGER PRIMARY KEY, title TEXT, ${typed})`;
  return bare(join(folder, name), sql, ['number', 'title', ...values]);
}

function typeOf(column: string): string {
  if (column === 'number') return 'REAL';
  return /_key$|_version$|^command$/.test(column) ? 'INTEGER' : 'TEXT';
}

function bare(path: string, create: string, names: readonly string[]): Bare {
  const database = new Database(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec(create);
  const table = /CREATE TABLE (\w+)/.exec(create)?.[1] ?? '';
  const statement = database.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  return {
    insert: (rows) => {
      database.exec('BEGIN IMMEDIATE');
      for (const row of rows) statement.run(...row);
      database.exec('COMMIT');
    },
    close: () => database.close(),
  };
}
