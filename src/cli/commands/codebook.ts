import { fail, ok, type Result } from '../../contract/errors.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { Output } from '../../contract/method.ts';
import { readFile } from '../../core/files.ts';
import { chooseLanguage, languageFlag } from '../choose-language.ts';
import { differencesText, logText, queueText, reportText } from '../codebook-text.ts';
import { type CommandContext, defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import { fittingOptions } from '../fitting-options.ts';
import { printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

type Codebook = Output<'codebook.read'>;
type Variable = Codebook['sections'][number]['variables'][number];
type Code = Extract<Variable, { codes: unknown }>['codes'][number];

export const codebookCommand = defineCommand({
  name: 'codebook',
  usage:
    'PROJECT.copro [--export FILE.json] [--print FILE.html [--language en|zh]] [--groupings FILE.json [--by NAME]]\n' +
    '         --import FILE.json [--by NAME] | --compare VERSION:VERSION\n' +
    '         --change CHANGE.json [--by NAME] [--dry-run] [--queue]\n' +
    '         --log [--out FILE.md] | --queue',
  summary:
    'show, print, export, import or change the codebook; its versions, decision log and recode queue; groupings beside it',
  positionals: { least: 1, most: 1 },
  options: {
    export: { type: 'string' },
    print: { type: 'string' },
    ...languageFlag,
    import: { type: 'string' },
    compare: { type: 'string' },
    groupings: { type: 'string' },
    change: { type: 'string' },
    by: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    queue: { type: 'boolean', default: false },
    log: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
  run: ({ positionals: [project], values, json, call, io }) => {
    const fits = fittingOptions(values, rules);
    if (!fits.ok) return Promise.resolve(fits);
    return withProject(call, { file: project, access: accessOf(values) }, (handle) =>
      run({ project: handle, values, json, call, io }),
    );
  },
});

/** Each is a thing of its own; a change may show the queue that it makes. */
const ways = ['export', 'print', 'import', 'compare', 'groupings', 'change', 'log', 'queue'];
const rules = {
  needs: { by: ['import', 'groupings', 'change'], 'dry-run': ['change'], out: ['log'], language: ['print'] },
  excludes: {
    ...Object.fromEntries(ways.map((way, index) => [way, ways.slice(index + 1)])),
    change: ['log'],
  },
};

type Values = {
  export?: string;
  print?: string;
  language?: string;
  import?: string;
  compare?: string;
  groupings?: string;
  change?: string;
  by?: string;
  'dry-run': boolean;
  queue: boolean;
  log: boolean;
  out?: string;
};
type Running = Pick<CommandContext, 'json' | 'call' | 'io'> & {
  readonly project: ProjectHandle;
  readonly values: Values;
};

function accessOf(values: Values): 'read' | 'write' {
  const puts = values.groupings !== undefined || values.import !== undefined;
  return puts || (values.change !== undefined && !values['dry-run']) ? 'write' : 'read';
}

type Print = <T>(result: Result<T>, text: (value: T) => string) => Result<number>;

async function run(running: Running): Promise<Result<number>> {
  const { values, json, io } = running;
  const print: Print = (result, text) => {
    if (!result.ok) return result;
    if (json) printJson(io, result.value);
    else io.stdout(text(result.value));
    return ok(0);
  };
  if (values.groupings !== undefined) return putGroupings(running, values.groupings);
  if (values.import !== undefined) return print(await replaceCodebook(running, values.import), replacedText);
  if (values.change !== undefined) return print(await change(running, values.change), reportText);
  return show(running, print);
}

async function show(running: Running, print: Print): Promise<Result<number>> {
  const { project, values, call } = running;
  if (values.out !== undefined) return save(running, 'codebook.exportLog', values.out);
  if (values.print !== undefined) return printPage(running, values.print);
  if (values.export !== undefined) return save(running, 'codebook.export', values.export);
  if (values.log) return print(await call('codebook.log', { project }), logText);
  if (values.queue) return print(await call('codebook.queue', { project }), queueText);
  if (values.compare !== undefined) return print(await compare(running, values.compare), differencesText);
  return print(await call('codebook.read', { project }), codebookText);
}

async function printPage({ project, values, json, call, io }: Running, path: string): Promise<Result<number>> {
  const language = chooseLanguage(values);
  if (!language.ok) return language;
  const page = await call('codebook.print', { project, language: language.value });
  return page.ok ? deliver(io, page.value.file, { path, json }) : page;
}

async function save(
  { project, json, call, io }: Running,
  method: 'codebook.exportLog' | 'codebook.export',
  path: string,
): Promise<Result<number>> {
  const written = await call(method, { project });
  return written.ok ? deliver(io, written.value.file, { path, json }) : written;
}

function replacedText({ version, summary, droppedGroupings }: Output<'codebook.replace'>): string {
  const dropped = droppedGroupings.map((name) => `Dropped the grouping ${name}.\n`);
  return [`${summary}: version ${String(version)}.\n`, ...dropped].join('');
}

async function putGroupings({ project, values, json, call, io }: Running, path: string): Promise<Result<number>> {
  const file = readFile(path);
  if (!file.ok) return file;
  const put = await call('groupings.put', { project, file: file.value, ...byOf(values) });
  if (!put.ok) return put;
  io.stderr(`Groupings: ${put.value.groupings.join(', ')}.\n`);
  if (json) printJson(io, put.value);
  return ok(0);
}

async function replaceCodebook(
  { project, values, call }: Running,
  path: string,
): Promise<Result<Output<'codebook.replace'>>> {
  const file = readFile(path);
  return file.ok ? call('codebook.replace', { project, file: file.value, ...byOf(values) }) : file;
}

async function compare({ project, call }: Running, versions: string): Promise<Result<Output<'codebook.compare'>>> {
  const [, from, to] = /^(\d+):(\d+)$/.exec(versions) ?? [];
  if (from === undefined || to === undefined)
    return fail('invalid-input', `--compare takes two versions, as in 1:3, not “${versions}”.`);
  return call('codebook.compare', { project, from: Number(from), to: Number(to) });
}

async function change({ project, values, call }: Running, path: string): Promise<Result<Output<'codebook.change'>>> {
  const file = readFile(path);
  if (!file.ok) return file;
  const parsed = await call('codebook.parse-change', { file: file.value });
  if (!parsed.ok) return parsed;
  const input = { project, change: parsed.value, queue: values.queue };
  if (values['dry-run']) return call('codebook.preview-change', input);
  return call('codebook.change', { ...input, ...byOf(values) });
}

function byOf({ by }: Values): { by?: string } {
  return by === undefined ? {} : { by };
}

const kindMarks = { single: 'one of', multiple: 'any of', number: 'number', text: 'text' } as const;

function markOf(variable: Variable): string {
  const ordered = variable.kind === 'single' && variable.scale === 'ordinal';
  return `${kindMarks[variable.kind]}${ordered ? ', in order' : ''}`;
}

function codebookText(codebook: Codebook): string {
  const sections = codebook.sections.flatMap((section) => [
    '',
    section.label.toUpperCase(),
    ...section.variables.flatMap((variable) => [
      `  ${variable.label} [${variable.id}] (${markOf(variable)}${variable.optional ? ', optional' : ''})`,
      ...('codes' in variable ? codeLines(variable.codes, 2) : []),
    ]),
  ]);
  const { title, version, about } = codebook;
  return `${[`${title} (version ${String(version)})`, about, ...sections].join('\n')}\n`;
}

function codeLines(codes: readonly Code[], depth: number): string[] {
  return codes.flatMap((code) => [
    `${'  '.repeat(depth)}${code.label} [${code.id}]${code.retired === undefined ? '' : ' (retired)'}`,
    ...codeLines(code.codes, depth + 1),
  ]);
}
