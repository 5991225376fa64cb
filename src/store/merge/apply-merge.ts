import { answerFindings } from '../check/answer-findings.ts';
import { codebookFindings } from '../check/codebook-findings.ts';
import { tableShapes } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { WriteContext } from '../write/context.ts';
import type { MergePlan } from './plan.ts';
import { askAgain } from './repair/ask-again.ts';
import { bringBackParents } from './repair/bring-back-parents.ts';
import { repairScheme } from './repair/repair-scheme.ts';
import { createRowWriter } from './row-writer.ts';
import { settleNames } from './settle-names.ts';
import { withoutTriggers } from './without-triggers.ts';
import { writeRivals } from './write-rivals.ts';
import { writeSlots } from './write-slots.ts';

/** Writes what a merge decided; the commands that it brings are in the log already. */
export function applyMerge({ connection, command, directory }: WriteContext, plan: MergePlan): void {
  const all = tableShapes(connection, 1);
  const shapes = all.filter(({ name }) => name !== 'rival');
  connection.exec('PRAGMA defer_foreign_keys = ON');
  const names = all.map(({ name }) => name);
  withoutTriggers(connection, names, () => {
    const writer = createRowWriter(connection, command, all);
    writeSlots(connection, writer, settleNames(connection, shapes, plan.slots));
    writeRivals(connection, writer, plan);
    const repairing = { connection, writer, shapes, plan };
    bringBackParents(repairing);
    repairScheme(repairing);
    askAgain(repairing);
  });
  keepKeys(connection, plan);
  refuseContradictions(connection);
  directory.forget();
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

/** A merge that would leave the review unsound is a mistake of this program, and is not kept. */
function refuseContradictions(connection: Connection): void {
  const findings = [...codebookFindings(connection), ...answerFindings(connection)];
  if (findings.length === 0) return;
  throw new Refusal('conflict', 'The two copies contradict each other. Nothing was changed.', {
    problems: findings.map(({ message }) => ({ message: `Afterwards ${message}.`, place: {} })),
  });
}
