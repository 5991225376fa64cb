import type { Result } from '../../domain/model/result.ts';
import { type SavedSpecification, savedSpecificationSchema } from '../../domain/model/saved-specification.ts';
import type { ReadableProject } from '../project-file.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { parsed } from './parsed.ts';
import { reading } from './reading.ts';

/** All saved tables and figures, in the order in which they were first saved. */
export function readSpecifications(project: ReadableProject): Result<SavedSpecification[]> {
  return reading(project, loadSpecifications);
}

/** All saved tables and figures, within a transaction of the caller's. */
export function loadSpecifications(connection: Connection): SavedSpecification[] {
  const rows = connection.all(
    queries.selectFrom('specification').select(['id', 'kind', 'body']).orderBy('specification_key'),
  );
  return rows.map(({ id: name, kind, body }) =>
    parsed(
      savedSpecificationSchema,
      { name, kind, specification: JSON.parse(body) as unknown },
      `saved ${kind} “${name}”`,
    ),
  );
}
