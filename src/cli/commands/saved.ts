import { fail, ok, type Result } from '../../contract/errors.ts';
import type { Output } from '../../contract/method.ts';
import { readFile } from '../../core/files.ts';
import { defineCommand, type ProjectContext } from '../command.ts';
import { fittingOptions } from '../fitting-options.ts';
import { printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

const options = {
  rename: { type: 'string' },
  duplicate: { type: 'string' },
  delete: { type: 'string' },
  take: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
} as const;

type Running = ProjectContext<typeof options>;

export const savedCommand = defineCommand({
  name: 'saved',
  usage:
    'PROJECT.copro\n' +
    '         --rename NAME --to NAME [--by NAME]\n' +
    '         --duplicate NAME --to NAME [--by NAME]\n' +
    '         --delete NAME [--by NAME]\n' +
    '         --take FILE.json [--by NAME]',
  summary: 'saved tables and figures: list them, rename, duplicate or delete one',
  positionals: { least: 1, most: 1 },
  options,
  run: async ({ positionals: [project], ...running }) => {
    const { values } = running;
    const doing = (['rename', 'duplicate', 'delete', 'take'] as const).filter((name) => values[name] !== undefined);
    if (doing.length > 1)
      return fail('invalid-input', 'Do one thing at a time: --rename, --duplicate, --delete or --take.');
    const fits = fittingOptions(values, { needs: { by: ['rename', 'duplicate', 'delete', 'take'] } });
    if (!fits.ok) return fits;
    const [one] = doing;
    const takesName = one === 'rename' || one === 'duplicate';
    if (takesName !== (values.to !== undefined))
      return fail('invalid-input', '--to NAME goes with --rename or --duplicate, and they with it.');
    return withProject(running.call, { file: project, access: one === undefined ? 'read' : 'write' }, (handle) =>
      one === undefined ? list({ ...running, project: handle }) : change({ ...running, project: handle }, one),
    );
  },
});

async function list({ call, project, io, json }: Running): Promise<Result<number>> {
  const saved = await call('specifications.list', { project });
  if (!saved.ok) return saved;
  if (json) printJson(io, saved.value);
  else io.stdout(`${savedText(saved.value)}\n`);
  return ok(0);
}

function savedText(saved: Output<'specifications.list'>): string {
  if (saved.length === 0) return 'Nothing is saved yet. copro table PROJECT --rows VARIABLE --save NAME saves a table.';
  return saved.map(({ kind, name }) => `${kind.padEnd('figure'.length)}  ${name}`).join('\n');
}

async function change(
  { call, project, io, json, values }: Running,
  doing: 'rename' | 'duplicate' | 'delete' | 'take',
): Promise<Result<number>> {
  if (doing === 'take') return take({ call, project, io, json, values });
  const target = { project, name: values[doing] ?? '', ...(values.by === undefined ? {} : { by: values.by }) };
  const done =
    doing === 'delete'
      ? await call('specifications.delete', target)
      : await call(`specifications.${doing}`, { ...target, to: values.to ?? '' });
  return tellEntry({ io, json }, done);
}

/** Saves what `saved --json` of another project printed. */
async function take({ call, project, io, json, values }: Running): Promise<Result<number>> {
  const file = readFile(values.take ?? '');
  const by = values.by === undefined ? {} : { by: values.by };
  const done = file.ok ? await call('specifications.import', { project, file: file.value, ...by }) : file;
  return tellEntry({ io, json }, done);
}

/** Says what a change was, in the words of its entry. */
function tellEntry(
  { io, json }: Pick<Running, 'io' | 'json'>,
  done: Result<Output<'specifications.delete'>>,
): Result<number> {
  if (!done.ok) return done;
  if (json) printJson(io, done.value);
  else io.stdout(`${done.value.entry?.words ?? 'Nothing was changed: it is so already'}.\n`);
  return ok(0);
}
