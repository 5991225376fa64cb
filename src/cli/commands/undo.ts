import { ok } from '../../contract/errors.ts';
import { defineCommand } from '../command.ts';
import { printJson } from '../io.ts';
import { readWhole } from '../whole-number.ts';
import { withProject } from '../with-project.ts';

export const undoCommand = defineCommand({
  name: 'undo',
  usage: 'PROJECT.copro [--entry SEQ | --to RESTORE-POINT] [--by NAME]',
  summary: 'take back the latest change, one entry of the history, or all since a restore point',
  positionals: { least: 1, most: 1 },
  options: { entry: { type: 'string' }, to: { type: 'string' }, by: { type: 'string' } },
  run: ({ positionals: [project], values: { entry: given, to, by }, json, call, io }) =>
    withProject(call, { file: project, access: 'write' }, async (handle) => {
      const entry = readWhole('entry', given);
      if (!entry.ok) return entry;
      const undone = await call('history.undo', {
        project: handle,
        ...(entry.value === undefined ? {} : { entry: entry.value }),
        ...(to === undefined ? {} : { to }),
        ...(by === undefined ? {} : { by }),
      });
      if (!undone.ok) return undone;
      if (json) printJson(io, undone.value);
      else io.stdout(`${undone.value.entry.words} (entry ${String(undone.value.entry.seq)})\n`);
      return ok(0);
    }),
});
