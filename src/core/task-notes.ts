import type { MergeTask } from '../domain/model/merge.ts';
import { sentenceIn } from '../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../domain/model/sentences/sentence-language.ts';
import type { Table, TableBody } from '../domain/model/table.ts';

/** A table that tells, of its variables, how many answers wait to be settled after a merge. */
export function withTaskNotes(table: Table, tasks: readonly MergeTask[], language: SentenceLanguage): Table {
  const answers = tasks.filter((task) => task.table === 'coding' || task.table === 'final_coding');
  if (answers.length === 0) return table;
  const open: Open = { tasks: answers, language };
  switch (table.kind) {
    case 'cross':
      return { ...table, notes: notesOf(table, open) };
    case 'layered':
      return {
        ...table,
        layers: table.layers.map((layer) => ({
          ...layer,
          table: { ...layer.table, notes: notesOf(layer.table, open) },
        })),
      };
    case 'evidence':
      return { ...table, notes: withNote(table.notes, table.columns, open) };
    case 'frequencies':
      return { ...table, blocks: table.blocks.map((block) => ({ ...block, notes: notesOf(block, open) })) };
  }
}

type Open = { readonly tasks: readonly MergeTask[]; readonly language: SentenceLanguage };

function notesOf({ notes, rows, cols }: TableBody, open: Open): string[] {
  return withNote(notes, cols === null ? [rows] : [rows, cols], open);
}

type Axes = readonly { readonly variable: string; readonly label: string }[];

function withNote(notes: string[], axes: Axes, { tasks, language }: Open): string[] {
  const open = axes.flatMap(({ variable, label }) => {
    const count = tasks.filter((task) => task.variable === variable).length;
    return count === 0 ? [] : [`${label} (${String(count)})`];
  });
  if (open.length === 0) return notes;
  return [...notes, sentenceIn(language, 'tables.open-tasks', { open })];
}
