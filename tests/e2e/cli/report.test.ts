import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { coreProject } from '../../support/core-project.ts';
import { like } from '../../support/like.ts';
import { must } from '../../support/must.ts';

it('a report comes out twice with the same bytes, and its check ends with 6 once a number has changed', async () => {
  const { call, handle, folder, path, import: importList, code } = await coreProject();
  must(await importList('number,title,country\n1,One,uk\n2,Two,uk\n3,Three,sweden\n'));
  must(await code('Ana', 'case,type\n1,user\n2,citizen\n'));
  const specification = must(await call('tables.specify', { rows: 'type', policy: 'coder:Ana' }));
  must(await call('specifications.put', { project: handle, saved: { name: 'Types', kind: 'table', specification } }));
  must(await call('project.close', { project: handle }));
  for (const out of ['first', 'second']) expect(copro(folder, 'report', path, '--out', out).code).toBe(0);
  // The manifest has the hash of every other file.
  const [first, second] = ['first', 'second'].map((out) => readFileSync(join(folder, out, 'manifest.json'), 'utf8'));
  expect(first).toContain('"index.html"');
  expect(second).toBe(first);
  const check = (): [number | null, string] => {
    const { code: status, stdout } = copro(folder, 'report', path, '--check', 'first/manifest.json');
    return [status, stdout];
  };
  expect(check()[0]).toBe(0);
  writeFileSync(join(folder, 'more.csv'), 'case,type\n3,user\n');
  expect(copro(folder, 'code', path, 'more.csv', '--coder', 'Ana').code).toBe(0);
  expect(check()).toEqual([6, like(/Types/)]);
});
