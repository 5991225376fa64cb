import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClient, silent } from '../../src/contract/client.ts';
import { createDispatch } from '../../src/contract/dispatch.ts';
import type { Input, Method } from '../../src/contract/method.ts';
import { createCore } from '../../src/core/create-core.ts';
import { systemClock, systemIds } from '../../src/core/system.ts';
import { fullReview } from '../store/support/full-review.ts';
import { disarm, withRaw } from '../store/support/raw.ts';
import { answerIn, type CoreProject, coreProject, fileOf, jsonFile, startCore } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

const figure = {
  id: 'countries',
  title: 'Countries',
  caption: 'Cases by country.',
  panels: [{ mark: 'bar', source: { kind: 'table', table: { kind: 'cross', rows: { variable: 'country' } } } }],
};

type Job = {
  readonly method: Method;
  readonly input: object;
  readonly stages: readonly string[];
  readonly empty?: true;
};

const jobs: readonly Job[] = [
  {
    method: 'cases.import',
    input: { files: [fileOf('a.csv', 'title,country\nNew,UK\n'), fileOf('b.csv', 'title\nNewer\n')] },
    stages: ['Reading the list', 'Reading the list', 'Comparing it with the project', 'Writing the cases'],
  },
  {
    method: 'cases.import',
    input: { files: [jsonFile('review.json', fullReview())] },
    stages: ['Reading the review', 'Writing the review'],
    empty: true,
  },
  {
    method: 'codings.import',
    input: { file: fileOf('codings.csv', 'case,type\n1,user\n'), coder: 'Ana' },
    stages: ['Reading the codings', 'Writing the codings'],
  },
  { method: 'project.export', input: { format: 'json' }, stages: ['Reading the project', 'Writing it out'] },
  {
    method: 'figures.render',
    input: { specification: figure, format: 'svg' },
    stages: ['Counting', 'Drawing'],
  },
];

async function projectFor({ empty }: Job): Promise<CoreProject> {
  const project = await coreProject();
  if (empty !== true) must(await project.import('number,title,country\n1,A,UK\n'));
  return project;
}

/** Runs a job and stops it when it tells of its n-th stage; gives what came of it and the stages it told of. */
async function run(project: CoreProject, job: Job, stopAt = Infinity): Promise<{ reply: unknown; told: string[] }> {
  const stop = new AbortController();
  const told: string[] = [];
  const input = { project: project.handle, ...job.input } as Input<typeof job.method>;
  const reply = await project.call(job.method, input, {
    signal: stop.signal,
    progress: ({ stage }) => {
      told.push(stage);
      if (told.length === stopAt) stop.abort();
    },
  });
  return { reply, told };
}

/** A stage that lasts tells of itself again. */
function eachOnce(stages: readonly string[]): string[] {
  return stages.filter((stage, index) => stage !== stages[index - 1]);
}

describe.each(jobs)('the job $method with $stages', (job) => {
  it('tells of each of its stages', async () => {
    const { reply, told } = await run(await projectFor(job), job);
    expect(reply).toMatchObject({ ok: true });
    expect(eachOnce(told)).toEqual(eachOnce(job.stages));
  });

  it.each(job.stages.map((stage, index) => [index + 1, stage] as const))(
    'that is stopped at stage %i, %s, leaves everything as it was',
    async (number) => {
      const project = await projectFor(job);
      const before = await project.json();
      const { reply, told } = await run(project, job, number);
      expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled', message: like(/nothing was changed/iu) } });
      expect(told).toHaveLength(number);
      expect(await project.json()).toBe(before);
      expect(must(await project.call('project.check', { file: project.path }))).toEqual({
        sound: true,
        findings: [],
        mergeTasks: 0,
      });
    },
  );
});

describe('changes that are asked for at the same time', () => {
  it('follow one another: the second import of a list finds what the first brought', async () => {
    const project = await coreProject();
    const text = 'title,country\nA,UK\nB,Sweden\n';
    const [one, other] = await Promise.all([project.import(text), project.import(text)]);
    expect(must(one)).toMatchObject({ imported: 2, skipped: 0 });
    expect(must(other)).toMatchObject({ imported: 0, skipped: 2 });
  });

  it('never lose what a person enters while a list is being read', async () => {
    const project = await coreProject();
    must(await project.import('number,title,country\n1,A,UK\n'));
    const both = [project.import('number,title,country\n1,A,Sweden\n'), project.code('Ana', 'case,country\n1,uk\n')];
    for (const reply of await Promise.all(both)) expect(reply.ok).toBe(true);
    const [country] = (await project.review()).codings.filter((one) => one.case === 1);
    expect(country).toMatchObject({ coder: 'Ana', answer: { codes: ['uk'] } });
  });

  it('have their turn even where the one before fails', async () => {
    const project = await coreProject();
    const [bad, good] = await Promise.all([project.import('nothing\nx\n'), project.import('title\nA\n')]);
    expect([bad.ok, good.ok]).toEqual([false, true]);
  });

  it('come to nothing where the project is closed before they write', async () => {
    const project = await coreProject();
    const importing = project.import('title\nA\n');
    must(await project.call('project.close', { project: project.handle }));
    expect(await importing).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: like(/no longer open/u) },
    });
    const again = must(await project.call('project.open', { file: project.path, access: 'write' }));
    expect(again.overview.counts.cases).toBe(0);
  });
});

describe('a project that is open', () => {
  it('is read afresh after each change, whoever made it', async () => {
    const project = await coreProject();
    must(await project.import('number,title,type\n1,A,user\n'));
    const elsewhere = startCore();
    const reader = must(await elsewhere('project.open', { file: project.path, access: 'read' })).project;
    const specification = must(await elsewhere('tables.specify', { rows: 'type' }));
    const count = async () => {
      const table = must(await elsewhere('tables.compute', { project: reader, specification }));
      return table.kind === 'cross' ? table.rowCases : [];
    };
    expect(await count()).toEqual([1, 0]);
    must(await project.import('number,title,type\n2,B,citizen\n'));
    expect(await count()).toEqual([1, 1]);
  });

  it('is open for writing in one program only', async () => {
    const project = await coreProject();
    const open = { file: project.path, access: 'write' } as const;
    expect(await startCore()('project.open', open)).toMatchObject({ ok: false, error: { code: 'project-locked' } });
    must(await project.call('project.close', { project: project.handle }));
    expect(await startCore()('project.open', open)).toMatchObject({ ok: true });
  });

  it('is one project for all windows of a program, and open until the last of them closes it', async () => {
    const project = await coreProject();
    const open = { file: join(project.folder, '.', 'review.copro'), access: 'write' } as const;
    const again = must(await project.call('project.open', open));
    expect(again.project).toBe(project.handle);
    must(await project.call('project.close', { project: project.handle }));
    expect(await startCore()('project.open', open)).toMatchObject({ error: { code: 'project-locked' } });
    must(await project.call('project.close', { project: project.handle }));
    expect(await startCore()('project.open', open)).toMatchObject({ ok: true });
  });

  it('is not held for writing where it turns out to be damaged, and opens for reading alone', async () => {
    const project = await coreProject();
    must(await project.call('project.close', { project: project.handle }));
    withRaw(project.path, (database) => {
      disarm(database, 'project');
      database.exec("UPDATE project SET created = 'yesterday', title = ''");
    });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await project.call('project.open', { file: project.path, access: 'write' })).toMatchObject({
        ok: true,
        value: { access: 'read', damage: { losses: [like(/description of the project is lost/)] } },
      });
    }
    expect(existsSync(`${project.path}-lock`)).toBe(false);
  });

  it('is no longer there for any method once it is closed', async () => {
    const { call, handle: project } = await coreProject();
    must(await call('project.close', { project }));
    const specification = must(await call('tables.specify', { rows: 'type' }));
    const replies = await Promise.all([
      call('codebook.read', { project }),
      call('codebook.export', { project }),
      call('project.export', { project, format: 'json' }),
      call('cases.import', { project, files: [fileOf('a.csv', 'title\nA\n')] }),
      call('codings.import', { project, file: fileOf('a.csv', 'case\n1\n'), coder: 'Ana' }),
      call('tables.compute', { project, specification }),
      call('groupings.put', { project, file: jsonFile('g.json', []) }),
    ]);
    expect(replies.map((reply) => (reply.ok ? 'ok' : reply.error.code))).toEqual(replies.map(() => 'not-found'));
    expect(await call('project.close', { project })).toEqual({ ok: true, value: {} });
  });
});

describe('a fault of the program', () => {
  it('is not taken for a cancel, though the job was being stopped', async () => {
    const { handlers } = createCore({ clock: systemClock, ids: systemIds });
    const stop = new AbortController();
    const call = createClient(
      createDispatch({
        ...handlers,
        'project.check': () => {
          stop.abort();
          throw new Error('boom');
        },
      }),
      silent(),
    );
    const reply = await call('project.check', { file: 'x.copro' }, { signal: stop.signal });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal', message: like(/boom/u) } });
  });

  it('never hides that a stopped job changed nothing', async () => {
    const project = await coreProject();
    const stopped = { ...silent(), signal: AbortSignal.abort() };
    const input = { project: project.handle, files: [fileOf('a.csv', 'title\nA\n')] };
    expect(await project.call('cases.import', input, stopped)).toMatchObject({ error: { code: 'cancelled' } });
    expect(answerIn(await project.review(), { case: 1, variable: 'type', coder: 'import' })).toBeUndefined();
    expect((await project.review()).cases).toEqual([]);
  });
});
