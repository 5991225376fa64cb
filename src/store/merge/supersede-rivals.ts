import { ofTable } from '../history/span-sql.ts';
import { type TableShape, tableShapes } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';

/**
 * Who writes a row anew has settled what stood against it: its rivals are no tasks any more. But an undo that brings a
 * task back has not. Costs next to nothing where no task is open.
 */
export function supersedeRivals(connection: Connection, command: number): void {
  const tables = connection.statement("SELECT DISTINCT table_name FROM rival WHERE state = 'open'").pluck().all();
  if (tables.length === 0) return;
  for (const shape of tableShapes(connection, command).filter(({ name }) => tables.includes(name))) {
    connection.statement(supersedeSql(shape)).run({ command });
  }
}

function supersedeSql(shape: TableShape): string {
  const places = shape.key.map((column, index) => ({ column, key: `key_${String(index + 1)}` }));
  const standing = places.map(({ column, key }) => sameKey(shape, `x."${column}"`, `r.${key}`));
  const past = places.map(({ key }) => sameKey(shape, `h.${key}`, `r.${key}`));
  const from =
    shape.name === 'coding' ? 'coder AS c CROSS JOIN coding AS x ON x.coder_key = c.coder_key' : `"${shape.name}" AS x`;
  return `UPDATE rival AS r SET state = 'superseded', command = @command
    WHERE state = 'open' AND table_name = '${shape.name}' AND command <> @command AND (
      EXISTS (SELECT 1 FROM ${from} WHERE ${standing.join(' AND ')} AND x.command = @command)
      OR EXISTS (SELECT 1 FROM history AS h WHERE h.command = @command AND ${ofTable(shape)} AND ${past.join(' AND ')}))`;
}

/** Of an attribute a case has one value, whoever gave it. */
function sameKey({ name }: TableShape, one: string, other: string): string {
  const same = `${one} = ${other}`;
  if (name !== 'coding' || !other.endsWith('key_2')) return same;
  return `(${same} OR r.key_1 IN (SELECT variable_key FROM variable WHERE role = 'attribute'))`;
}
