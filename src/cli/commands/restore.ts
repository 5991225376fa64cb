import { fail, ok } from '../../contract/errors.ts';
import { defineCommand } from '../command.ts';
import { printJson } from '../io.ts';

export const restoreCommand = defineCommand({
  name: 'restore',
  usage: 'BACKUP.copro PROJECT.copro [--by NAME]',
  summary: 'a backup in the place of the project, which is backed up first',
  positionals: { least: 2, most: 2 },
  options: { by: { type: 'string' } },
  run: async ({ positionals: [backup, file], values: { by }, json, call, io }) => {
    if (backup === undefined || file === undefined)
      return fail('invalid-input', 'Name the backup, then the project: copro restore BACKUP.copro PROJECT.copro');
    const restored = await call('backups.restore', { backup, file, ...(by === undefined ? {} : { by }) });
    if (!restored.ok) return restored;
    const { holds, kept } = restored.value;
    if (json) printJson(io, restored.value);
    else {
      io.stdout(`${file} restored: ${String(holds.cases)} cases, ${String(holds.codings)} codings.\n`);
      if (kept !== undefined) io.stdout(`What stood there is kept as ${kept}.\n`);
    }
    return ok(0);
  },
});
