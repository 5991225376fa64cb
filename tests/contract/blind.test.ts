import { describe, expect, it, onTestFinished } from 'vitest';
import { api } from '../../src/contract/api.ts';
import type { Call } from '../../src/contract/client.ts';
import { createClient } from '../../src/contract/client.ts';
import { createDispatch } from '../../src/contract/dispatch.ts';
import { asSeenBy } from '../../src/contract/eyes.ts';
import type { ProjectHandle } from '../../src/contract/file.ts';
import type { Input, Method } from '../../src/contract/method.ts';
import { createCore } from '../../src/core/create-core.ts';
import { sentence } from '../../src/domain/model/sentences/sentence.ts';
import { type CoreProject, coreProject } from '../support/core-project.ts';
import { must } from '../support/must.ts';

const list = 'No.,Title,country,year\n1,One,uk,1999\n2,Two,uk,2004\n3,Three,sweden,2008\n4,Four,sweden,2012\n';
const anas = 'case,type,role\n1,user,planner\n2,citizen,survey\n3,user,panel\n';

/** What Ben and a decision say of cases that Ana has still to do. */
type Secrets = { readonly type: string; readonly role: string; readonly why: string; readonly decided: string };
const oneWay: Secrets = { type: 'user', role: 'survey;panel', why: 'led by users', decided: 'planner' };
const another: Secrets = { type: 'citizen', role: '-', why: 'citizens came', decided: 'panel' };

type Kit = CoreProject & { readonly blind: ProjectHandle };

/** A core whose clock and ids are the same each time. */
function sameCore(): Call {
  let ticks = 0;
  let ids = 0;
  const core = createCore({
    clock: () => new Date(Date.UTC(2026, 0, 1) + 1000 * (ticks += 1)).toISOString(),
    ids: () => `0190a5c8-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
  });
  onTestFinished(core.close);
  return createClient(createDispatch(core.handlers));
}

/** Ana and Ben have four cases to code; she has done the first, he all of them, and Eva ruled on case 3 long ago. */
async function kit({ type, role, why, decided }: Secrets): Promise<Kit> {
  const project = await coreProject(undefined, sameCore());
  const { call, handle } = project;
  must(await project.import(list));
  must(await project.code('Ana', anas));
  must(
    await project.code(
      'Ben',
      `case,type,role,type:rationale\n1,user,panel,\n2,${type},${role},${why}\n3,${type},,\n4,user,,\n`,
    ),
  );
  must(
    await call('finals.settle', {
      project: handle,
      case: 3,
      variable: 'role',
      decision: { kind: 'cell', text: decided },
      by: 'Eva',
    }),
  );
  must(await call('rounds.open', { project: handle, title: 'Pilot', coders: ['Ana', 'Ben'] }));
  const answer = { kind: 'codes' as const, codes: [decided], notReported: [], other: {} };
  must(await call('codings.put', { project: handle, coder: 'Ben', entries: [{ case: 4, variable: 'role', answer }] }));
  must(await call('rounds.done', { project: handle, coder: 'Ben' }));
  must(await call('rounds.done', { project: handle, coder: 'Ana', cases: [1] }));
  return { ...project, blind: asSeenBy(handle, 'Ana') };
}

const table = {
  kind: 'cross',
  base: 'cases',
  percent: 'none',
  rows: { variable: 'type' },
  cols: { variable: 'role' },
  filters: [],
  policy: { kind: 'union' },
} as const satisfies Input<'tables.compute'>['specification'];

type Asked = { [M in Method]?: readonly Omit<Extract<Input<M>, object>, 'project'>[] };

/** Every question that can be put to a project, so that it would tell what others said. */
const questions: Asked = {
  'agreement.cases': [{ coders: ['Ana', 'Ben'] }, { coders: ['Ana', 'Ben'], round: 'Pilot' }],
  'agreement.cells': [{ coders: ['Ana', 'Ben'], variable: 'type' }],
  'agreement.compute': [{ coders: ['Ana', 'Ben'] }, { coders: ['Ana', 'Ben'], round: 'Pilot' }],
  'agreement.export': [{ coders: ['Ana', 'Ben'], format: 'csv' }],
  'audit.run': [{}],
  'audit.export': [{ format: 'csv' }],
  'behind.cases': [{ cases: [1, 2, 3, 4], variables: ['type', 'role'] }],
  'cases.copy': [{ cases: [1, 2, 3, 4], columns: ['type', 'role'] }],
  'cases.counts': [{}, { coder: 'Ben' }],
  'cases.found': [{ filters: [{ kind: 'code', column: 'type', code: 'user' }] }, { coder: 'Ben' }],
  'cases.place': [{ case: 2 }],
  'cases.sums': [{}],
  'cases.window': [{}, { coder: 'Ben' }],
  'claims.list': [{}],
  'codebook.compare': [{ from: 1, to: 1 }],
  'codebook.export': [{}],
  'codebook.exportLog': [{}],
  'codebook.log': [{}],
  'codebook.print': [{}],
  'codebook.queue': [{}],
  'codebook.read': [{}],
  'codebook.use': [{ variable: 'type', code: 'user' }, { variable: 'role' }],
  'codebook.uses': [{}],
  'coders.list': [{}],
  'codings.of-case': [{ case: 2 }, { case: 3, coders: ['Ben'] }, { case: 4 }],
  'codings.progress': [{ coder: 'Ana' }],
  'figures.gallery': [{}, { policy: 'union' }],
  'finals.difference': [{ case: 2, variable: 'type' }],
  'finals.exportLog': [{ all: true, format: 'csv' }],
  'finals.log': [{ all: true }],
  'finals.queue': [{}],
  'groupings.list': [{}],
  'history.entry': [4, 5, 6, 7, 8, 9].map((seq) => ({ seq })),
  'history.facets': [{}],
  'history.list': [{}, { case: 2 }, { text: 'user' }, { text: 'citizen' }],
  'history.next': [{}],
  'history.of-case': [{ case: 2 }, { case: 3 }, { case: 4 }],
  'history.of-coding': [{ case: 4, variable: 'role', coder: 'Ben' }],
  'merge.tasks': [{}],
  'project.find': [{ text: 'user' }],
  'project.overview': [{}],
  'project.revision': [{}],
  'retrieval.export': [{ variable: 'type', code: 'user', format: 'csv' }],
  'retrieval.read': [{ variable: 'type', code: 'user' }, { variable: 'role' }],
  'rounds.list': [{}],
  'specifications.list': [{}],
  'tables.compare': [{ specification: table, policies: ['union', 'final', 'coder:Ben'] }],
  'tables.compute': [{ specification: table }, { specification: { ...table, policy: { kind: 'coder', name: 'Ben' } } }],
  'tables.copy': [{ specification: table }],
  'tables.export': [{ specification: table, format: 'csv' }],
  'tables.exportComparison': [{ specification: table, policies: ['union'] }],
  'tables.exportTests': [{ specification: table }],
  'tables.residuals': [{ specification: table }],
  'tables.show': [{ specification: table }],
  'tables.tell': [{ specification: table }],
  'tables.test': [{ specification: table }],
};

/** These draw what `tables.compute` says, preview a change, read a file, or give out all of a project, as their screens say. */
const elsewhere: readonly Method[] = [
  'backups.create',
  'cases.import',
  'cases.inspect-list',
  'codebook.preview-change',
  'codings.import',
  'figures.draw',
  'figures.render',
  'merge.run',
  'package.deposit',
  'project.export',
  'report.check',
  'report.write',
  'rounds.plan',
];

async function answers(call: Call, project: ProjectHandle): Promise<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  for (const [method, inputs] of Object.entries(questions)) {
    for (const [index, input] of inputs.entries()) {
      const reply = await call(method as 'cases.window', { ...input, project });
      said[`${method} ${String(index)}`] = reply.ok ? reply.value : reply.error.code;
    }
  }
  return said;
}

describe('a coder who codes blind', () => {
  it('is answered the same, whatever others said of the cases that she has still to do', async () => {
    const [one, other] = [await kit(oneWay), await kit(another)];
    expect(await answers(one.call, one.blind)).toEqual(await answers(other.call, other.blind));
    const open = [await answers(one.call, one.handle), await answers(other.call, other.handle)] as const;
    const telling = Object.keys(open[0]).filter(
      (name) => JSON.stringify(open[0][name]) !== JSON.stringify(open[1][name]),
    );
    expect(telling.map((name) => name.split(' ')[0])).toEqual(
      expect.arrayContaining([
        'agreement.cases',
        'behind.cases',
        'cases.window',
        'codebook.use',
        'codings.of-case',
        'finals.log',
        'history.entry',
        'history.list',
        'history.of-case',
        'retrieval.read',
        'tables.compute',
      ]),
    );
  });

  it('is asked every question that there is', () => {
    const concerned = Object.entries(api).flatMap(([name, { kind, input }]) =>
      kind !== 'command' && 'shape' in input && 'project' in input.shape ? [name] : [],
    );
    expect(concerned.filter((name) => !(name in questions) && !elsewhere.includes(name as Method))).toEqual([]);
  });

  it('sees what others said of what she has done, her own answers, and what attributes say', async () => {
    const { call, blind: project } = await kit(oneWay);
    const coders = async (number: number): Promise<string[]> =>
      must(await call('codings.of-case', { project, case: number })).codings.map(
        ({ coder, variable }) => `${coder} ${variable}`,
      );
    expect(await coders(1)).toEqual(['import country', 'import year', 'Ana type', 'Ben type', 'Ana role', 'Ben role']);
    expect(await coders(2)).toEqual(['import country', 'import year', 'Ana type', 'Ana role']);
    must(await call('rounds.done', { project, coder: 'Ana', cases: [2] }));
    expect(await coders(2)).toContain('Ben type');
    expect(await coders(3)).not.toContain('Ben type');
  });

  it('sees all once the round is closed, and nothing less where no round gives her cases', async () => {
    const { call, handle, blind: project } = await kit(oneWay);
    const all = await answers(call, handle);
    expect(await answers(call, asSeenBy(handle, 'Dora'))).toEqual(all);
    must(await call('rounds.close', { project: handle, round: 'Pilot', unfinished: true, by: 'Eva' }));
    expect(await answers(call, project)).toEqual(await answers(call, handle));
  });

  it('is told of others’ entries without what they say, also when she takes one back', async () => {
    const { call, blind: project } = await kit(oneWay);
    const silent = sentence('export.entry-left-out');
    const entries = must(await call('history.list', { project })).entries;
    expect(entries.filter(({ words }) => words === silent).map(({ by }) => by)).toEqual(['Ben', 'Eva', 'Ben']);
    const bens = entries.find(({ by, kind }) => by === 'Ben' && kind === 'code')?.seq ?? 0;
    must(await call('history.undo', { project, by: 'Ana' }));
    must(await call('history.undo', { project, by: 'Ana' }));
    const undone = must(await call('history.undo', { project, by: 'Ana', entry: bens }));
    expect(undone.entry.words).toBe(silent);
    const redone = must(await call('history.redo', { project, by: 'Ana' }));
    expect(redone.entry.words).toBe(silent);
    expect(must(await call('history.undo', { project, by: 'Ana' })).entry.words).toBe(silent);
    // The entries of her own say what they say.
    must(await call('codings.clear', { project, coder: 'Ana', keys: [{ case: 3, variable: 'type' }] }));
    must(await call('history.undo', { project, by: 'Ana' }));
    expect(must(await call('history.redo', { project, by: 'Ana' })).entry.words).toContain(
      'Ana took back Type of case 3',
    );
  });

  it('gives out the whole project, and changes the whole of it', async () => {
    const { call, handle, blind: project } = await kit(oneWay);
    const json = async (from: ProjectHandle): Promise<unknown> =>
      must(await call('project.export', { project: from, format: 'json' }));
    expect(await json(project)).toEqual(await json(handle));
    must(await call('cases.put', { project, cases: [{ number: 2, title: 'Two, once more' }], by: 'Ana' }));
    expect(must(await call('cases.window', { project: handle })).rows[1]?.title).toBe('Two, once more');
  });
});
