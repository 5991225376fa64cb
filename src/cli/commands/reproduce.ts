import { ok } from '../../contract/errors.ts';
import { defineCommand } from '../command.ts';
import { printJson } from '../io.ts';

export const reproduceCommand = defineCommand({
  name: 'reproduce',
  usage: '[--out DIR]',
  summary: 'the whole 56-case review from its published list: project, tables, figures, audit, report',
  positionals: { least: 0, most: 0 },
  options: { out: { type: 'string', default: 'out' } },
  run: async ({ values, json, call, io }) => {
    const done = await call('review.reproduce', { folder: values.out });
    if (!done.ok) return done;
    for (const path of done.value.kept)
      io.stderr(`Somebody has worked in the earlier project; it is kept as ${path}.\n`);
    if (json) printJson(io, done.value);
    else io.stdout(`${String(done.value.files.length)} files in ${values.out}; open ${values.out}/index.html.\n`);
    return ok(0);
  },
});
