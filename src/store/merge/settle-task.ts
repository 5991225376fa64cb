import { sentence } from '../../domain/model/sentences/sentence.ts';
import { tableShapes } from '../history/table-shape.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';
import type { WriteContext } from '../write/context.ts';
import { loadTasks, rivalsBeside } from './load-tasks.ts';
import { repairAll } from './repair/repair-all.ts';
import { createRowWriter } from './row-writer.ts';
import { keysOf } from './slots.ts';

/** Settles a task: see `Write.settle`. Refused with not-found where there is no such open task. */
export function settleTask(
  { connection, command, directory }: WriteContext,
  task: number,
  keep: 'this' | 'other',
): void {
  const found = loadTasks(connection).find(({ rival }) => rival.key === task);
  if (found === undefined) throw new Refusal('not-found', sentence('merge.no-task', { task }));
  const all = tableShapes(connection, 1);
  connection.exec('PRAGMA defer_foreign_keys = ON');
  withoutTriggers(
    connection,
    ({ table }) => all.some(({ name }) => name === table),
    () => {
      const writer = createRowWriter(connection, command, all);
      const { rival, shape, shown } = found;
      const beside = rivalsBeside(connection, rival);
      if (keep === 'other') {
        if (shown !== undefined && keysOf(shape, shown).join(' ') !== rival.keys.join(' '))
          writer.rewrite(shape, keysOf(shape, shown), null);
        writer.rewrite(shape, rival.keys, rival.row);
      }
      for (const one of beside) {
        if (keep === 'this' && one.key !== task) continue;
        const state = one.key === task ? (`kept-${keep}` as const) : ('superseded' as const);
        const row = writer.find(writer.shape('rival'), [one.key]);
        if (row !== undefined) writer.rewrite(writer.shape('rival'), [one.key], { ...row, state });
      }
      if (keep === 'other') repairAll({ connection, writer, shapes: all.filter(({ name }) => name !== 'rival') });
    },
  );
  directory.forget();
}
