import { exitCodes, fail, ok, type Result } from '../../contract/errors.ts';
import { choose } from '../choice.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import type { Io } from '../io.ts';
import { type Damage, withProject } from '../with-project.ts';

export const exportCommand = defineCommand({
  name: 'export',
  usage: 'PROJECT.copro --format csv|csv-excel|json|package [--coder NAME] --out FILE',
  summary: 'cases and answers as CSV, the whole review as JSON, or a package for one coder',
  positionals: { least: 1, most: 1 },
  options: { format: { type: 'string' }, coder: { type: 'string' }, out: { type: 'string' } },
  run: ({ positionals: [project], values, json, call, io }) =>
    withProject(call, { file: project, access: 'read', salvage: true }, async (handle, damage) => {
      if (values.format === undefined)
        return fail('invalid-input', 'Name the format: --format csv, csv-excel, json or package.');
      const format = choose('format', values.format, ['csv', 'csv-excel', 'json', 'package']);
      if (!format.ok) return format;
      const coder = values.coder === undefined ? {} : { coder: values.coder };
      const exported = await call('project.export', { project: handle, format: format.value, ...coder });
      if (!exported.ok) return exported;
      const delivered = deliver(io, exported.value.file, { path: values.out, json });
      return damage === undefined || !delivered.ok ? delivered : tellDamage(io, damage);
    }),
});

/** The file is there, and is not the whole review: whoever runs this in a script must notice. */
function tellDamage(io: Io, { message, losses }: NonNullable<Damage>): Result<number> {
  io.stderr(`copro: ${message}\nOnly what can still be read was exported.\n`);
  for (const loss of losses) io.stderr(`  ${loss}\n`);
  return ok(exitCodes['damaged-project']);
}
