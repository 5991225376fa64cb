import { fail } from '../../contract/errors.ts';
import { choose } from '../choice.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import { withProject } from '../with-project.ts';

export const exportCommand = defineCommand({
  name: 'export',
  usage: 'PROJECT.copro --format csv|csv-excel|json|package [--coder NAME] --out FILE',
  summary: 'cases and answers as CSV, the whole review as JSON, or a package for one coder',
  positionals: { least: 1, most: 1 },
  options: { format: { type: 'string' }, coder: { type: 'string' }, out: { type: 'string' } },
  run: ({ positionals: [project], values, json, call, io }) =>
    withProject(call, { file: project, access: 'read' }, async (handle) => {
      if (values.format === undefined)
        return fail('invalid-input', 'Name the format: --format csv, csv-excel, json or package.');
      const format = choose('format', values.format, ['csv', 'csv-excel', 'json', 'package']);
      if (!format.ok) return format;
      const coder = values.coder === undefined ? {} : { coder: values.coder };
      const exported = await call('project.export', { project: handle, format: format.value, ...coder });
      return exported.ok ? deliver(io, exported.value.file, { path: values.out, json }) : exported;
    }),
});
