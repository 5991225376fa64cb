import type { MergeTask } from '../domain/model/merge.ts';
import type { Table, TableBody } from '../domain/model/table.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';

/** A table that tells, of its variables, how many answers wait to be settled after a merge. */
export function withTaskNotes(table: Table, tasks: readonly MergeTask[]): Table {
  const answers = tasks.filter((task) => task.table === 'coding' || task.table === 'final_coding');
  if (answers.length === 0) return table;
  switch (table.kind) {
    case 'cross':
      return { ...table, notes: notesOf(table, answers) };
    case 'layered':
      return {
        ...table,
        layers: table.layers.map((layer) => ({
          ...layer,
          table: { ...layer.table, notes: notesOf(layer.table, answers) },
        })),
      };
    case 'frequencies':
      return { ...table, blocks: table.blocks.map((block) => ({ ...block, notes: notesOf(block, answers) })) };
  }
}

function notesOf({ notes, rows, cols }: TableBody, tasks: readonly MergeTask[]): string[] {
  const axes = cols === null ? [rows] : [rows, cols];
  const open = axes.flatMap(({ variable, label }) => {
    const count = tasks.filter((task) => task.variable === variable).length;
    return count === 0 ? [] : [`${label} (${String(count)})`];
  });
  if (open.length === 0) return notes;
  return [...notes, sentence('tables.open-tasks', { open })];
}
