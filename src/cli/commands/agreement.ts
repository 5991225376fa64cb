import { fail } from '../../contract/errors.ts';
import { listOf } from '../../contract/round-options.ts';
import { chooseFormat } from '../choose-format.ts';
import { chooseLanguage, languageFlag } from '../choose-language.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import { jsonFile } from '../json-file.ts';
import { parseSeed } from '../parse-seed.ts';
import { readWhole } from '../whole-number.ts';
import { withProject } from '../with-project.ts';

const formats = ['text', 'json', 'csv', 'csv-excel', 'md', 'html', 'latex', 'xlsx', 'docx'] as const;

export const agreementCommand = defineCommand({
  name: 'agreement',
  usage:
    'PROJECT.copro --coders A,B[,…] [--variable VARIABLE]… [--seed N]\n' +
    '         [--round TITLE | --codebook-version N]\n' +
    `         [--format ${formats.join('|')}] [--language en|zh] [--out FILE]`,
  summary: 'how far coders agree, by variable and by code',
  positionals: { least: 1, most: 1 },
  options: {
    coders: { type: 'string' },
    variable: { type: 'string', multiple: true },
    seed: { type: 'string' },
    round: { type: 'string' },
    'codebook-version': { type: 'string' },
    format: { type: 'string' },
    ...languageFlag,
    out: { type: 'string' },
  },
  run: async ({ positionals: [project], values, json, call, io }) => {
    if (values.coders === undefined) return fail('invalid-input', 'Say whose answers to compare: --coders A,B.');
    const format = chooseFormat({ values, otherwise: json ? 'json' : 'text' }, formats);
    if (!format.ok) return format;
    const language = chooseLanguage(values);
    if (!language.ok) return language;
    const seed = parseSeed(values.seed);
    if (!seed.ok) return seed;
    const version = readWhole('codebook-version', values['codebook-version']);
    if (!version.ok) return version;
    const asked = {
      coders: listOf(values.coders),
      seed: seed.value,
      ...(values.variable === undefined ? {} : { variables: values.variable }),
      ...(values.round === undefined ? {} : { round: values.round }),
      ...(version.value === undefined ? {} : { codebookVersion: version.value }),
    };
    return withProject(call, { file: project, access: 'read' }, async (handle) => {
      const input = { project: handle, ...asked };
      if (format.value === 'json') {
        const agreement = await call('agreement.compute', input);
        return agreement.ok
          ? deliver(io, jsonFile('agreement.json', agreement.value), { path: values.out, json })
          : agreement;
      }
      const exported = await call('agreement.export', { ...input, format: format.value, language: language.value });
      return exported.ok ? deliver(io, exported.value.file, { path: values.out, json }) : exported;
    });
  },
});
