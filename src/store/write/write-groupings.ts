import type { Grouping } from '../../domain/model/grouping.ts';
import { queries } from '../queries.ts';
import { upsertRow } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';

/** Deletes all groupings but those given, which would keep the variables that they group from being deleted. */
export function keepGroupings({ connection }: WriteContext, groupings: readonly Grouping[]): void {
  const kept = new Set(groupings.map(({ variable, id }) => `${variable}@${id}`));
  const stored = connection.all(
    queries
      .selectFrom('grouping')
      .innerJoin('variable', 'variable.variable_key', 'grouping.variable_key')
      .select(['grouping_key', 'grouping.id', 'variable.id as variable']),
  );
  for (const { grouping_key, variable, id } of stored) {
    if (!kept.has(`${variable}@${id}`))
      connection.run(queries.deleteFrom('grouping').where('grouping_key', '=', grouping_key));
  }
}

/** Writes all groupings in their order; a grouping is known by its variable and id, and those not given are deleted. */
export function writeGroupings({ connection, command, directory }: WriteContext, groupings: readonly Grouping[]): void {
  const stored = connection.all(queries.selectFrom('grouping').select(['grouping_key', 'variable_key', 'id']));
  const kept = new Set<number>();
  const rows = groupings.map((grouping, position) => {
    const { id, variable, ...body } = grouping;
    const { key } = directory.variable(variable);
    const known = stored.find((row) => row.variable_key === key && row.id === id)?.grouping_key;
    if (known !== undefined) kept.add(known);
    return { grouping_key: known ?? null, id, variable_key: key, position, body: JSON.stringify(body), command };
  });
  for (const { grouping_key } of stored.filter((row) => !kept.has(row.grouping_key))) {
    connection.run(queries.deleteFrom('grouping').where('grouping_key', '=', grouping_key));
  }
  for (const constants of rows) upsertRow(connection, { table: 'grouping', key: ['grouping_key'], constants });
}
