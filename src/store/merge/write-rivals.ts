import type { Connection } from '../sqlite/connection.ts';
import type { MergePlan } from './plan.ts';
import type { RowWriter } from './row-writer.ts';

/** The entry of a command, or the one that stands for it where only a part of it is here. */
const entryOf = `SELECT uuid FROM command WHERE uuid = @by OR json_extract(detail, '$.withheld.of') = @by
  ORDER BY uuid = @by DESC LIMIT 1`;

/** Keeps versions that do not show, and takes from the tasks what is none any more. */
export function writeRivals(connection: Connection, writer: RowWriter, { newRivals, rivalStates }: MergePlan): void {
  const shape = writer.shape('rival');
  const insert = connection.statement(
    `INSERT INTO rival (table_name, key_1, key_2, key_3, key_4, writer, content, state, command)
      VALUES (?, ?, ?, ?, ?, (${entryOf}), ?, ?, ?)`,
  );
  for (const { table, keys, writer: by, row, state } of newRivals) {
    const all = [0, 1, 2, 3].map((index) => keys[index] ?? null);
    insert.run({ by }, table, ...all, row === null ? null : JSON.stringify(row), state, writer.command);
  }
  for (const [key, state] of rivalStates) {
    const row = writer.find(shape, [key]);
    if (row !== undefined) writer.rewrite(shape, [key], { ...row, state });
  }
}
