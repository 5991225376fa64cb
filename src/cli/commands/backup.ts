import { fail, ok } from '../../contract/errors.ts';
import type { Output } from '../../contract/method.ts';
import { defineCommand } from '../command.ts';
import { printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

type Backup = Output<'backups.create'>;

export const backupCommand = defineCommand({
  name: 'backup',
  usage: 'PROJECT.copro [--list]',
  summary: 'a checked copy beside the project, or what the copies hold',
  positionals: { least: 1, most: 1 },
  options: { list: { type: 'boolean', default: false } },
  run: async ({ positionals: [file], values, json, call, io }) => {
    if (file === undefined) return fail('invalid-input', 'Name the project file.');
    if (values.list) {
      const listed = await call('backups.list', { file });
      if (!listed.ok) return listed;
      if (json) printJson(io, listed.value);
      else io.stdout(listText(listed.value));
      return ok(0);
    }
    return withProject(call, { file, access: 'read' }, async (project) => {
      const made = await call('backups.create', { project });
      if (!made.ok) return made;
      if (json) printJson(io, made.value);
      else io.stdout(`${made.value.path} made and checked: ${contentText(made.value)}.\n`);
      return ok(0);
    });
  },
});

function listText({ folder, backups }: Output<'backups.list'>): string {
  if (backups.length === 0) return `There is no backup in ${folder}. Make one: copro backup PROJECT.copro\n`;
  return backups.map((backup) => `${backup.path}  ${contentText(backup)}\n`).join('');
}

function contentText({ holds, problem }: Backup): string {
  if (holds === undefined) return `cannot be read: ${problem ?? ''}`;
  const { cases, codings, lastCommand } = holds;
  return `${String(cases)} cases, ${String(codings)} codings, last: ${lastCommand.summary} (${lastCommand.by}, ${lastCommand.at})`;
}
