import type { Call } from '../contract/client.ts';
import { fail, ok, type Result } from '../contract/errors.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { Output } from '../contract/method.ts';
import { readFile } from '../core/files.ts';
import { choose } from './choice.ts';

type Specification = Output<'tables.specify'>;
type Specified = Output<'tables.parse'>;
type Values = {
  rows?: string;
  cols?: string;
  layers?: string;
  base?: string;
  percent?: string;
  frequencies?: string;
  section?: string;
  evidence?: string;
  filter?: string[];
  status?: string;
  policy?: string;
  title?: string;
  note?: string;
  from?: string;
  saved?: string;
  intervals?: boolean;
};

/** What says which table is meant; one of them does. */
const ways = ['from', 'saved', 'rows', 'frequencies', 'section', 'evidence'] as const;

/** What belongs to tables with rows and columns alone. */
const crossed = ['cols', 'layers', 'base', 'percent', 'intervals'] as const;

/** The specification that the options of `copro table` mean, with the hash of its numbers where it comes from an export. */
export async function specifyTable(call: Call, values: Values, project: ProjectHandle): Promise<Result<Specified>> {
  const [way, another] = ways.filter((option) => values[option] !== undefined);
  if (way === undefined)
    return fail(
      'invalid-input',
      'Say what stands in the table: --rows VARIABLE, --frequencies A,B, --section ID, --evidence A,B, --saved NAME, or --from FILE.',
    );
  const settled = way === 'from' || way === 'saved';
  const also = another ?? strayOption(values, way);
  if (also !== undefined)
    return fail(
      'invalid-input',
      settled
        ? `--${way} says all of the table; --${also} beside it would be passed over. Give one.`
        : `--${also} does not go with --${way}. Give one.`,
    );
  const specified = await specifyBy(call, values, { project, way });
  return specified.ok
    ? ok({ ...specified.value, specification: worded(specified.value.specification, values) })
    : specified;
}

function strayOption(values: Values, way: (typeof ways)[number]): string | undefined {
  if (way === 'rows') return undefined;
  const settled = way === 'from' || way === 'saved' ? (['filter', 'status', 'policy'] as const) : [];
  return [...crossed, ...settled].find((option) => values[option] !== undefined);
}

function worded(specification: Specification, { title, note }: Values): Specification {
  return { ...specification, ...(title === undefined ? {} : { title }), ...(note === undefined ? {} : { note }) };
}

type Way = { readonly project: ProjectHandle; readonly way: (typeof ways)[number] };

async function specifyBy(call: Call, values: Values, { project, way }: Way): Promise<Result<Specified>> {
  if (way === 'from') {
    const file = readFile(values.from ?? '');
    return file.ok ? call('tables.parse', { file: file.value }) : file;
  }
  const made = await specifyHere(call, values, { project, way });
  return made.ok ? ok({ specification: made.value }) : made;
}

type Here = { readonly project: ProjectHandle; readonly way: Exclude<(typeof ways)[number], 'from'> };

async function specifyHere(call: Call, values: Values, { project, way }: Here): Promise<Result<Specification>> {
  switch (way) {
    case 'saved':
      return findSavedTable(call, project, values.saved ?? '');
    case 'rows':
      return specifyByOptions(call, values);
    case 'section': {
      const variables = await variablesOfSection(call, project, values.section ?? '');
      return variables.ok ? specifyList(call, values, { kind: 'frequencies', variables: variables.value }) : variables;
    }
    case 'frequencies':
    case 'evidence': {
      const variables = (values[way] ?? '').split(',').map((name) => name.trim());
      return specifyList(call, values, { kind: way, variables });
    }
  }
}

type List = { readonly kind: 'frequencies' | 'evidence'; readonly variables: string[] };

function specifyList(
  call: Call,
  { filter = [], status = 'included', policy = 'final' }: Values,
  list: List,
): Promise<Result<Specification>> {
  return call('tables.specify-list', { ...list, filters: filter, statuses: status, policy });
}

/** The variables of a section that can be counted: all but texts. */
async function variablesOfSection(call: Call, project: ProjectHandle, name: string): Promise<Result<string[]>> {
  const codebook = await call('codebook.read', { project });
  if (!codebook.ok) return codebook;
  const { sections } = codebook.value;
  const section = sections.find(({ id, label }) => id === name || label.toLowerCase() === name.toLowerCase());
  if (section === undefined)
    return fail('not-found', `There is no section “${name}”. There are: ${sections.map(({ id }) => id).join(', ')}.`);
  const variables = section.variables.flatMap(({ id, kind }) => (kind === 'text' ? [] : [id]));
  return variables.length > 0 ? ok(variables) : fail('invalid-input', `The section “${name}” holds nothing to count.`);
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
  const base = choose('base', values.base ?? 'cases', ['cases', 'responses']);
  if (!base.ok) return base;
  const percent = choose('percent', values.percent ?? 'none', ['none', 'row', 'column', 'total']);
  if (!percent.ok) return percent;
  return call('tables.specify', {
    rows: values.rows ?? '',
    base: base.value,
    percent: percent.value,
    filters: values.filter ?? [],
    policy: values.policy ?? 'final',
    statuses: values.status ?? 'included',
    intervals: values.intervals ?? false,
    ...(values.cols === undefined ? {} : { cols: values.cols }),
    ...(values.layers === undefined ? {} : { layers: values.layers }),
  });
}
