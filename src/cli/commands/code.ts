import { fail, ok } from '../../contract/errors.ts';
import { readFile } from '../../core/files.ts';
import { defineCommand } from '../command.ts';
import { counted } from '../counted.ts';
import { delimiterOf } from '../delimiter-of.ts';
import { printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

export const codeCommand = defineCommand({
  name: 'code',
  usage:
    'PROJECT.copro CODINGS.csv --coder NAME [--rule] [--encoding E] [--delimiter D] [--sheet S] [--separator ";"]\n' +
    '         columns: case, VARIABLE, VARIABLE:rationale, :quote, :page, :confidence (low, medium, high)',
  summary: 'codings from a file: one row a case, one column a variable',
  positionals: { least: 2, most: 2 },
  options: {
    coder: { type: 'string' },
    rule: { type: 'boolean', default: false },
    separator: { type: 'string', default: ';' },
    encoding: { type: 'string' },
    delimiter: { type: 'string' },
    sheet: { type: 'string' },
  },
  run: ({ positionals: [project, path = ''], values, json, call, io }) =>
    withProject(call, { file: project, access: 'write' }, async (handle) => {
      const { coder, rule, separator, encoding, delimiter, sheet } = values;
      if (coder === undefined) return fail('invalid-input', 'Say whose codings these are: --coder NAME.');
      const file = readFile(path);
      if (!file.ok) return file;
      const applied = await call('codings.import', {
        project: handle,
        file: file.value,
        coder,
        separator,
        ...(rule ? { coderKind: 'rule' as const } : {}),
        ...(encoding === undefined ? {} : { encoding }),
        ...(delimiter === undefined ? {} : { delimiter: delimiterOf(delimiter) }),
        ...(sheet === undefined ? {} : { sheet }),
      });
      if (!applied.ok) return applied;
      const { codings, cases, unchanged, warnings } = applied.value;
      if (json) printJson(io, applied.value);
      else {
        io.stdout(
          `${counted(codings, 'coding')} of ${counted(cases, 'case')} by ${coder}, ${String(unchanged)} unchanged.\n`,
        );
        for (const warning of warnings) io.stdout(`Note: ${warning}\n`);
      }
      return ok(0);
    }),
});
