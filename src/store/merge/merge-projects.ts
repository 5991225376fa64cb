import { basename } from 'node:path';
import { undoneEntries } from '../../domain/model/command-log.ts';
import type { MergeReport } from '../../domain/model/merge.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { countWords } from '../history/count-words.ts';
import type { ReadableProject, WritableProject } from '../project-file.ts';
import { runCommand } from '../run-command.ts';
import { type Copy, knows, readCopy, statesNothing } from './copy.ts';
import { makePlan, newCommands } from './make-plan.ts';
import type { MergePlan } from './plan.ts';

/** What merging would bring, worked out before anything is written. */
export type ReadyMerge = {
  /** Undefined where the other copy has nothing that is new here. */
  readonly plan: MergePlan | undefined;
  readonly here: Copy;
  readonly takenBack: MergeReport['takenBack'];
};

/**
 * Compares two copies of a review, table by table; gives the names of the tables as it goes. Fails with conflict where they
 * are different reviews, or where what the other copy holds was brought in before and taken back.
 */
export function* readyMerge(
  project: ReadableProject,
  other: ReadableProject,
): Generator<string, Result<ReadyMerge>, undefined> {
  const [here, there] = [readCopy(project.reader), readCopy(other.reader)];
  const uuid = (copy: Copy): unknown => copy.connection.statement('SELECT uuid FROM project').pluck().get();
  if (uuid(here) !== uuid(there)) return fail('conflict', sentence('merge.other-review', { path: other.path }));
  const takenBack = takenBackOf(here, there);
  const commands = newCommands(here, there);
  if (commands.every((command) => statesNothing(there, command))) return ok({ plan: undefined, here, takenBack });
  const [undone] = takenBack;
  if (undone !== undefined)
    return fail(
      'conflict',
      sentence('merge.taken-back', { path: other.path, merge: undone.merge, undoneBy: undone.undoneBy }),
    );
  return ok({ plan: yield* makePlan(here, there, commands), here, takenBack });
}

/** Merges that stand undone though the other copy has what they brought. */
function takenBackOf(here: Copy, there: Copy): MergeReport['takenBack'] {
  const undone = undoneEntries(here.commands);
  return here.commands.flatMap(({ seq, brought }) => {
    const undoneBy = undone.get(seq);
    if (brought === undefined || undoneBy === undefined) return [];
    const known = here.commands.slice(brought.from - 1, brought.to).some(({ uuid }) => knows(there, uuid));
    return known ? [{ merge: seq, undoneBy }] : [];
  });
}

/** Writes a merge as one entry, with those that it brings before it; as a dry run nothing is kept. */
export function writeMerge(
  project: WritableProject,
  { plan, here, takenBack }: ReadyMerge,
  { by, dryRun, file: path }: { readonly by: string; readonly dryRun: boolean; readonly file: string },
): Result<MergeReport> {
  const file = basename(path);
  const nothing = { file, entry: null, entries: 0, by: [], counts: [], changes: '', newTasks: 0, renumbered: [] };
  if (plan === undefined) return ok({ ...nothing, possibleDoubles: [], takenBack, dryRun });
  const { commands } = plan;
  const first = commands[0]?.seq ?? 0;
  const own = first + commands.length;
  const people = [...new Set(commands.map((command) => command.by))].sort();
  const entry = {
    kind: 'merge',
    by,
    summary: sentence('merge.done', { file, entries: commands.length, people }),
    detail: { brought: { from: first, to: own } },
    brings: commands.map(({ seq, entry: uuid, kind, at, by: author, summary, withheld }) => ({
      seq,
      uuid,
      kind,
      at,
      by: author,
      summary,
      detail: { merged: own, ...(withheld === undefined ? {} : { withheld }) },
    })),
  };
  let report: MergeReport | undefined;
  const outcome = runCommand(project, entry, (write): Result<void> => {
    if (here.commands.length + 1 !== first) return fail('conflict', sentence('merge.changed-meanwhile'));
    const merged = write.merge(plan);
    const changes = countWords(merged.counts);
    report = {
      file,
      entry: dryRun ? null : own,
      entries: commands.length,
      by: people,
      ...merged,
      changes,
      takenBack,
      dryRun,
    };
    return dryRun ? fail('cancelled', sentence('merge.dry-run')) : ok(undefined);
  });
  if (report !== undefined && (outcome.ok || dryRun)) return ok(report);
  return outcome.ok ? fail('internal', sentence('merge.nothing-said')) : outcome;
}
