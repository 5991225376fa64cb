import type { LoggedCommand } from '../../domain/model/command-log.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { answerNames } from '../answer-columns.ts';
import type { Connection } from '../sqlite/connection.ts';
import { holdingMarks } from '../write/done-cases.ts';

const mostNamed = 100;

/**
 * What rounds forbid an undo that later entries stand behind: to change what a coder has marked done, to set a mark again
 * over answers that have changed, and to leave a round open under another version of the codebook. A sentence each.
 */
export function roundContradictions(
  connection: Connection,
  { self, undone, log }: { readonly self: number; readonly undone: number; readonly log: readonly LoggedCommand[] },
): string[] {
  const all = (sql: string): object[] => connection.statement(`${sql} LIMIT ${mostNamed}`).all({ self }) as object[];
  const changed = (originOf(log, undone) === 'codebook' ? [] : all(changedSql)) as Mark[];
  const stale = all(staleMarkSql) as Mark[];
  const otherVersion = all(otherVersionSql) as { title: string; opened: number; now: number }[];
  return [
    ...changed.map((mark) => sentence('undo.would-change-done', mark)),
    ...stale.map((mark) => sentence('undo.changed-since-done', mark)),
    ...otherVersion.map((round) => sentence('undo.round-of-other-version', round)),
  ];
}

/** The kind of the change that an entry made, brought back or took away: a change of the codebook rewrites marked cases. */
function originOf(log: readonly LoggedCommand[], seq: number): string | undefined {
  const entry = log.find((command) => command.seq === seq);
  return entry?.undoes === undefined ? entry?.kind : originOf(log, entry.undoes.from);
}

type Mark = { readonly number: number; readonly coder: string; readonly title: string };

const changedSql = `SELECT DISTINCT "case".number, coder.name AS coder, held.title
  FROM (SELECT coder_key, case_key FROM coding WHERE command = @self
    UNION SELECT key_2, key_3 FROM history WHERE command = @self AND table_name = 'coding') AS touched
  JOIN (${holdingMarks}) AS held USING (coder_key, case_key) JOIN coder USING (coder_key) JOIN "case" USING (case_key)`;

const staleMarkSql = `SELECT DISTINCT "case".number, coder.name AS coder, round.title
  FROM round_done AS mark JOIN round USING (round_key) JOIN coder USING (coder_key) JOIN "case" USING (case_key)
  JOIN coding ON coding.coder_key = mark.coder_key AND coding.case_key = mark.case_key
  WHERE mark.command = @self AND NOT EXISTS (SELECT 1 FROM frozen_coding AS frozen
    WHERE frozen.round_key = mark.round_key AND frozen.variable_key = coding.variable_key
    AND frozen.coder_key = coding.coder_key AND frozen.case_key = coding.case_key
    AND ${answerNames.map((column) => `frozen.${column} IS coding.${column}`).join(' AND ')})`;

const otherVersionSql = `SELECT title, round.codebook_version AS opened, codebook.version AS now
  FROM round JOIN codebook ON codebook.version <> round.codebook_version
  WHERE closed IS NULL AND @self IN (round.command, codebook.command)`;
