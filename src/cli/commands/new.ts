import { fail, ok } from '../../contract/errors.ts';
import { readFile } from '../../core/files.ts';
import { defineCommand } from '../command.ts';
import { printJson } from '../io.ts';

export const newCommand = defineCommand({
  name: 'new',
  usage: 'PROJECT.copro [--codebook tu-2022|FILE.json] [--title TITLE]',
  summary: 'an empty project with a codebook',
  positionals: { least: 1, most: 1 },
  options: { codebook: { type: 'string' }, title: { type: 'string' } },
  run: async ({ positionals: [file], values, json, call, io }) => {
    if (file === undefined) return fail('invalid-input', 'Name the project file to create.');
    const own = values.codebook === undefined || values.codebook === 'tu-2022' ? undefined : readFile(values.codebook);
    if (own?.ok === false) return own;
    const title = values.title === undefined ? {} : { title: values.title };
    const created = await call('project.create', {
      file,
      ...title,
      ...(own === undefined ? {} : { codebook: own.value }),
    });
    if (!created.ok) return created;
    if (json) printJson(io, created.value);
    else io.stdout(`${file} created: ${created.value.project.title}.\n`);
    return ok(0);
  },
});
