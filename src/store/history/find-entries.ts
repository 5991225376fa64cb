import { inLanguage } from '../../domain/model/sentences/in-language.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { oldValueSql } from './old-row.ts';
import { ofTable, writerOfOld } from './span-sql.ts';
import type { TableShape } from './table-shape.ts';

/** What entries must say of themselves to be found; what is left out may be anything. */
export type EntryFilter = {
  readonly by?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** Part of the sentence or of the name of who did it. */
  readonly text?: string | undefined;
};

export function isFilter({ by, kinds, text }: EntryFilter): boolean {
  return by !== undefined || kinds !== undefined || text !== undefined;
}

/** Numbers of the entries before one that say what is asked for, newest first. */
export function matchingEntries(connection: Connection, { by, kinds, text }: EntryFilter, before: number): number[] {
  let found = queries.selectFrom('command').select(['seq', 'by', 'summary']).where('seq', '<', before);
  if (by !== undefined) found = found.where('by', '=', by);
  if (kinds !== undefined) found = found.where('kind', 'in', kinds);
  const rows = connection.all(found.orderBy('seq', 'desc'));
  // Not in SQL, whose lower case knows only the English alphabet.
  const wanted = text?.toLowerCase();
  const said = wanted === undefined ? rows : rows.filter((row) => says(row, wanted));
  return said.map(({ seq }) => seq);
}

/** A window in Chinese shows the sentence in Chinese, so it is looked for there too. */
function says({ summary, by }: { readonly summary: string; readonly by: string }, wanted: string): boolean {
  const chinese = /\p{Script=Han}/u.test(wanted) ? inLanguage(summary, 'zh') : '';
  return `${summary} ${by} ${chinese}`.toLowerCase().includes(wanted);
}

/** Numbers of the entries that wrote or removed a row of a case: its own, or one that names it. */
export function touchingEntries(
  connection: Connection,
  shapes: readonly TableShape[],
  caseKey: number,
): ReadonlySet<number> {
  const about = shapes.filter(({ columns }) => columns.includes('case_key'));
  const today = about.map(({ name }) => `SELECT command FROM "${name}" WHERE case_key = @case`);
  // The history is the longest table of a project: one pass tells of all its tables.
  const old = about.filter(({ logged }) => logged).map((shape) => `(${ofTable(shape)} AND ${oldCase(shape)} = @case)`);
  const logged =
    old.length === 0 ? [] : [`SELECT command, ${writerOfOld} AS writer FROM history WHERE ${old.join(' OR ')}`];
  const seqs = new Set(connection.statement(today.join(' UNION ')).pluck().all({ case: caseKey }) as number[]);
  for (const sql of logged) {
    for (const [command, writer] of connection.statement(sql).raw().all({ case: caseKey }) as [number, number][])
      seqs.add(command).add(writer);
  }
  return seqs;
}

/** Where the history holds which case an old row was of. */
function oldCase(shape: TableShape): string {
  const place = shape.key.indexOf('case_key');
  return place < 0 ? oldValueSql(shape, 'case_key') : `key_${place + 1}`;
}

/** Who and what kinds the history knows, each with how many entries it has, most first. */
export function loadFacets(connection: Connection): Readonly<Record<'by' | 'kinds', Facet[]>> {
  const counted = (column: 'by' | 'kind'): Facet[] =>
    connection
      .statement(`SELECT ${column} AS name, count(*) AS entries FROM command GROUP BY 1 ORDER BY 2 DESC, 1`)
      .all() as Facet[];
  return { by: counted('by'), kinds: counted('kind') };
}

export type Facet = { readonly name: string; readonly entries: number };
