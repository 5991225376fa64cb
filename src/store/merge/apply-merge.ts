import type { MergeReport } from '../../domain/model/merge.ts';
import { countNetRows } from '../history/count-net-rows.ts';
import { tableShapes } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';
import type { WriteContext } from '../write/context.ts';
import { loadTasks } from './load-tasks.ts';
import { findDoubles, givenNumbers, renumberedCases, reportDoubles } from './new-cases.ts';
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
  const tables = new Set(plan.slots.map(({ shape }) => shape.name));
  const slots = settleNames(connection, shapes, { ...plan, tables });
  const numbers = givenNumbers(connection, plan);
  const doubles = findDoubles(connection, plan);
  withoutTriggers(
    connection,
    ({ table }) => names.includes(table),
    () => {
      const writer = createRowWriter(connection, command, all);
      writeSlots(connection, writer, slots);
      writeRivals(connection, writer, plan);
      repairAll({ connection, writer, shapes, plan });
    },
  );
  keepKeys(connection, plan);
  directory.forget();
  const counts = countNetRows(connection, { from: plan.commands[0]?.seq ?? command, to: command });
  return {
    counts: counts.filter(({ table }) => table !== 'rival'),
    renumbered: renumberedCases(connection, { shapes, given: numbers }),
    possibleDoubles: reportDoubles(connection, doubles),
    newTasks: loadTasks(connection).filter(({ madeBy }) => madeBy === command).length,
  };
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
