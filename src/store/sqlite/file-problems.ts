import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Connection } from './connection.ts';

/** What SQLite itself finds wrong with the file: pages, indices, and rows that point nowhere. */
export function fileProblems(connection: Connection): string[] {
  const integrity = connection.statement('PRAGMA integrity_check').pluck().all() as string[];
  const dangling = connection
    .statement('SELECT "table", parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2')
    .all() as { table: string; parent: string; rows: number }[];
  return [
    ...integrity.filter((line) => line !== 'ok'),
    ...dangling.map(({ table, parent, rows }) => sentence('check.dangling', { rows, table, parent })),
  ];
}

/** The first thing that SQLite finds wrong with pages or rows, indices left out, on one line; undefined where nothing is. */
export function pageProblem(connection: Connection): string | undefined {
  const line = String(connection.pragma('quick_check(1)'));
  return line === 'ok' ? undefined : line.replaceAll('\n', ' ');
}
