import { ok, type Result } from '../../contract/errors.ts';
import type { File } from '../../contract/file.ts';
import type { Input } from '../../contract/method.ts';
import { somethingTaken } from '../../core/cases.ts';
import { readFile } from '../../core/files.ts';
import { choose } from '../choice.ts';
import { defineCommand } from '../command.ts';
import { delimiterOf } from '../delimiter-of.ts';
import { importText } from '../import-text.ts';
import { printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

type Options = Omit<Input<'cases.import'>, 'project' | 'files'>;

export const importCommand = defineCommand({
  name: 'import',
  usage:
    'PROJECT.copro FILE… [--format csv|tsv|json] [--encoding E] [--delimiter D] [--sheet S] [--separator ";"] [--map MAP.json] [--dry-run]',
  summary: 'cases with their values from tables, spreadsheets or references, or a whole review from JSON',
  positionals: { least: 2, most: 1000 },
  options: {
    format: { type: 'string' },
    encoding: { type: 'string' },
    delimiter: { type: 'string' },
    sheet: { type: 'string' },
    separator: { type: 'string' },
    map: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: ({ positionals: [project, ...paths], values, json, call, io }) =>
    withProject(call, { file: project, access: values['dry-run'] ? 'read' : 'write' }, async (handle) => {
      const files = readAll(paths);
      if (!files.ok) return files;
      const options = optionsOf(values);
      if (!options.ok) return options;
      const report = await call('cases.import', { project: handle, files: files.value, ...options.value });
      if (!report.ok) return report;
      const taken = somethingTaken(report.value);
      if (!taken.ok) return taken;
      if (json) printJson(io, report.value);
      else io.stdout(importText(report.value));
      return ok(0);
    }),
});

function readAll(paths: readonly string[]): Result<File[]> {
  const files: File[] = [];
  for (const path of paths) {
    const file = readFile(path);
    if (!file.ok) return file;
    files.push(file.value);
  }
  return ok(files);
}

type Values = {
  format?: string;
  encoding?: string;
  delimiter?: string;
  sheet?: string;
  separator?: string;
  map?: string;
  'dry-run': boolean;
};

function optionsOf(values: Values): Result<Options> {
  const options: Options = { dryRun: values['dry-run'] };
  if (values.format !== undefined) {
    const format = choose('format', values.format, ['csv', 'tsv', 'json']);
    if (!format.ok) return format;
    options.format = format.value;
  }
  if (values.map !== undefined) {
    const map = readFile(values.map);
    if (!map.ok) return map;
    options.map = map.value;
  }
  if (values.encoding !== undefined) options.encoding = values.encoding;
  if (values.delimiter !== undefined) options.delimiter = delimiterOf(values.delimiter);
  if (values.sheet !== undefined) options.sheet = values.sheet;
  if (values.separator !== undefined) options.separator = values.separator;
  return ok(options);
}
