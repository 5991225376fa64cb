import { type Claim, claimSchema } from '../../domain/model/claim.ts';
import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { parsed } from './parsed.ts';
import { reading } from './reading.ts';

/** The claims that the project keeps, in their order. */
export function readClaims(project: ReadableProject): Result<Claim[]> {
  return reading(project, loadClaims);
}

/** The same within a transaction of the caller's. */
export function loadClaims(connection: Connection): Claim[] {
  const rows = connection.all(queries.selectFrom('claim').select(['id', 'body']).orderBy('position').orderBy('id'));
  return rows.map(({ id, body }) => parsed(claimSchema, { id, ...(JSON.parse(body) as object) }, 'claims'));
}
