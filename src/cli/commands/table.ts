import type { Call } from '../../contract/client.ts';
import type { Input } from '../../contract/method.ts';
import { chooseFormat } from '../choose-format.ts';
import { chooseLanguage, languageFlag, type OutputLanguage } from '../choose-language.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import { fittingOptions } from '../fitting-options.ts';
import type { Io } from '../io.ts';
import { saveSpecification } from '../save-specification.ts';
import { parseMore, tableFile, tableFormats } from '../table-file.ts';
import { specifyTable } from '../table-specification.ts';
import { withProject } from '../with-project.ts';

/** JSON is English, as all that programs read. */
function spoken(language: OutputLanguage, format: string): OutputLanguage {
  return format === 'json' ? 'en' : language;
}

export const tableCommand = defineCommand({
  name: 'table',
  usage:
    'PROJECT.copro --rows VARIABLE[@GROUPING] [--cols VARIABLE[@GROUPING]] [--layers VARIABLE[@GROUPING]]\n' +
    '           [--base cases|responses] [--percent none|row|column|total [--intervals]]\n' +
    '         --frequencies A,B,… | --section ID   one-way tables of several variables, or of a whole section\n' +
    '         --evidence A,B,…                     every case with what it was coded as\n' +
    '         --from FILE | --saved NAME           a specification, any exported table, or a saved one\n' +
    '         [--filter "country=UK;Sweden"]… [--status included,undecided,excluded] [--policy final|union|intersection|coder:NAME]\n' +
    '         [--title TEXT] [--note TEXT] [--as-of "RESTORE POINT"]\n' +
    '         [--tests [--seed N]] [--policies final,coder:NAME,union,intersection]\n' +
    '         [--save NAME [--by NAME]]\n' +
    `         [--format ${tableFormats.join('|')}] [--language en|zh] [--out FILE]`,
  summary: 'a one- or two-way table, several in one, or every case with its codes',
  positionals: { least: 1, most: 1 },
  options: {
    rows: { type: 'string' },
    cols: { type: 'string' },
    layers: { type: 'string' },
    base: { type: 'string' },
    percent: { type: 'string' },
    frequencies: { type: 'string' },
    section: { type: 'string' },
    evidence: { type: 'string' },
    filter: { type: 'string', multiple: true },
    status: { type: 'string' },
    policy: { type: 'string' },
    title: { type: 'string' },
    note: { type: 'string' },
    'as-of': { type: 'string' },
    from: { type: 'string' },
    saved: { type: 'string' },
    save: { type: 'string' },
    by: { type: 'string' },
    intervals: { type: 'boolean' },
    tests: { type: 'boolean', default: false },
    seed: { type: 'string' },
    policies: { type: 'string' },
    format: { type: 'string' },
    ...languageFlag,
    out: { type: 'string' },
  },
  run: async ({ positionals: [project], values, json, call, io }) => {
    const format = chooseFormat({ values, otherwise: json ? 'json' : 'text' }, tableFormats);
    if (!format.ok) return format;
    const language = chooseLanguage(values);
    if (!language.ok) return language;
    const more = parseMore(values, format.value);
    if (!more.ok) return more;
    const fits = fittingOptions(values, { needs: { by: ['save'] } });
    if (!fits.ok) return fits;
    const access = values.save === undefined ? 'read' : 'write';
    return withProject(call, { file: project, access }, async (handle) => {
      const wanted = await specifyTable(call, values, handle);
      if (!wanted.ok) return wanted;
      const asOf = values['as-of'] === undefined ? {} : { asOf: values['as-of'] };
      const { specification } = wanted.value;
      const counting = { project: handle, specification, language: spoken(language.value, format.value), ...asOf };
      const file = await tableFile(call, counting, more.value);
      if (!file.ok) return file;
      await tellChanged(call, counting, { hash: wanted.value.hash, io });
      const saved = await saveSpecification({ call, io, project: handle }, values, (name) => ({
        kind: 'table',
        name,
        specification,
      }));
      return saved.ok ? deliver(io, file.value, { path: values.out, json }) : saved;
    });
  },
});

/** Whether the project still gives the numbers that the file was exported with. */
async function tellChanged(
  call: Call,
  counting: Input<'tables.show'>,
  { hash, io }: { readonly hash: string | undefined; readonly io: Io },
): Promise<void> {
  if (hash === undefined) return;
  const now = await call('tables.show', counting);
  if (now.ok && now.value.hash !== hash)
    io.stderr('Look here: the project gives other numbers now than when this file was exported.\n');
}
