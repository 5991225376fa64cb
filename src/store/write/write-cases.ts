import type { Case } from '../../domain/model/case.ts';
import { upsertRows } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';
import type { Written } from './write.ts';

const columns = ['case_key', 'uuid', 'number', 'title', 'doi', 'citation', 'status', 'reason', 'note'] as const;

/** Adds cases, or changes those of the same UUID. */
export function writeCases({ connection, command, directory }: WriteContext, cases: readonly Case[]): Written {
  const known = connection
    .statement('SELECT uuid, case_key FROM "case" WHERE uuid IN (SELECT value FROM json_each(?))')
    .raw()
    .all(JSON.stringify(cases.map(({ uuid }) => uuid))) as [string, number][];
  const keyOf = new Map(known);
  const rows = cases.map(({ uuid, number, title, doi, citation, status, note }) => [
    keyOf.get(uuid) ?? null,
    uuid,
    number,
    title,
    doi ?? null,
    citation === undefined ? null : JSON.stringify(citation),
    status.kind,
    status.kind === 'excluded' ? status.reason : null,
    note ?? null,
  ]);
  const written = upsertRows(connection, { table: 'case', key: ['case_key'], constants: { command }, columns }, rows);
  directory.forget();
  return { written, unchanged: cases.length - written };
}
