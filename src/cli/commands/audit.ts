import type { Call } from '../../contract/client.ts';
import { exitDifferent, fail, ok, type Result } from '../../contract/errors.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { Input, Output } from '../../contract/method.ts';
import { readFile } from '../../core/files.ts';
import { chooseFormat } from '../choose-format.ts';
import { chooseLanguage, languageFlag, type OutputLanguage } from '../choose-language.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import { fittingOptions } from '../fitting-options.ts';
import { type Io, printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

const formats = ['text', 'json', 'csv', 'csv-excel', 'html', 'docx', 'xlsx'] as const;

const ofAnAudit = ['strict', 'format', 'language', 'out'];
const rules = { needs: { by: ['keep', 'forget'] }, excludes: { keep: ['forget', ...ofAnAudit], forget: ofAnAudit } };

export const auditCommand = defineCommand({
  name: 'audit',
  usage:
    `PROJECT.copro [CLAIMS.json] [--strict] [--format ${formats.join('|')}] [--language en|zh] [--out FILE]\n` +
    '         PROJECT.copro CLAIMS.json --keep [--by NAME]   PROJECT.copro --forget CLAIM [--by NAME]',
  summary: 'figures that a paper reports against the same figures recomputed; keeps claims in the project',
  positionals: { least: 1, most: 2 },
  options: {
    strict: { type: 'boolean', default: false },
    format: { type: 'string' },
    ...languageFlag,
    out: { type: 'string' },
    keep: { type: 'boolean', default: false },
    forget: { type: 'string' },
    by: { type: 'string' },
  },
  run: async ({ positionals: [project, path], values, json, call, io }) => {
    const { keep, forget } = values;
    const fits = fitting(values, { path, json });
    if (!fits.ok) return fits;
    const format = chooseFormat({ values, otherwise: 'text' }, formats);
    if (!format.ok) return format;
    const language = chooseLanguage(values);
    if (!language.ok) return language;
    const by = values.by === undefined ? {} : { by: values.by };
    if (!keep && forget === undefined)
      return withProject(call, { file: project, access: 'read' }, (handle) =>
        runAudit(
          call,
          { project: handle, path },
          { ...values, format: format.value, language: language.value, json, io },
        ),
      );
    return withProject(call, { file: project, access: 'write' }, (handle) =>
      keep
        ? keepClaims({ call, io, json }, path, { project: handle, ...by })
        : forgetClaim({ call, io, json }, { project: handle, id: forget ?? '', ...by }),
    );
  },
});

type Given = { readonly path: string | undefined; readonly json: boolean };

function fitting(values: { forget?: string; format?: string; out?: string }, { path, json }: Given): Result<void> {
  if (values.forget !== undefined && path !== undefined)
    return fail('invalid-input', `--forget takes a claim that the project keeps, and no file: leave ${path} out.`);
  if (json && values.out === undefined && ![undefined, 'json'].includes(values.format))
    return fail('invalid-input', 'With --json, stdout holds one JSON value. Name a file for the rest: --out FILE.');
  return fittingOptions(values, rules);
}

type Wanted = {
  readonly strict: boolean;
  readonly format: (typeof formats)[number];
  readonly language: OutputLanguage;
  readonly out?: string;
  readonly json: boolean;
  readonly io: Io;
};

async function runAudit(
  call: Call,
  { project, path }: { readonly project: ProjectHandle; readonly path: string | undefined },
  { strict, format, language, out, json, io }: Wanted,
): Promise<Result<number>> {
  const claims = await claimsOf(call, path);
  if (!claims.ok) return claims;
  const input = { project, ...claims.value };
  const entries = await call('audit.run', input);
  if (!entries.ok) return entries;
  if (path === undefined && entries.value.length === 0)
    io.stderr(
      'The project keeps no claims. Name a file of claims, or keep one: copro audit PROJECT.copro CLAIMS.json --keep\n',
    );
  if (!json || out !== undefined) {
    const delivered = await exported(call, { ...input, format, language }, { io, out });
    if (!delivered.ok) return delivered;
  }
  if (json) printJson(io, entries.value);
  return ok(strict && someDiffer(entries.value) ? exitDifferent : 0);
}

function someDiffer(entries: Output<'audit.run'>): boolean {
  return entries.some(({ status }) => status === 'differs');
}

async function exported(
  call: Call,
  input: Input<'audit.export'>,
  { io, out }: { readonly io: Io; readonly out: string | undefined },
): Promise<Result<number>> {
  const written = await call('audit.export', input);
  return written.ok ? deliver(io, written.value.file, { path: out, json: false }) : written;
}

/** Those of a file; none where the project's own are meant. */
async function claimsOf(call: Call, path: string | undefined): Promise<Result<Pick<Input<'audit.run'>, 'claims'>>> {
  if (path === undefined) return ok({});
  const file = readFile(path);
  const claims = file.ok ? await call('claims.parse', { file: file.value }) : file;
  return claims.ok ? ok({ claims: claims.value }) : claims;
}

type Carried = { readonly call: Call; readonly io: Io; readonly json: boolean };

async function keepClaims(
  { call, io, json }: Carried,
  path: string | undefined,
  input: Omit<Input<'claims.import'>, 'file'>,
): Promise<Result<number>> {
  if (path === undefined)
    return fail('invalid-input', 'Name the file of claims to keep: copro audit PROJECT.copro CLAIMS.json --keep');
  const file = readFile(path);
  const done = file.ok ? await call('claims.import', { ...input, file: file.value }) : file;
  if (!done.ok) return done;
  const { added, changed, unchanged } = done.value;
  if (json) printJson(io, done.value);
  else io.stdout(`Claims: ${String(added)} added, ${String(changed)} changed, ${String(unchanged)} there already.\n`);
  return ok(0);
}

async function forgetClaim({ call, io, json }: Carried, input: Input<'claims.delete'>): Promise<Result<number>> {
  const done = await call('claims.delete', input);
  if (!done.ok) return done;
  if (json) printJson(io, done.value);
  else io.stdout(`The claim ${input.id} is no longer kept.\n`);
  return ok(0);
}
