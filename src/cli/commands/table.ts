import { fail, type Result } from '../../contract/errors.ts';
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
  intervals?: boolean;
};

export const tableCommand = defineCommand({
  name: 'table',
  usage:
    'PROJECT.copro --rows VARIABLE[@GROUPING] [--cols VARIABLE[@GROUPING]] [--layers VARIABLE[@GROUPING]]\n' +
    '         [--base cases|responses] [--percent none|row|column|total [--intervals]] [--filter "country=UK;Sweden"]…\n' +
    '         [--policy final|union|intersection|coder:NAME] [--from FILE.json]\n' +
    '         [--tests [--seed N]] [--policies final,coder:NAME,union,intersection]\n' +
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
    const specification = await specify(call, values);
    if (!specification.ok) return specification;
    const more = parseMore(values, format.value);
    if (!more.ok) return more;
    return withProject(call, { file: project, access: 'read' }, async (handle) => {
      const file = await tableFile(call, { project: handle, specification: specification.value }, more.value);
      return file.ok ? deliver(io, file.value, { path: values.out, json }) : file;
    });
  },
});

/** What a specification settles, so that it cannot stand beside one. */
const ruled = ['rows', 'cols', 'layers', 'base', 'percent', 'filter', 'policy', 'intervals'] as const;

async function specify(call: Call, values: Values): Promise<Result<Specification>> {
  if (values.from === undefined) return specifyByOptions(call, values);
  const also = ruled.find((option) => values[option] !== undefined);
  if (also !== undefined)
    return fail('invalid-input', `--from says all of the table; --${also} beside it would be passed over. Give one.`);
  const file = readFile(values.from);
  return file.ok ? call('tables.parse', { file: file.value }) : file;
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
