import { type Codebook, codebookSchema } from '../../domain/model/codebook.ts';
import { queries } from '../queries.ts';
import { loadScheme } from '../read/scheme.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { TableColumns } from '../sqlite/table-columns.ts';
import { referencesOf } from '../sqlite/table-columns.ts';
import { parsedJson } from './parsed-json.ts';

/**
 * Puts versions of the codebook back that rows name and that are lost: the present one as its rows have it, of an earlier
 * one the next that is known. Without them everything that was coded under them would have to go. A sentence for each.
 */
export function mendVersions(connection: Connection, tables: readonly TableColumns[]): string[] {
  const present = connection.first(queries.selectFrom('codebook').select(['version', 'command']));
  if (present === undefined) return [];
  const known = readableVersions(connection);
  const put = connection.statement(
    'INSERT OR REPLACE INTO codebook_version (version, content, command) VALUES (?, ?, ?)',
  );
  const named = [...new Set([...namedVersions(connection, tables), present.version])].sort((a, b) => a - b);
  const lost = named.filter((version) => version <= present.version && !known.has(version));
  return lost.toReversed().flatMap((version) => {
    const asRows = version === present.version ? presentCodebook(connection) : undefined;
    const [standIn = version] = [...known.keys()].sort((a, b) => rank(a, version) - rank(b, version));
    const codebook = asRows ?? known.get(standIn);
    if (codebook === undefined) return [];
    known.set(version, codebook);
    put.run(version, JSON.stringify({ ...codebook, version }), present.command);
    return asRows === undefined
      ? [`Version ${version} of the codebook is lost; version ${standIn} stands in its place.`]
      : [];
  });
}

/** The nearest later version is the likest, then the nearest earlier one. */
function rank(one: number, version: number): number {
  return one > version ? one - version : 1e9 + version - one;
}

function readableVersions(connection: Connection): Map<number, Codebook> {
  const rows = connection.all(queries.selectFrom('codebook_version').select(['version', 'content']));
  return new Map(
    rows.flatMap(({ version, content }) => {
      const codebook = codebookSchema.safeParse(parsedJson(content));
      return codebook.success ? [[version, codebook.data]] : [];
    }),
  );
}

/** Ascending: those that stand, readable or not, and those that rows of other tables point at. */
function namedVersions(connection: Connection, tables: readonly TableColumns[]): number[] {
  const columns = tables.flatMap((table) =>
    referencesOf(connection, table)
      .filter(({ table: parent }) => parent === 'codebook_version')
      .map(({ column }) => `SELECT "${column}" AS version FROM "${table.name}"`),
  );
  const sql = ['SELECT version FROM codebook_version', ...columns].join(' UNION ');
  return connection
    .statement(`SELECT version FROM (${sql}) WHERE version > 0 ORDER BY version`)
    .pluck()
    .all() as number[];
}

function presentCodebook(connection: Connection): Codebook | undefined {
  try {
    return loadScheme(connection).codebook;
  } catch (cause) {
    if (cause instanceof Refusal) return undefined;
    throw cause;
  }
}
