import type { Case } from '../../domain/model/case.ts';
import { upsertRows } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';
import type { Written } from './write.ts';

const columns = ['case_key', 'uuid', 'number', 'title', 'doi', 'citation', 'status', 'reason', 'note'] as const;

/** Adds cases, or changes those of the same UUID. */
export function writeCases(context: WriteContext, cases: readonly Case[]): Written {
  const { connection, command, directory } = context;
  const keyOf = new Map(knownCases(context, cases));
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

/** The keys of those cases that are there. Identities ascend with time: mostly the first is later than all that are there. */
function knownCases({ connection }: WriteContext, cases: readonly Case[]): [string, number][] {
  const uuids = cases.map(({ uuid }) => uuid);
  const last = connection.statement('SELECT max(uuid) FROM "case"').pluck().get() as string | null;
  if (last === null || uuids.every((uuid) => uuid > last)) return [];
  return connection
    .statement('SELECT uuid, case_key FROM "case" WHERE uuid IN (SELECT value FROM json_each(?))')
    .raw()
    .all(JSON.stringify(uuids)) as [string, number][];
}
