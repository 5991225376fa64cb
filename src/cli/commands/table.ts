import { fail, ok, type Result } from '../../contract/errors.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { Call } from '../../contract/client.ts';
import type { Output } from '../../contract/method.ts';
import { readFile } from '../../core/files.ts';
import { choose } from '../choice.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import { parseMore, tableFile, tableFormats } from '../table-file.ts';
import { withProject } from '../with-project.ts';

type Specification = Output<'tables.specify'>;
type Values = {
  rows?: string;
  cols?: string;
  layers?: string;
  base?: string;
  percent?: string;
  filter?: string[];
  policy?: string;
  from?: string;
  saved?: string;
  save?: string;
  by?: string;
  intervals?: boolean;
};

export const tableCommand = defineCommand({
  name: 'table',
  usage:
    'PROJECT.copro --rows VARIABLE[@GROUPING] [--cols VARIABLE[@GROUPING]] [--layers VARIABLE[@GROUPING]]\n' +
    '         [--base cases|responses] [--percent none|row|column|total [--intervals]] [--filter "country=UK;Sweden"]…\n' +
    '         [--policy final|union|intersection|coder:NAME] [--from FILE.json|--saved NAME]\n' +
    '         [--tests [--seed N]] [--policies final,coder:NAME,union,intersection]\n' +
    '         [--save NAME [--by NAME]]\n' +
    `         [--format ${tableFormats.join('|')}] [--out FILE]`,
  summary: 'a one- or two-way table',
  positionals: { least: 1, most: 1 },
  options: {
    rows: { type: 'string' },
    cols: { type: 'string' },
    layers: { type: 'string' },
    base: { type: 'string' },
    percent: { type: 'string' },
    filter: { type: 'string', multiple: true },
    policy: { type: 'string' },
    from: { type: 'string' },
    saved: { type: 'string' },
    save: { type: 'string' },
    by: { type: 'string' },
    intervals: { type: 'boolean' },
    tests: { type: 'boolean', default: false },
    seed: { type: 'string' },
    policies: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  run: async ({ positionals: [project], values, json, call, io }) => {
    const format = choose('format', values.format ?? (json ? 'json' : 'text'), tableFormats);
    if (!format.ok) return format;
    const more = parseMore(values, format.value);
    if (!more.ok) return more;
    if (values.by !== undefined && values.save === undefined)
      return fail('invalid-input', '--by goes with --save: it says who saves the table.');
    const access = values.save === undefined ? 'read' : 'write';
    return withProject(call, { file: project, access }, async (handle) => {
      const specification = await specify(call, values, handle);
      if (!specification.ok) return specification;
      const file = await tableFile(call, { project: handle, specification: specification.value }, more.value);
      if (!file.ok) return file;
      const saved = await save(call, values, { project: handle, specification: specification.value });
      return saved.ok ? deliver(io, file.value, { path: values.out, json }) : saved;
    });
  },
});

/** Keeps the table in the project where a name is given for it; only after it could be computed. */
async function save(
  call: Call,
  { save: name, by }: Pick<Values, 'save' | 'by'>,
  { project, specification }: { readonly project: ProjectHandle; readonly specification: Specification },
): Promise<Result<unknown>> {
  if (name === undefined) return ok(undefined);
  const who = by === undefined ? {} : { by };
  return call('specifications.put', { project, saved: { kind: 'table', name, specification }, ...who });
}

/** What a specification settles, so that it cannot stand beside one. */
const ruled = ['rows', 'cols', 'layers', 'base', 'percent', 'filter', 'policy', 'intervals'] as const;

async function specify(call: Call, values: Values, project: ProjectHandle): Promise<Result<Specification>> {
  const { from, saved } = values;
  if (from === undefined && saved === undefined) return specifyByOptions(call, values);
  const whole = from === undefined ? 'saved' : 'from';
  const also = [...ruled, ...(from === undefined ? [] : (['saved'] as const))].find(
    (option) => values[option] !== undefined,
  );
  if (also !== undefined)
    return fail(
      'invalid-input',
      `--${whole} says all of the table; --${also} beside it would be passed over. Give one.`,
    );
  if (saved !== undefined) return findSavedTable(call, project, saved);
  const file = readFile(from ?? '');
  return file.ok ? call('tables.parse', { file: file.value }) : file;
}

async function findSavedTable(call: Call, project: ProjectHandle, name: string): Promise<Result<Specification>> {
  const list = await call('specifications.list', { project });
  if (!list.ok) return list;
  const tables = list.value.flatMap((one) => (one.kind === 'table' ? [one] : []));
  const found = tables.find((one) => one.name === name);
  if (found !== undefined) return ok(found.specification);
  const known = tables.map((one) => `“${one.name}”`).join(', ');
  const which = known === '' ? 'No table is saved yet; --save NAME saves one.' : `Those saved: ${known}.`;
  return fail('not-found', `There is no saved table “${name}”. ${which}`);
}

async function specifyByOptions(call: Call, values: Values): Promise<Result<Specification>> {
  if (values.rows === undefined)
    return fail('invalid-input', 'Say what stands in the rows: --rows VARIABLE, or --from FILE.json.');
  const base = choose('base', values.base ?? 'cases', ['cases', 'responses']);
  if (!base.ok) return base;
  const percent = choose('percent', values.percent ?? 'none', ['none', 'row', 'column', 'total']);
  if (!percent.ok) return percent;
  return call('tables.specify', {
    rows: values.rows,
    base: base.value,
    percent: percent.value,
    filters: values.filter ?? [],
    policy: values.policy ?? 'final',
    intervals: values.intervals ?? false,
    ...(values.cols === undefined ? {} : { cols: values.cols }),
    ...(values.layers === undefined ? {} : { layers: values.layers }),
  });
}
