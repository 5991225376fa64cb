import { fail, ok, type Result } from '../../contract/errors.ts';
import type { Output } from '../../contract/method.ts';
import { choose } from '../choice.ts';
import { defineCommand } from '../command.ts';
import { fittingOptions } from '../fitting-options.ts';
import { printJson } from '../io.ts';
import { personOf } from '../person-of.ts';
import { readWhole } from '../whole-number.ts';
import { withProject } from '../with-project.ts';

type Report = Output<'merge.run'>;
type Task = Output<'merge.tasks'>[number];

const rules = {
  needs: { keep: ['settle'] },
  excludes: { tasks: ['dry-run', 'by'], settle: ['dry-run'] },
};

export const mergeCommand = defineCommand({
  name: 'merge',
  usage:
    'PROJECT.copro OTHER.copro [--dry-run] [--by NAME]\n         --tasks | --settle TASK --keep this|other --by NAME',
  summary: 'bring in another copy of the review or a package; list and settle what both changed',
  positionals: { least: 1, most: 2 },
  options: {
    'dry-run': { type: 'boolean', default: false },
    by: { type: 'string' },
    tasks: { type: 'boolean', default: false },
    settle: { type: 'string' },
    keep: { type: 'string' },
  },
  run: ({ positionals: [project, other], values, json, call, io }) => {
    const fits = fittingOptions(values, rules);
    if (!fits.ok) return Promise.resolve(fits);
    const wanted = wantedOf(other, values);
    if (!wanted.ok) return Promise.resolve(wanted);
    const access = wanted.value.kind === 'tasks' ? 'read' : 'write';
    return withProject(call, { file: project, access }, async (handle) => {
      const by = values.by === undefined ? {} : { by: values.by };
      const ask = wanted.value;
      if (ask.kind === 'merge') {
        const report = await call('merge.run', { project: handle, other: ask.other, dryRun: values['dry-run'], ...by });
        if (!report.ok) return report;
        if (json) printJson(io, report.value);
        else io.stdout(reportText(report.value));
        return ok(0);
      }
      if (ask.kind === 'settle') {
        const person = personOf(values);
        if (!person.ok) return person;
        const { task, keep } = ask;
        const settled = await call('merge.settle', { project: handle, task, keep, by: person.value });
        if (!settled.ok) return settled;
      }
      const tasks = await call('merge.tasks', { project: handle });
      if (!tasks.ok) return tasks;
      if (json) printJson(io, tasks.value);
      else io.stdout(tasksText(tasks.value));
      return ok(0);
    });
  },
});

type Wanted =
  | { readonly kind: 'merge'; readonly other: string }
  | { readonly kind: 'tasks' }
  | { readonly kind: 'settle'; readonly task: number; readonly keep: 'this' | 'other' };

type Values = { tasks: boolean; settle?: string; keep?: string };

function wantedOf(other: string | undefined, { tasks, settle, keep }: Values): Result<Wanted> {
  const given = [other, tasks ? '' : undefined, settle].filter((one) => one !== undefined);
  if (given.length !== 1)
    return fail('invalid-input', 'Name the other copy to merge, or ask for --tasks, or --settle one; one at a time.');
  if (other !== undefined) return ok({ kind: 'merge', other });
  if (tasks) return ok({ kind: 'tasks' });
  const task = readWhole('settle', settle);
  if (!task.ok) return task;
  if (keep === undefined || task.value === undefined)
    return fail('invalid-input', 'Say which version to keep: --keep this (the one that shows) or --keep other.');
  const choice = choose('keep', keep, ['this', 'other']);
  return choice.ok ? ok({ kind: 'settle', task: task.value, keep: choice.value }) : choice;
}

function reportText(report: Report): string {
  const { entry, entries, by, changes, newTasks, renumbered, possibleDoubles, takenBack, dryRun } = report;
  const people = by.length === 0 ? '' : ` by ${by.join(', ')}`;
  const lead =
    entries === 0
      ? 'Nothing is new: everything that the other copy holds was merged before.'
      : `${dryRun ? 'Dry run, nothing was written' : `Merged as entry ${String(entry)}`}: ${count(entries, 'entry', 'entries')}${people}` +
        `${changes === '' ? ', which change nothing here' : ` (${changes})`}.`;
  const lines = [
    lead,
    ...takenBack.map(
      ({ merge, undoneBy }) =>
        `Entry ${String(merge)} brought it in and entry ${String(undoneBy)} took it back; undo entry ${String(undoneBy)} to have it again.`,
    ),
    ...renumbered.map(({ title, from, to }) => `“${title}” is case ${String(to)} now, no longer ${String(from)}.`),
    ...possibleDoubles.map(
      ({ title, came, here, same }) =>
        `Look at cases ${String(here)} and ${String(came)}: the same ${same === 'doi' ? 'DOI' : 'title'} (“${title}”).`,
    ),
    ...(newTasks === 0
      ? []
      : [`${count(newTasks, 'task', 'tasks')} to settle: copro merge PROJECT --tasks lists what both changed.`]),
  ];
  return `${lines.join('\n')}\n`;
}

function tasksText(tasks: readonly Task[]): string {
  if (tasks.length === 0) return 'No task is open.\n';
  const lines = tasks.flatMap(({ task, words, this: shown, other }) => [
    `${String(task).padStart(5)}  ${words}`,
    `       this:  ${side(shown)}`,
    `       other: ${side(other)}`,
  ]);
  return `${lines.join('\n')}\n`;
}

function side({ fields, by, at }: Task['this']): string {
  const said = fields === null ? 'nothing' : fields['answer'];
  const what = typeof said === 'string' ? said : 'as above';
  return `${what}, by ${by}, ${at.slice(0, 16).replace('T', ' ')}`;
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
