import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Call, createClient } from '../../src/contract/client.ts';
import { createDispatch } from '../../src/contract/dispatch.ts';
import type { ProjectHandle } from '../../src/contract/file.ts';
import type { Input } from '../../src/contract/method.ts';
import { createCore } from '../../src/core/create-core.ts';
import { rowsOf } from '../store/support/raw.ts';
import { fixedSurroundings } from '../store/support/surroundings.ts';
import { coreProject, jsonFile } from '../support/core-project.ts';
import { must } from '../support/must.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A project of three cases whose roles and factors Ana has coded. */
async function project(): Promise<{ call: Call; project: ProjectHandle; path: string }> {
  const core = createCore(fixedSurroundings());
  onTestFinished(core.close);
  const call = createClient(createDispatch(core.handlers));
  const path = join(temporaryFolder(), 'review.copro');
  must(await call('project.create', { file: path }));
  const { project: handle } = must(await call('project.open', { file: path, access: 'write' }));
  const list = { name: 'list.csv', bytes: bytes('No.,Title\n1,One\n2,Two\n3,Three\n') };
  must(await call('cases.import', { project: handle, files: [list] }));
  const file = { name: 'ana.csv', bytes: bytes('case,role\n1,co-deliverer;co-assessor\n2,co-deliverer\n3,NR\n') };
  must(await call('codings.import', { project: handle, file, coder: 'Ana' }));
  return { call, project: handle, path };
}

const merge: Input<'codebook.change'>['change'] = {
  kind: 'merge-codes',
  reason: 'Alike',
  variable: 'role',
  from: 'co-assessor',
  into: 'co-deliverer',
};

describe('codebook.change', () => {
  it('does exactly what its preview said, as one command with the reason in its summary', async () => {
    const { call, project: handle, path } = await project();
    const before = rowsOf(path, 'SELECT * FROM command');
    const preview = must(await call('codebook.preview-change', { project: handle, change: merge }));
    expect(rowsOf(path, 'SELECT * FROM command')).toEqual(before);
    expect(preview.rewritten).toEqual([
      { case: 1, variable: 'role', coder: 'Ana', before: 'Co-deliverer; Co-assessor', after: 'Co-deliverer' },
    ]);
    const made = must(await call('codebook.change', { project: handle, change: merge, by: 'Ana' }));
    expect(made).toEqual({ ...preview, dryRun: false });
    expect(rowsOf(path, 'SELECT kind, by, summary FROM command').slice(before.length)).toEqual([
      {
        kind: 'codebook',
        by: 'Ana',
        summary: 'Merged the code “Co-assessor” of role into “Co-deliverer”: Alike',
      },
    ]);
    expect(rowsOf(path, "SELECT operation FROM history WHERE table_name = 'coding'")).toEqual([
      { operation: 'update' },
    ]);
  });

  it('takes the final answers and the groupings along, and tells what every answer was', async () => {
    const { call, handle, import: take, code, review } = await coreProject();
    must(await take('number,title\n1,One\n2,Two\n'));
    must(await code('Ana', 'case,role\n1,planner;survey\n2,survey\n'));
    must(await code('Ben', 'case,role\n1,survey\n2,panel\n'));
    const decision = { kind: 'cell', text: 'planner;survey' } as const;
    must(await call('finals.settle', { project: handle, case: 1, variable: 'role', decision, by: 'Eva' }));
    const grouping = (asked: string[]) => [
      {
        ...{ kind: 'codes', id: 'ways', variable: 'role', label: 'Ways', source: 'Ours' },
        groups: [
          { id: 'asked', label: 'Asked', codes: asked },
          { id: 'led', label: 'Led', codes: ['planner'] },
        ],
      },
    ];
    const file = jsonFile('groupings.json', grouping(['survey']));
    must(await call('groupings.put', { project: handle, file, by: 'Eva' }));
    const { rewritten, dryRun } = must(
      await call('codebook.change', { project: handle, change: { ...merge, from: 'survey', into: 'panel' } }),
    );
    expect(dryRun).toBe(false);
    const of = { variable: 'role', case: 1 };
    expect(rewritten).toEqual([
      { ...of, coder: 'Ana', before: 'Planner; Survey', after: 'Planner; Panel' },
      { ...of, coder: 'Ben', before: 'Survey', after: 'Panel' },
      { ...of, case: 2, coder: 'Ana', before: 'Survey', after: 'Panel' },
      { ...of, coder: null, before: 'Planner; Survey', after: 'Planner; Panel' },
    ]);
    expect((await review()).finalCodings).toMatchObject([
      { case: 1, answer: { codes: ['planner', 'panel'] }, by: 'Eva' },
    ]);
    expect(must(await call('groupings.list', { project: handle }))).toMatchObject(grouping(['survey', 'panel']));
  });

  it('asks to look again for a new code, with the reason that was given for it', async () => {
    const { call, project: handle } = await project();
    const change = {
      kind: 'add-code',
      reason: 'Seen often',
      variable: 'role',
      code: { id: 'watcher', label: 'Watcher' },
    } as Input<'codebook.change'>['change'];
    must(await call('codebook.change', { project: handle, change }));
    const queue = must(await call('codebook.queue', { project: handle }));
    expect(queue.map(({ title }) => title)).toEqual(['One', 'Two']);
    for (const entry of queue)
      expect(entry).toMatchObject({ codes: ['watcher'], reason: '“Watcher” came after this coding: Seen often' });
  });

  it('gives a code and a variable new ids without a word to their codings', async () => {
    const { call, project: handle, path } = await project();
    const renames = [
      { kind: 'rename-code', reason: 'R', variable: 'role', code: 'co-assessor', id: 'co-evaluator' },
      { kind: 'rename-variable', reason: 'R', variable: 'role', id: 'part' },
    ] as const;
    for (const change of renames) must(await call('codebook.change', { project: handle, change }));
    expect(rowsOf(path, "SELECT * FROM history WHERE table_name = 'coding'")).toEqual([]);
    expect(rowsOf(path, 'SELECT count(*) AS n FROM variable')).toEqual(
      rowsOf(path, 'SELECT max(variable_key) AS n FROM variable'),
    );
    const specification = must(await call('tables.specify', { rows: 'part', policy: 'coder:Ana' }));
    const table = must(await call('tables.compute', { project: handle, specification }));
    if (table.kind !== 'cross') throw new Error(table.kind);
    expect(table.rows.codes.map(({ id }) => id)).toEqual(['co-commissioner', 'co-deliverer', 'co-evaluator']);
    expect(table.rowCases).toEqual([0, 2, 1]);
  });

  it('keeps the counts of the day in the log, whatever is coded later', async () => {
    const { call, project: handle } = await project();
    must(await call('codebook.change', { project: handle, change: merge }));
    const file = { name: 'ana.csv', bytes: bytes('case,role\n3,co-deliverer\n') };
    must(await call('codings.import', { project: handle, file, coder: 'Ana' }));
    const log = must(await call('codebook.log', { project: handle }));
    expect(log.at(-1)?.counts.find(({ code }) => code === 'co-deliverer')).toMatchObject({
      before: { codings: 2, finalCodings: 0 },
      after: { codings: 2, finalCodings: 0 },
    });
    expect(log[0]).toMatchObject({ version: 1, change: null });
  });

  it('names as the maker of a version who made it, also after an import has added codes to that', async () => {
    const { call, handle, import: take } = await coreProject();
    const [made] = must(await call('codebook.log', { project: handle }));
    const map = jsonFile('map.json', { columns: { title: 'title', country: 'country' }, unknown: { country: 'add' } });
    for (const list of ['title,country\nA,Norway\n', 'title,country\nB,Chile\n']) must(await take(list, { map }));
    expect(must(await call('codebook.log', { project: handle }))).toEqual([made]);
  });

  it('lets a coding leave the queue when it is made again, answer unchanged', async () => {
    const { call, project: handle } = await project();
    const narrow = {
      kind: 'narrow-definition',
      reason: 'Wide',
      variable: 'role',
      code: 'co-deliverer',
      notWhen: 'No',
    } as const;
    const { queued } = must(await call('codebook.change', { project: handle, change: narrow }));
    expect(must(await call('codebook.queue', { project: handle }))).toEqual(
      queued.map((entry) => ({ ...entry, title: entry.case === 1 ? 'One' : 'Two' })),
    );
    expect(queued.map(({ case: number }) => number)).toEqual([1, 2]);
    const file = { name: 'ana.csv', bytes: bytes('case,role\n2,co-deliverer\n') };
    must(await call('codings.import', { project: handle, file, coder: 'Ana' }));
    expect(must(await call('codebook.queue', { project: handle })).map(({ case: number }) => number)).toEqual([1]);
  });
});
