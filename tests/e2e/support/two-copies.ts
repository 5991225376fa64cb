import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CoreProject, coreProject } from '../../support/core-project.ts';
import { must } from '../../support/must.ts';

const cases = 'number,title\n1,Allotments by the river\n2,A night school run by its pupils\n';
const here =
  'case,type,role,role:rationale,role:quote,role:page\n1,user,co-deliverer,They dig and plant,we do it all,4\n';
const there = 'case,type,role,role:rationale\n1,user,co-commissioner,They chose the site\n2,citizen,,\n';

/** A review and a copy of it, closed, on which Ana coded the same case otherwise and renamed a code otherwise; and her home. */
export async function twoCopies(): Promise<CoreProject & { readonly copy: string; readonly home: string }> {
  const project = await coreProject(null);
  const { call, folder, path } = project;
  must(await project.import(cases));
  must(await call('project.close', { project: project.handle }));
  const copy = join(folder, 'laptop.copro');
  copyFileSync(path, copy);
  for (const [file, list, label] of [
    [path, here, 'Deliverer with staff'],
    [copy, there, 'Hands-on deliverer'],
  ] as const) {
    const { project: handle } = must(await call('project.open', { file, access: 'write' }));
    const bytes = new TextEncoder().encode(list);
    must(await call('codings.import', { project: handle, file: { name: 'ana.csv', bytes }, coder: 'Ana' }));
    const change = { kind: 'rename-code', variable: 'role', code: 'co-deliverer', label, reason: 'Clearer' } as const;
    must(await call('codebook.change', { project: handle, change, by: 'Ana' }));
    must(await call('project.close', { project: handle }));
  }
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'preferences.json'), JSON.stringify({ coder: 'Ana' }));
  return { ...project, copy, home };
}
