import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, Output, ParsedInput } from '../contract/method.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { readNewestEntry } from '../store/history/read-history.ts';
import { type ReadyMerge, readyMerge, writeMerge } from '../store/merge/merge-projects.ts';
import { readTasks } from '../store/merge/read-tasks.ts';
import { openToRead } from '../store/open-project.ts';
import type { ReadableProject } from '../store/project-file.ts';
import { runCommand } from '../store/run-command.ts';
import { breathe } from './breathe.ts';
import type { Session } from './session.ts';

type Names = 'merge.run' | 'merge.tasks' | 'merge.settle';
type Report = Output<'merge.run'>;

/** Bringing in other copies of the review, and settling what two copies changed each in its own way. */
export function mergeHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'merge.run': (input, context) => session.inTurn(input.project, () => merge(session, input, context)),
    'merge.tasks': ({ project }) => {
      const reading = session.reading(project);
      return reading.ok ? readTasks(reading.value) : reading;
    },
    'merge.settle': ({ project, task, keep, by }) => {
      const writing = session.writing(project);
      if (!writing.ok) return writing;
      const open = readTasks(writing.value);
      if (!open.ok) return open;
      const found = open.value.find((one) => one.task === task);
      const kept = keep === 'this' ? sentence('merge.kept-this') : sentence('merge.took-other');
      const summary =
        found === undefined
          ? sentence('merge.settled', { task, kept })
          : sentence('merge.settled-at', { task, place: placeOf(found), kept });
      const settled = runCommand(writing.value, { kind: 'settle', by, summary }, (write) => {
        write.settle(task, keep);
        return ok(undefined);
      });
      if (!settled.ok) return settled;
      const [entry, tasks] = [readNewestEntry(writing.value), readTasks(writing.value)];
      if (!entry.ok) return entry;
      return tasks.ok ? ok({ entry: entry.value, tasks: tasks.value }) : tasks;
    },
  };
}

/** Names a task without what either side says: a package for somebody who works blind has the log in it. */
function placeOf({ table, case: number, variable, coder }: Output<'merge.tasks'>[number]): string[] {
  const parts = [variable, number === undefined ? undefined : sentence('phrase.case', { number }), coder];
  const named = parts.filter((part) => part !== undefined);
  return named.length === 0 ? [table] : named;
}

async function merge(session: Session, input: ParsedInput<'merge.run'>, context: CallContext): Promise<Result<Report>> {
  const writing = session.writing(input.project);
  if (!writing.ok) return writing;
  await breathe(context, { stage: sentence('stage.opening-copy'), done: 0 });
  const other = openToRead(input.other);
  if (!other.ok) return other;
  try {
    const ready = await compare(writing.value, other.value, context);
    if (!ready.ok) return ready;
    await breathe(context, { stage: sentence('stage.merging'), done: 0 });
    const { by, dryRun, other: file } = input;
    return writeMerge(writing.value, ready.value, { by, dryRun, file });
  } finally {
    other.value.close();
  }
}

async function compare(
  project: ReadableProject,
  other: ReadableProject,
  context: CallContext,
): Promise<Result<ReadyMerge>> {
  const steps = readyMerge(project, other);
  for (let done = 0; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe(context, { stage: sentence('stage.comparing-copies'), done });
  }
}
