import type { Claim } from '../../domain/model/claim.ts';
import { queries } from '../queries.ts';
import { upsertRow } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';
import type { Written } from './write.ts';

/** Adds claims behind those that are there, or replaces those of the same id where they stand. */
export function writeClaims({ connection, command }: WriteContext, claims: readonly Claim[]): Written {
  const stored = new Map(
    connection
      .all(queries.selectFrom('claim').select(['claim_key', 'id', 'position']))
      .map((row) => [row.id, row] as const),
  );
  let next = Math.max(-1, ...[...stored.values()].map(({ position }) => position)) + 1;
  let written = 0;
  for (const { id, ...body } of claims) {
    const known = stored.get(id);
    const position = known?.position ?? next;
    if (known === undefined) next += 1;
    const constants = { claim_key: known?.claim_key ?? null, id, position, body: JSON.stringify(body), command };
    if (upsertRow(connection, { table: 'claim', key: ['claim_key'], constants }).written) written += 1;
  }
  return { written, unchanged: claims.length - written };
}

/** Deletes claims by id; those that do not exist count as unchanged. */
export function deleteClaims({ connection }: WriteContext, ids: readonly string[]): Written {
  let written = 0;
  for (const id of ids) written += connection.run(queries.deleteFrom('claim').where('id', '=', id));
  return { written, unchanged: ids.length - written };
}
