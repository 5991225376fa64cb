import type { Call } from '../../contract/client.ts';
import { exitDifferent, ok, type Result } from '../../contract/errors.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import { changeText, sentenceIn } from '../../contract/reports.ts';
import { readFile } from '../../core/files.ts';
import { chooseLanguage, languageFlag, type OutputLanguage } from '../choose-language.ts';
import { defineCommand } from '../command.ts';
import { fittingOptions } from '../fitting-options.ts';
import { type Io, printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

export const reportCommand = defineCommand({
  name: 'report',
  usage: 'PROJECT.copro [--out DIR] [--language en|zh]\n         PROJECT.copro --check MANIFEST.json',
  summary:
    'every saved table and figure, methods, audit and manifest, as a folder with one page; or whether they still hold',
  positionals: { least: 1, most: 1 },
  options: { out: { type: 'string' }, check: { type: 'string' }, ...languageFlag },
  run: async ({ positionals: [file], values, json, call, io }) => {
    const fits = fittingOptions(values, { excludes: { check: ['out'] } });
    if (!fits.ok) return fits;
    const language = chooseLanguage(values);
    if (!language.ok) return language;
    const running = { call, io, json, language: language.value };
    const folder = values.out === undefined ? {} : { folder: values.out };
    return withProject(call, { file, access: 'read' }, (project) =>
      values.check === undefined ? write(running, { project, ...folder }) : check(running, project, values.check),
    );
  },
});

type Running = {
  readonly call: Call;
  readonly io: Io;
  readonly json: boolean;
  readonly language: OutputLanguage;
};

async function write(
  { call, io, json, language }: Running,
  input: { readonly project: ProjectHandle; readonly folder?: string },
): Promise<Result<number>> {
  const done = await call('report.write', { ...input, language });
  if (!done.ok) return done;
  const { folder, files, changes, missing, remarks } = done.value;
  for (const text of missing) io.stderr(`${text}\n`);
  for (const text of remarks) io.stderr(`${sentenceIn(language, 'report.look-here', { text })}\n`);
  if (json) {
    printJson(io, { folder, files, changes, missing, remarks });
    return ok(0);
  }
  for (const change of changes)
    io.stdout(`${sentenceIn(language, 'report.changed', { change: changeText(change, language) })}\n`);
  io.stdout(`${sentenceIn(language, 'report.written', { files: files.length, folder })}\n`);
  return ok(0);
}

async function check(
  { call, io, json, language }: Running,
  project: ProjectHandle,
  path: string,
): Promise<Result<number>> {
  const manifest = readFile(path);
  const checked = manifest.ok ? await call('report.check', { project, manifest: manifest.value }) : manifest;
  if (!checked.ok) return checked;
  const { numbers, changes } = checked.value;
  if (json) printJson(io, checked.value);
  else {
    for (const change of changes) io.stdout(`${changeText(change, language)}\n`);
    const held = numbers - changes.length;
    const words =
      changes.length === 0
        ? sentenceIn(language, 'report.holds', { numbers, path })
        : sentenceIn(language, 'report.holds-in-part', { numbers, path, held });
    io.stdout(`${words}\n`);
  }
  return ok(changes.length === 0 ? 0 : exitDifferent);
}
