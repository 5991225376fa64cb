import { exitCodes, fail, ok } from '../../contract/errors.ts';
import { defineCommand } from '../command.ts';
import { printJson } from '../io.ts';

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
    else if (sound) io.stdout(`${file} is sound.\n`);
    else for (const finding of findings) io.stdout(`${finding.check}: ${finding.message}\n`);
    return ok(sound ? 0 : exitCodes['damaged-project']);
  },
});
