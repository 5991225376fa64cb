import { exitCodes, fail, ok } from '../../contract/errors.ts';
import type { Output } from '../../contract/method.ts';
import { defineCommand } from '../command.ts';
import { printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

export const checkCommand = defineCommand({
  name: 'check',
  usage: 'PROJECT.copro',
  summary: 'whether the project file is sound: exit code 0 or 5',
  positionals: { least: 1, most: 1 },
  options: {},
  run: async ({ positionals: [file], json, call, io }) => {
    if (file === undefined) return fail('invalid-input', 'Name the project file.');
    const checked = await call('project.check', { file });
    if (!checked.ok) return checked;
    const { sound, findings } = checked.value;
    if (json) printJson(io, checked.value);
    else if (sound) io.stdout(`${file} is sound.\n${tasksText(file, checked.value.mergeTasks)}`);
    else {
      for (const finding of findings) io.stdout(`${finding.check}: ${finding.message}\n`);
      // What cannot be opened at all cannot be exported either.
      const opened = await withProject(call, { file, access: 'read', salvage: true }, () => Promise.resolve(ok(true)));
      io.stdout(wayOut(file, { backup: checked.value.backup, readable: opened.ok }));
    }
    return ok(sound ? 0 : exitCodes['damaged-project']);
  },
});

function tasksText(file: string, tasks: number): string {
  if (tasks === 0) return '';
  const open = tasks === 1 ? '1 task of a merge is' : `${String(tasks)} tasks of merges are`;
  return `${open} to settle: copro merge "${file}" --tasks lists what both copies changed.\n`;
}

type Left = { readonly backup: Output<'project.check'>['backup']; readonly readable: boolean };

function wayOut(file: string, { backup, readable }: Left): string {
  const salvage = readable
    ? `What can still be read comes out with: copro export "${file}" --format json --out FILE\n`
    : '';
  if (backup === undefined) return `There is no sound backup of it.${salvage === '' ? '\n' : ` ${salvage}`}`;
  const holds =
    backup.holds === undefined ? '' : `, ${String(backup.holds.cases)} cases, ${String(backup.holds.codings)} codings`;
  return `The newest sound backup (${backup.at}${holds}) comes back with: copro restore "${backup.path}" "${file}"\n${salvage}`;
}
