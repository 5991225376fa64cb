import { rmSync, statSync } from 'node:fs';
import { must } from '../../support/must.ts';
import { print, Times } from './figures.ts';
import { inFolder } from './folder.ts';
import { listOf, valuesEach } from './list.ts';
import { type Bare, bareCodings, bareWide, codingsIn, namedCodings, parse } from './peers.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const names = {
  import: 'import',
  undo: 'undo of it',
  redo: 'redo',
  again: 'second undo',
  codings: 'papaparse, bare insert',
  named: 'papaparse, bare insert with text keys',
  wide: 'papaparse, bare wide row per case',
} as const;

/** A whole import through the contract, its undo, redo and second undo, against what a bare program would do. */
export function compareImport(cases: number, rounds: number): Promise<void> {
  return inFolder(async (folder) => {
    const list = listOf(cases);
    print(
      `\nImport of ${cases.toLocaleString('en')} cases × ${valuesEach} values, ${(list.length / 1e6).toFixed(1)} MB of CSV: ${rounds} rounds`,
    );
    const times = new Times();
    for (let round = 0; round < rounds; round += 1) {
      const sizes = await ours(times, { folder, list, cases });
      await peers(times, { folder, list });
      if (round === 0) print(`  in MB: file ${sizes.join(', ')}`);
    }
    times.print(0);
    times.ratio(names.import, { peer: names.codings, most: 1 });
    times.ratio(names.import, { peer: names.named });
    times.ratio(names.import, { peer: names.wide, most: 3 });
    times.ratio(names.undo, { peer: names.import, most: 1 });
    times.ratio(names.redo, { peer: names.import });
    times.ratio(names.again, { peer: names.import });
  });
}

type Ground = { readonly folder: string; readonly list: Uint8Array };

async function ours(times: Times, { folder, list, cases }: Ground & { cases: number }): Promise<string[]> {
  const workspace = await openWorkspace(folder, 'ours');
  const { call, project, path } = workspace;
  const sizes = [sizeAfter('new', workspace)];
  const files = [{ name: 'list.csv', bytes: list }];
  const report = await times.take(names.import, async () => must(await call('cases.import', { project, files })));
  if (report.imported !== cases) throw new Error(`${report.imported} cases imported instead of ${cases}`);
  sizes.push(sizeAfter('imported', workspace));
  sizes.push(`peak memory until then ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)}`);
  const steps = [
    ['history.undo', names.undo],
    ['history.redo', names.redo],
    ['history.undo', names.again],
    ['history.redo', 'second redo'],
  ] as const;
  for (const [method, name] of steps) {
    await times.take(name, async () => must(await call(method, { project, by: 'bench' })));
    sizes.push(sizeAfter(name, workspace));
  }
  workspace.close();
  if (codingsIn(path).length !== cases * valuesEach) throw new Error('codings are missing');
  return sizes;
}

function sizeAfter(what: string, { path }: Workspace): string {
  return `${what} ${(statSync(path).size / 1e6).toFixed(0)} + log ${(statSync(`${path}-wal`).size / 1e6).toFixed(0)}`;
}

async function peers(times: Times, { folder, list }: Ground): Promise<void> {
  const codings = codingsIn(`${folder}/ours.copro`);
  const named = codings.map(([variable, coder, ...rest]) => [
    `v${String(variable)}`,
    `coder ${String(coder)}`,
    ...rest,
  ]);
  const way = async (name: string, table: Bare, insert: (table: Bare, rows: string[][]) => void): Promise<void> => {
    await times.take(name, () => {
      insert(table, parse(list).slice(1));
    });
    table.close();
  };
  await way(names.codings, bareCodings(folder, 'codings'), (table) => {
    table.insert(codings);
  });
  await way(names.named, namedCodings(folder, 'named'), (table) => {
    table.insert(named);
  });
  await way(names.wide, bareWide(folder, 'wide'), (table, rows) => {
    table.insert(rows);
  });
  for (const name of ['ours.copro', 'codings', 'named', 'wide']) rmSync(`${folder}/${name}`);
}
