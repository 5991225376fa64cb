import type { Problem } from '../../domain/model/app-error.ts';
import { cancelledAfter, type LoggedCommand } from '../../domain/model/command-log.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Connection } from '../sqlite/connection.ts';
import { dependantsOf } from './dependants.ts';
import { entryWords } from './entry-words.ts';
import type { Row } from './old-row.ts';
import { createRowLookup } from './row-lookup.ts';
import { createRowNames, type RowNames } from './row-names.ts';
import { rowPlace } from './row-place.ts';
import { type AskingSpan, touchedSinceSql, touchedSql } from './span-sql.ts';
import type { TableShape } from './table-shape.ts';

/** How many rows of a table are named; there may be more. */
const mostNamed = 100;

/** Sentences, each naming a row, and the later entries to blame where rows were changed again. */
export type Conflicts = { readonly problems: readonly Problem[]; readonly entries: readonly number[] };

type Log = readonly LoggedCommand[];

/** Whether later entries stand besides those that cancel out; without any, nothing can be in the way of an undo. */
export function isOvertaken(log: Log, span: AskingSpan): boolean {
  const cancelled = cancelledAfter(log, span.to);
  return log.some(
    ({ seq, restorePoint }) => seq > span.to && seq < span.self && restorePoint === undefined && !cancelled.has(seq),
  );
}

/**
 * What stands in the way of putting back what the entries changed: rows that others have changed since, and rows of
 * others that need what would go or lack what is gone.
 */
export function findConflicts(
  connection: Connection,
  shapes: readonly TableShape[],
  { span, log }: { readonly span: AskingSpan; readonly log: Log },
): Conflicts {
  const cancelled = [...cancelledAfter(log, span.to)];
  const parameters = { ...span, cancelled: JSON.stringify(cancelled) };
  const names = createRowNames(createRowLookup(connection));
  const changed = shapes.flatMap((shape) => changedSince(connection, shape, parameters).map((row) => ({ shape, row })));
  if (changed.length > 0) return said(changed, names);
  return { problems: dependantsOf(connection, shapes, { parameters, names }).map(problem), entries: [] };
}

/** `touchers`: the entries that changed it since and stand, as a JSON list. */
type ChangedRow = Row & { readonly touchers: string };

function changedSince(connection: Connection, shape: TableShape, parameters: object): ChangedRow[] {
  const key = shape.key.map((column) => `"${column}"`).join(', ');
  const sql = `SELECT ${key}, json_group_array(DISTINCT toucher) AS touchers FROM (${touchedSinceSql(shape)})
    WHERE (${key}) IN (${touchedSql(shape)}) GROUP BY ${key} LIMIT ${mostNamed}`;
  return connection.statement(sql).all(parameters) as ChangedRow[];
}

function said(changed: readonly { shape: TableShape; row: ChangedRow }[], names: RowNames): Conflicts {
  const all = new Set<number>();
  const problems = changed.map(({ shape, row: { touchers, ...keys } }) => {
    const entries = [...new Set(JSON.parse(touchers) as number[])].sort((a, b) => a - b);
    for (const entry of entries) all.add(entry);
    return problem(
      sentence('undo.changed-again', { what: rowPlace(shape.name, keys, names), entries: entryWords(entries) }),
    );
  });
  return { problems, entries: [...all].sort((a, b) => b - a) };
}

function problem(message: string): Problem {
  return { message, place: {} };
}
