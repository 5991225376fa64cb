import { type Grouping, groupingSchema } from '../../domain/model/grouping.ts';
import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { parsed } from './parsed.ts';
import { reading } from './reading.ts';

/** All groupings in their order. */
export function readGroupings(project: ReadableProject): Result<Grouping[]> {
  return reading(project, loadGroupings);
}

/** All groupings in their order, within a transaction of the caller's. */
export function loadGroupings(connection: Connection): Grouping[] {
  const rows = connection.all(
    queries
      .selectFrom('grouping')
      .innerJoin('variable', 'variable.variable_key', 'grouping.variable_key')
      .select(['grouping.id', 'variable.id as variable', 'grouping.body'])
      .orderBy('grouping.position')
      .orderBy('variable.id')
      .orderBy('grouping.id'),
  );
  return rows.map(({ id, variable, body }) =>
    parsed(groupingSchema, { id, variable, ...(JSON.parse(body) as Record<string, unknown>) }, 'groupings'),
  );
}
