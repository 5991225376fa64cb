import { fail } from '../../contract/errors.ts';
import { listOf } from '../../contract/round-options.ts';
import { chooseFormat } from '../choose-format.ts';
import { chooseLanguage, languageFlag } from '../choose-language.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import { jsonFile } from '../json-file.ts';
import { withProject } from '../with-project.ts';

const formats = ['text', 'json', 'md', 'html', 'csv', 'csv-excel', 'docx', 'xlsx'] as const;

export const retrieveCommand = defineCommand({
  name: 'retrieve',
  usage: `PROJECT.copro VARIABLE[=CODE] [--coders NAME[,NAME…]] [--format ${formats.join('|')}] [--language en|zh] [--out FILE]`,
  summary: 'every case with a code, who gave it, the rationale, quote, page and passages',
  positionals: { least: 2, most: 2 },
  options: { coders: { type: 'string' }, format: { type: 'string' }, ...languageFlag, out: { type: 'string' } },
  run: ({ positionals: [project, asked = ''], values, json, call, io }) =>
    withProject(call, { file: project, access: 'read' }, async (handle) => {
      const format = chooseFormat({ values, otherwise: json ? 'json' : 'text' }, formats);
      if (!format.ok) return format;
      const language = chooseLanguage(values);
      if (!language.ok) return language;
      const [variable = '', code, ...more] = asked.split('=');
      if (more.length > 0)
        return fail('invalid-input', `“${asked}” is no code. Write VARIABLE=CODE, as in role=planner.`);
      const input = {
        project: handle,
        variable,
        ...(code === undefined ? {} : { code }),
        ...(values.coders === undefined ? {} : { coders: listOf(values.coders) }),
      };
      if (format.value === 'json') {
        const found = await call('retrieval.read', input);
        return found.ok ? deliver(io, jsonFile('passages.json', found.value), { path: values.out, json }) : found;
      }
      const exported = await call('retrieval.export', { ...input, format: format.value, language: language.value });
      return exported.ok ? deliver(io, exported.value.file, { path: values.out, json }) : exported;
    }),
});
