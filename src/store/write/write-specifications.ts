import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
import { queries } from '../queries.ts';
import { upsertRow } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';

/** Adds saved tables and figures, or replaces those of the same name. */
export function writeSpecifications(context: WriteContext, saved: readonly SavedSpecification[]): void {
  const { connection, command } = context;
  for (const { name, kind, specification } of saved) {
    const key = keyOf(context, name);
    const constants = { specification_key: key, id: name, kind, body: JSON.stringify(specification), command };
    upsertRow(connection, { table: 'specification', key: ['specification_key'], constants });
  }
}

/** Gives a saved table or figure another name; it keeps its place in the order. */
export function renameSpecification({ connection, command }: WriteContext, name: string, to: string): void {
  connection.run(queries.updateTable('specification').set({ id: to, command }).where('id', '=', name));
}

/** Deletes the saved table or figure of a name. */
export function deleteSpecification({ connection }: WriteContext, name: string): void {
  connection.run(queries.deleteFrom('specification').where('id', '=', name));
}

function keyOf({ connection }: WriteContext, name: string): number | null {
  const [known] = connection.all(
    queries.selectFrom('specification').select('specification_key').where('id', '=', name),
  );
  return known?.specification_key ?? null;
}
