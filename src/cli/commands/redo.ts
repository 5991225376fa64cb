import { ok } from '../../contract/errors.ts';
import { defineCommand } from '../command.ts';
import { printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

export const redoCommand = defineCommand({
  name: 'redo',
  usage: 'PROJECT.copro [--by NAME]',
  summary: 'do again what the latest undo took back',
  positionals: { least: 1, most: 1 },
  options: { by: { type: 'string' } },
  run: ({ positionals: [project], values: { by }, json, call, io }) =>
    withProject(call, { file: project, access: 'write' }, async (handle) => {
      const redone = await call('history.redo', { project: handle, ...(by === undefined ? {} : { by }) });
      if (!redone.ok) return redone;
      if (json) printJson(io, redone.value);
      else io.stdout(`${redone.value.entry.words} (entry ${String(redone.value.entry.seq)})\n`);
      return ok(0);
    }),
});
