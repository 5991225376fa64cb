import { fail, ok, type Result } from '../../contract/errors.ts';
import type { Call } from '../../contract/client.ts';
import type { Output } from '../../contract/method.ts';
import { readFile } from '../../core/files.ts';
import { choose } from '../choice.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import { printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

export const figureCommand = defineCommand({
  name: 'figure',
  usage: 'PROJECT.copro SPECIFICATION.json|NAME [--format svg|png|pdf] [--dpi 600] [--out FILE]',
  summary: 'a figure file',
  positionals: { least: 2, most: 2 },
  options: {
    format: { type: 'string', default: 'svg' },
    dpi: { type: 'string', default: '600' },
    out: { type: 'string' },
  },
  run: async ({ positionals: [project, named = ''], values, json, call, io }) => {
    const format = choose('format', values.format, ['svg', 'png', 'pdf']);
    if (!format.ok) return format;
    const dpi = Number(values.dpi);
    if (!Number.isInteger(dpi)) return fail('invalid-input', `--dpi takes a whole number; “${values.dpi}” is none.`);
    const specification = await find(call, named);
    if (!specification.ok) return specification;
    return withProject(call, { file: project, access: 'read' }, async (handle) => {
      const drawn = await call('figures.render', {
        project: handle,
        specification: specification.value,
        format: format.value,
        dpi,
      });
      if (!drawn.ok) return drawn;
      const { file, problems } = drawn.value;
      for (const problem of problems) io.stderr(`Look here: ${problem.message}\n`);
      const path = values.out ?? file.name;
      const delivered = deliver(io, file, { path, json: false });
      if (!delivered.ok) return delivered;
      if (json) printJson(io, { file: path, problems });
      return ok(0);
    });
  },
});

function find(call: Call, named: string): Promise<Result<Output<'figures.shipped'>>> {
  if (!named.toLowerCase().endsWith('.json')) return call('figures.shipped', { id: named });
  const file = readFile(named);
  return file.ok ? call('figures.parse', { file: file.value }) : Promise.resolve(file);
}
