import type { Call } from '../contract/client.ts';
import { fail, ok, type Result } from '../contract/errors.ts';
import type { File } from '../contract/file.ts';
import type { Input, Output } from '../contract/method.ts';
import { jsonFile } from './json-file.ts';
import { parseSeed } from './parse-seed.ts';

/** The forms in which a table prints. */
export const tableFormats = ['text', 'json', 'csv', 'csv-excel', 'md', 'html', 'latex', 'xlsx', 'docx'] as const;
type Format = (typeof tableFormats)[number];

/** What is wanted of a table: its numbers alone, its tests, or the same table under several policies. */
type Wanted =
  | { readonly kind: 'table'; readonly format: Format }
  | { readonly kind: 'tests'; readonly format: Format; readonly seed: number }
  | { readonly kind: 'policies'; readonly format: 'text' | 'json'; readonly policies: string[] };

/** A table, and at which restore point it is counted. */
type Counting = Input<'tables.show'>;

type Options = { readonly tests: boolean; readonly seed?: string; readonly policies?: string };

/** Reads the options beyond a plain table; `invalid-input` where they do not go together. */
export function parseMore({ tests, seed, policies }: Options, format: Format): Result<Wanted> {
  if (seed !== undefined && !tests)
    return fail('invalid-input', '--seed belongs to --tests; there is no chance in a plain table.');
  if (!tests && policies === undefined) return ok({ kind: 'table', format });
  if (policies !== undefined) {
    if (format !== 'text' && format !== 'json')
      return fail('invalid-input', `--policies prints text or json, not ${format}.`);
    if (tests)
      return fail(
        'invalid-input',
        '--policies compares counts, shares and effects; ask for --tests under one --policy at a time.',
      );
    return ok({ kind: 'policies', format, policies: policies.split(',').map((policy) => policy.trim()) });
  }
  const number = parseSeed(seed);
  return number.ok ? ok({ kind: 'tests', format, seed: number.value }) : number;
}

/** The table as it was wanted, as a file. */
export async function tableFile(call: Call, input: Counting, wanted: Wanted): Promise<Result<File>> {
  switch (wanted.kind) {
    case 'table':
      return plainTable(call, input, wanted.format);
    case 'tests': {
      const tests = { seed: wanted.seed };
      if (wanted.format === 'json') return jsonWithTests(call, { ...input, ...tests });
      if (wanted.format === 'text') return fileOf(await call('tables.exportTests', { ...input, ...tests }));
      return fileOf(await call('tables.export', { ...input, format: wanted.format, tests }));
    }
    case 'policies': {
      const compared = { ...input, policies: wanted.policies };
      if (wanted.format === 'text') return fileOf(await call('tables.exportComparison', compared));
      const comparison = await call('tables.compare', compared);
      return comparison.ok ? ok(jsonFile('policies.json', comparison.value)) : comparison;
    }
  }
}

async function plainTable(call: Call, input: Counting, format: Format): Promise<Result<File>> {
  if (format !== 'json') return fileOf(await call('tables.export', { ...input, format }));
  const shown = await call('tables.show', input);
  return shown.ok ? ok(jsonFile('table.json', withHash(shown.value))) : shown;
}

/** The JSON of a table with its tests beside its numbers. */
async function jsonWithTests(call: Call, input: Input<'tables.test'>): Promise<Result<File>> {
  const report = await call('tables.test', input);
  if (!report.ok) return report;
  const { seed: _, replicates: __, ...wanted } = input;
  const shown = await call('tables.show', wanted);
  return shown.ok ? ok(jsonFile('table.json', { ...withHash(shown.value), ...report.value })) : shown;
}

/** With its specification and the hash of its numbers the table can be made again from the file. */
function withHash({ table, hash }: Output<'tables.show'>): object {
  return { ...table, hash };
}

function fileOf(exported: Result<{ readonly file: File }>): Result<File> {
  return exported.ok ? ok(exported.value.file) : exported;
}
