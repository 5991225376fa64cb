import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/contract/client.ts';
import { createDispatch } from '../../src/contract/dispatch.ts';
import type { ProjectHandle } from '../../src/contract/file.ts';
import type { Progress } from '../../src/contract/method.ts';
import { createCore } from '../../src/core/create-core.ts';
import { readFile } from '../../src/core/files.ts';
import { systemClock, systemIds } from '../../src/core/system.ts';
import { must } from '../support/must.ts';
import { folderWithReview } from '../support/review-folder.ts';
import { sharedFolder } from '../support/temporary-folder.ts';

const folder = sharedFolder(folderWithReview);

/** A client of a core over the 56 cases, with the liberal coding; `cancelled` gives up at the first sign of progress. */
async function opened(cancelled = false) {
  const stop = new AbortController();
  const stages: Progress[] = [];
  const core = createCore({ clock: systemClock, ids: systemIds });
  const call = createClient(createDispatch(core.handlers));
  const { project } = must(await call('project.open', { file: join(folder(), 'review.copro'), access: 'write' }));
  for (const coder of ['strict', 'liberal']) {
    const file = must(readFile(join(folder(), `fixtures/tu-2022/coding-${coder}.csv`)));
    must(await call('codings.import', { project, file, coder, coderKind: 'rule' }));
  }
  const context = {
    signal: stop.signal,
    progress: (progress: Progress) => {
      stages.push(progress);
      if (cancelled) stop.abort();
    },
  };
  return { core, call, project, context, stages };
}

function wanted(project: ProjectHandle) {
  const specification = {
    kind: 'cross' as const,
    rows: { variable: 'type' },
    cols: { variable: 'role' },
    policy: { kind: 'coder' as const, name: 'liberal' },
  };
  return { project, specification, seed: 7 };
}

describe('tables.test', () => {
  it('reports progress and gives the same report for the same seed', async () => {
    const { core, call, project, context, stages } = await opened();
    const first = must(await call('tables.test', wanted(project), context));
    expect(must(await call('tables.test', wanted(project)))).toEqual(first);
    expect(stages[0]).toMatchObject({ stage: 'Testing the table', done: 0 });
    expect(first.testing).toMatchObject({ kind: 'single-by-multiple', cases: 11, seed: 7, illustrative: true });
    core.close();
  });

  it('can be cancelled, and so can agreement', async () => {
    const { core, call, project, context } = await opened(true);
    const tested = await call('tables.test', wanted(project), context);
    expect(tested).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const compared = await call('agreement.compute', { project, coders: ['strict', 'liberal'] }, context);
    expect(compared).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    core.close();
  });

  it('stops in the middle of many replicates', async () => {
    const { core, call, project } = await opened();
    const stop = new AbortController();
    const progress = ({ done }: Progress) => {
      if (done > 0) stop.abort();
    };
    const many = { ...wanted(project), replicates: 5_000_000 };
    const tested = await call('tables.test', many, { signal: stop.signal, progress });
    expect(tested).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    core.close();
  });

  it('refuses a seed that is no whole number of 32 bits', async () => {
    const { core, call, project } = await opened();
    const refused = await call('tables.test', { ...wanted(project), seed: 2 ** 32 });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    core.close();
  });
});

describe('tables.residuals', () => {
  it('gives what the tests of the table give, without testing the table as a whole', async () => {
    const { core, call, project } = await opened();
    const { codeResiduals, testing } = must(await call('tables.test', wanted(project)));
    const { kind, tests, parts } = must(await call('tables.residuals', wanted(project)));
    expect({ kind, tests }).toEqual({ kind: 'codes', tests: testing.familySize });
    expect(parts[0]?.residuals).toEqual(codeResiduals);
    const holm = testing.family.map(({ quoted }) => quoted.holm);
    expect([...new Set(parts[0]?.holm?.[0]?.filter((p) => p !== null))].toSorted()).toEqual(
      [...new Set(holm)].toSorted(),
    );
    core.close();
  });

  it('reads a table as of a restore point, layer by layer, and can be cancelled', async () => {
    const { core, call, project, context } = await opened(true);
    must(await call('history.mark', { project, name: 'Coded' }));
    const { specification, ...rest } = wanted(project);
    const layered = { ...rest, specification: { ...specification, layers: { variable: 'level' } }, asOf: 'Coded' };
    const { parts } = must(await call('tables.residuals', layered));
    expect(parts.length).toBeGreaterThan(1);
    const stopped = await call('tables.residuals', wanted(project), context);
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    core.close();
  });
});
