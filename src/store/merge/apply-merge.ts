import type { MergeReport } from '../../domain/model/merge.ts';
import { tableShapes } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';
import type { WriteContext } from '../write/context.ts';
import { loadTasks } from './load-tasks.ts';
import { findDoubles, renumberedCases } from './new-cases.ts';
import type { MergePlan } from './plan.ts';
import { repairAll } from './repair/repair-all.ts';
import { createRowWriter } from './row-writer.ts';
import { settleNames } from './settle-names.ts';
import { writeRivals } from './write-rivals.ts';
import { writeSlots } from './write-slots.ts';

/** What a merge did to the rows. */
export type Merged = Pick<MergeReport, 'counts' | 'renumbered' | 'possibleDoubles' | 'newTasks'>;

/** Writes what a merge decided; the commands that it brings are in the log already. */
export function applyMerge({ connection, command, directory }: WriteContext, plan: MergePlan): Merged {
  const all = tableShapes(connection, 1);
  const shapes = all.filter(({ name }) => name !== 'rival');
  connection.exec('PRAGMA defer_foreign_keys = ON');
  const names = all.map(({ name }) => name);
  const slots = settleNames(connection, shapes, plan);
  const possibleDoubles = findDoubles(connection, slots);
  const counts = withoutTriggers(
    connection,
    ({ table }) => names.includes(table),
    () => {
      const writer = createRowWriter(connection, command, all);
      const counted = writeSlots(connection, writer, slots);
      writeRivals(connection, writer, plan);
      repairAll({ connection, writer, shapes, plan });
      return counted;
    },
  );
  keepKeys(connection, plan);
  directory.forget();
  const places = new Map(shapes.map(({ name }, place) => [name, place]));
  counts.sort((one, other) => (places.get(one.table) ?? 0) - (places.get(other.table) ?? 0));
  const newTasks = loadTasks(connection).filter(({ madeBy }) => madeBy === command).length;
  return { counts, renumbered: renumberedCases(plan.slots, slots), possibleDoubles, newTasks };
}

/** Keys that rows had which came and went on the other copy are never given again. */
function keepKeys(connection: Connection, { given }: MergePlan): void {
  const statement = connection.statement('UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?');
  const insert = connection.statement(
    `INSERT INTO sqlite_sequence (name, seq) SELECT @table, @key WHERE NOT EXISTS (
      SELECT 1 FROM sqlite_sequence WHERE name = @table) AND EXISTS (
      SELECT 1 FROM sqlite_schema WHERE name = @table AND sql LIKE '%AUTOINCREMENT%')`,
  );
  for (const [table, key] of given) {
    statement.run(key, table);
    insert.run({ table, key });
  }
}
