import { fail, ok } from '../../contract/errors.ts';
import type { Output } from '../../contract/method.ts';
import { readFile } from '../../core/files.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import { printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

type Codebook = Output<'codebook.read'>;
type Code = Extract<Codebook['sections'][number]['variables'][number], { codes: unknown }>['codes'][number];

export const codebookCommand = defineCommand({
  name: 'codebook',
  usage: 'PROJECT.copro [--export FILE.json] [--groupings FILE.json]',
  summary: 'print or export the codebook; add groupings beside it',
  positionals: { least: 1, most: 1 },
  options: { export: { type: 'string' }, groupings: { type: 'string' } },
  run: ({ positionals: [project], values, json, call, io }) =>
    withProject(call, { file: project, access: values.groupings === undefined ? 'read' : 'write' }, async (handle) => {
      if (values.groupings !== undefined) {
        if (values.export !== undefined)
          return fail('invalid-input', 'Give --groupings and --export one after the other, not in one command.');
        const file = readFile(values.groupings);
        if (!file.ok) return file;
        const put = await call('groupings.put', { project: handle, file: file.value });
        if (!put.ok) return put;
        io.stderr(`Groupings: ${put.value.groupings.join(', ')}.\n`);
        if (json) printJson(io, put.value);
        return ok(0);
      }
      if (values.export !== undefined) {
        const exported = await call('codebook.export', { project: handle });
        return exported.ok ? deliver(io, exported.value.file, { path: values.export, json }) : exported;
      }
      const codebook = await call('codebook.read', { project: handle });
      if (!codebook.ok) return codebook;
      if (json) printJson(io, codebook.value);
      else io.stdout(codebookText(codebook.value));
      return ok(0);
    }),
});

const kindMarks = { single: 'one of', multiple: 'any of', number: 'number', text: 'text' } as const;

function codebookText(codebook: Codebook): string {
  const sections = codebook.sections.flatMap((section) => [
    '',
    section.label.toUpperCase(),
    ...section.variables.flatMap((variable) => [
      `  ${variable.label} [${variable.id}] (${kindMarks[variable.kind]}${variable.optional ? ', optional' : ''})`,
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
