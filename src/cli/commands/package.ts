import { fail, ok } from '../../contract/errors.ts';
import { licenceIds } from '../../contract/reports.ts';
import { choose } from '../choice.ts';
import { defineCommand } from '../command.ts';
import { printJson } from '../io.ts';
import { readWhole } from '../whole-number.ts';
import { withProject } from '../with-project.ts';

export const packageCommand = defineCommand({
  name: 'package',
  usage:
    `PROJECT.copro --for deposit [--out DIR] [--licence ${licenceIds.join('|')}]\n` +
    '         [--author NAME]… [--quotes CHARACTERS]',
  summary: 'a replication package: data, codebook, tables, an R script that counts them again; nobody named',
  positionals: { least: 1, most: 1 },
  options: {
    for: { type: 'string' },
    out: { type: 'string' },
    licence: { type: 'string' },
    author: { type: 'string', multiple: true },
    quotes: { type: 'string' },
  },
  run: ({ positionals: [file], values, json, call, io }) =>
    withProject(call, { file, access: 'read' }, async (project) => {
      if (values.for === undefined) return fail('invalid-input', 'Say what the package is for: --for deposit.');
      const purpose = choose('for', values.for, ['deposit']);
      if (!purpose.ok) return purpose;
      const licence = values.licence === undefined ? ok(undefined) : choose('licence', values.licence, licenceIds);
      if (!licence.ok) return licence;
      const quotes = readWhole('quotes', values.quotes);
      if (!quotes.ok) return quotes;
      const made = await call('package.deposit', {
        project,
        authors: values.author ?? [],
        ...(values.out === undefined ? {} : { folder: values.out }),
        ...(licence.value === undefined ? {} : { licence: licence.value }),
        ...(quotes.value === undefined ? {} : { quoteLimit: quotes.value }),
      });
      if (!made.ok) return made;
      for (const warning of made.value.warnings) io.stderr(`${warning}\n`);
      if (json) printJson(io, made.value);
      else io.stdout(`${String(made.value.files.length)} files in ${made.value.folder}.\n`);
      return ok(0);
    }),
});
