import { fail, ok, type Result } from '../../contract/errors.ts';
import type { Output } from '../../contract/method.ts';
import { readFile } from '../../core/files.ts';
import { choose } from '../choice.ts';
import { chooseFormat } from '../choose-format.ts';
import { defineCommand, type ProjectContext } from '../command.ts';
import { deliver } from '../deliver.ts';
import { fittingOptions } from '../fitting-options.ts';
import { printJson } from '../io.ts';
import { saveSpecification } from '../save-specification.ts';
import { withProject } from '../with-project.ts';

const options = {
  format: { type: 'string' },
  dpi: { type: 'string' },
  policy: { type: 'string' },
  language: { type: 'string' },
  save: { type: 'string' },
  by: { type: 'string' },
  out: { type: 'string' },
} as const;

const ofOneFigure = ['format', 'dpi', 'save', 'out'] as const;

type Running = ProjectContext<typeof options>;
type Specification = Output<'figures.parse'>;

export const figureCommand = defineCommand({
  name: 'figure',
  usage:
    'PROJECT.copro [--policy final|union|intersection|coder:NAME] [--language en|zh]\n' +
    '         SPECIFICATION.json|NAME [--format svg|png|pdf|csv|json] [--dpi 600] [--out FILE]\n' +
    '         [--save NAME [--by NAME]]',
  summary: 'the figures that a project gives, or one of them as a file',
  positionals: { least: 1, most: 2 },
  options,
  run: async ({ positionals: [project, named], ...running }) => {
    const { values } = running;
    const fits = fittingOptions(values, { needs: { by: ['save'] } });
    if (!fits.ok) return fits;
    const drawn = named === undefined ? ofOneFigure.find((option) => values[option] !== undefined) : undefined;
    if (drawn !== undefined)
      return fail('invalid-input', `--${drawn} is of one figure. Name it; copro figure ${project ?? ''} lists them.`);
    const access = values.save === undefined ? 'read' : 'write';
    return withProject(running.call, { file: project, access }, (handle) =>
      named === undefined ? list({ ...running, project: handle }) : draw({ ...running, project: handle }, named),
    );
  },
});

async function list(running: Running): Promise<Result<number>> {
  const { call, project, io, json } = running;
  const saved = await call('specifications.list', { project });
  if (!saved.ok) return saved;
  const gallery = await galleryOf(running);
  if (!gallery.ok) return gallery;
  const figures = [
    ...saved.value.flatMap(({ kind, name, specification }) =>
      kind === 'figure' ? [{ name, kind: 'saved', title: specification.title }] : [],
    ),
    ...gallery.value.map(({ kind, specification: { id, title } }) => ({ name: id, kind, title })),
  ];
  const width = Math.max(0, ...figures.map(({ name }) => name.length));
  if (json) printJson(io, figures);
  else for (const { name, title } of figures) io.stdout(`${name.padEnd(width)}  ${title}\n`);
  return ok(0);
}

function galleryOf({ call, project, values }: Running): Promise<Result<Gallery>> {
  const language = choose('language', values.language ?? 'en', ['en', 'zh']);
  if (!language.ok) return Promise.resolve(language);
  const { policy } = values;
  return call('figures.gallery', { project, language: language.value, ...(policy === undefined ? {} : { policy }) });
}

async function draw(running: Running, named: string): Promise<Result<number>> {
  const { call, project, io, json, values } = running;
  const format = chooseFormat({ values, otherwise: 'svg' }, ['svg', 'png', 'pdf', 'csv', 'json']);
  if (!format.ok) return format;
  const dpi = parseDpi(values.dpi);
  if (!dpi.ok) return dpi;
  const found = await find(running, named);
  if (!found.ok) return found;
  const language = choose('language', values.language ?? found.value.language, ['en', 'zh']);
  if (!language.ok) return language;
  const specification = { ...found.value, language: language.value };
  const drawn = await call('figures.render', { project, specification, format: format.value, dpi: dpi.value });
  if (!drawn.ok) return drawn;
  const { file, problems } = drawn.value;
  for (const problem of problems) io.stderr(`Look here: ${problem.message}\n`);
  const saved = await saveSpecification(running, values, (name) => ({ kind: 'figure', name, specification }));
  if (!saved.ok) return saved;
  const path = values.out ?? file.name;
  const delivered = deliver(io, file, { path, json: false });
  if (!delivered.ok) return delivered;
  if (json) printJson(io, { file: path, problems });
  return ok(0);
}

function parseDpi(text = '600'): Result<number> {
  const dpi = Number(text);
  if (/^\d+$/u.test(text) && dpi >= 72 && dpi <= 2400) return ok(dpi);
  return fail('invalid-input', `--dpi takes a whole number from 72 to 2400; “${text}” is none.`);
}

/** A file, a figure saved in the project, one that its codebook gives, or one that is shipped: the first of that name. */
async function find(running: Running, named: string): Promise<Result<Specification>> {
  const { call, project, values } = running;
  if (named.toLowerCase().endsWith('.json')) {
    const file = readFile(named);
    return fixed(values, named, file.ok ? await call('figures.parse', { file: file.value }) : file);
  }
  const saved = await call('specifications.list', { project });
  if (!saved.ok) return saved;
  const kept = saved.value.find(({ name }) => name === named);
  if (kept?.kind === 'figure') return fixed(values, named, ok(kept.specification));
  const gallery = await galleryOf(running);
  if (!gallery.ok) return gallery;
  const made = gallery.value.find(({ specification }) => specification.id === named);
  return made === undefined
    ? fixed(values, named, await findShipped(running, named, gallery.value))
    : ok(made.specification);
}

/** A figure that says itself whose answers it draws; another policy would be passed over without a word. */
function fixed({ policy }: Running['values'], named: string, found: Result<Specification>): Result<Specification> {
  return found.ok && policy !== undefined
    ? fail(
        'invalid-input',
        `${named} says itself whose answers it draws. --policy is for the figures that a project gives; copro figure PROJECT lists them.`,
      )
    : found;
}

type Gallery = Output<'figures.gallery'>;

async function findShipped({ call, io }: Running, id: string, gallery: Gallery): Promise<Result<Specification>> {
  const shipped = await call('figures.shipped', { id });
  if (!shipped.ok) {
    const own = gallery.map(({ specification }) => specification.id).join(', ');
    const { code, message } = shipped.error;
    return code === 'not-found' && own !== '' ? fail(code, `${message} Those of this project: ${own}.`) : shipped;
  }
  if (shipped.value.panels.some((panel) => 'source' in panel && panel.source.kind === 'reported'))
    io.stderr(`Look here: ${id} also draws numbers that a publication reports, which are not of this project.\n`);
  return shipped;
}
