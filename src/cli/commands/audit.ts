import { exitDifferent, ok } from '../../contract/errors.ts';
import { readFile } from '../../core/files.ts';
import { choose } from '../choice.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../deliver.ts';
import { printJson } from '../io.ts';
import { withProject } from '../with-project.ts';

export const auditCommand = defineCommand({
  name: 'audit',
  usage: 'PROJECT.copro CLAIMS.json [--strict] [--format text|csv|csv-excel] [--out FILE]',
  summary: 'figures that a paper reports against the same figures recomputed',
  positionals: { least: 2, most: 2 },
  options: {
    strict: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    out: { type: 'string' },
  },
  run: ({ positionals: [project, path = ''], values, json, call, io }) =>
    withProject(call, { file: project, access: 'read' }, async (handle) => {
      const format = choose('format', values.format, ['text', 'csv', 'csv-excel']);
      if (!format.ok) return format;
      const file = readFile(path);
      if (!file.ok) return file;
      const claims = await call('claims.parse', { file: file.value });
      if (!claims.ok) return claims;
      const input = { project: handle, claims: claims.value };
      const entries = await call('audit.run', input);
      if (!entries.ok) return entries;
      if (!json || values.out !== undefined) {
        const exported = await call('audit.export', { ...input, format: format.value });
        const delivered = exported.ok ? deliver(io, exported.value.file, { path: values.out, json: false }) : exported;
        if (!delivered.ok) return delivered;
      }
      if (json) printJson(io, entries.value);
      return ok(values.strict && entries.value.some((entry) => entry.status === 'differs') ? exitDifferent : 0);
    }),
});
