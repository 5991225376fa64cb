import type { EntrySpan } from '../../domain/model/command-log.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { answerFindings } from '../check/answer-findings.ts';
import { codebookFindings } from '../check/codebook-findings.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { WriteContext } from '../write/context.ts';
import { type Conflicts, findConflicts, isOvertaken } from './conflicts.ts';
import { neededCoders } from './dependants.ts';
import { entryWords } from './entry-words.ts';
import { loadLog } from './read-log.ts';
import { restoreRows } from './restore-rows.ts';
import { roundContradictions } from './round-contradictions.ts';
import { tableShapes } from './table-shape.ts';

/** Puts back what entries changed, as it was before them: see `Write.revert`. */
export function revert({ connection, command, directory }: WriteContext, entries: EntrySpan): void {
  const shapes = tableShapes(connection, entries.from);
  const span = { ...entries, self: command };
  const log = loadLog(connection);
  const overtaken = isOvertaken(log, span);
  if (overtaken) refuse(entries, findConflicts(connection, shapes, { span, log }));
  const keptCoders = overtaken ? neededCoders(connection, shapes, span) : [];
  restoreRows(connection, shapes, { ...span, keptCoders: JSON.stringify(keptCoders) });
  if (overtaken) refuse(entries, contradictions(connection, { self: command, undone: entries.from, log }));
  directory.forget();
}

/** What no row shows by itself: an answer that its variable, changed since, no longer takes; what a round forbids. */
function contradictions(connection: Connection, ground: Parameters<typeof roundContradictions>[1]): Conflicts {
  const findings = [...codebookFindings(connection), ...answerFindings(connection)].map(({ message }) => message);
  const messages = [...findings, ...roundContradictions(connection, ground)];
  return {
    problems: messages.map((message) => ({ message: sentence('undo.afterwards', { message }), place: {} })),
    entries: [],
  };
}

function refuse({ from, to }: EntrySpan, { problems, entries }: Conflicts): void {
  if (problems.length === 0) return;
  const name = from === to ? sentence('phrase.entry-of', { from }) : sentence('phrase.entries-of', { from, to });
  const why =
    entries.length > 0 ? sentence('undo.overtaken', { entries: entryWords(entries) }) : sentence('undo.rested-on');
  throw new Refusal('conflict', sentence('undo.cannot', { name, why }), { problems: [...problems] });
}
