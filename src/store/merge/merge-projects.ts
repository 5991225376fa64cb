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
  /** Whether what comes says something; else it is kept only if something goes that nothing needs any more. */
  readonly states: boolean;
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
  const states = commands.some((command) => !statesNothing(there, command));
  const nothing = { plan: undefined, states, here, takenBack };
  if (!states && (commands.length === 0 || takenBack.length > 0)) return ok(nothing);
  const [undone] = takenBack;
  if (undone !== undefined)
    return fail(
      'conflict',
      sentence('merge.taken-back', { path: other.path, merge: undone.merge, undoneBy: undone.undoneBy }),
    );
  const plan = yield* makePlan(here, there, commands);
  return ok(states || plan.broughtBack.length > 0 ? { ...nothing, plan } : nothing);
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
  { plan, states, here, takenBack }: ReadyMerge,
  { by, dryRun, file: path }: { readonly by: string; readonly dryRun: boolean; readonly file: string },
): Result<MergeReport> {
  const file = basename(path);
  const counted = { entries: 0, by: [], counts: [], changes: '', newTasks: 0, renumbered: [], possibleDoubles: [] };
  const nothing: MergeReport = { file, entry: null, ...counted, takenBack, dryRun };
  if (plan === undefined) return ok(nothing);
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
    const idle = !states && merged.counts.every(({ removed }) => removed === 0);
    const changes = countWords(merged.counts);
    const entries = commands.length;
    const done = { file, entry: dryRun ? null : own, entries, by: people, ...merged, changes, takenBack, dryRun };
    report = idle ? nothing : done;
    return idle || dryRun ? fail('cancelled', sentence('merge.dry-run')) : ok(undefined);
  });
  if (report !== undefined && (outcome.ok || report.entry === null)) return ok(report);
  return outcome.ok ? fail('internal', sentence('merge.nothing-said')) : outcome;
}
