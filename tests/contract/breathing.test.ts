import { expect, it } from 'vitest';
import { sentence } from '../../src/domain/model/sentences/sentence.ts';
import { coreProject, fileOf } from '../support/core-project.ts';
import { must } from '../support/must.ts';

const rows = 30_000;

function longList(): string {
  const lines = Array.from({ length: rows }, (_, row) => `${String(row + 1)},Case ${String(row + 1)},uk,1999`);
  return ['number,title,country,year', ...lines].join('\n');
}

it('between the steps of a long import whatever else was asked is answered', async () => {
  const { call, handle } = await coreProject();
  let turns = 0;
  let over = false;
  const turn = (): void => {
    turns += 1;
    if (!over) setImmediate(turn);
  };
  turn();
  const stages: string[] = [];
  const turnsAt: number[] = [];
  const answeredAt: number[] = [];
  const progress = ({ stage }: { readonly stage: string }): void => {
    const step = turnsAt.length;
    stages.push(stage);
    turnsAt.push(turns);
    void call('project.overview', { project: handle }).then(() => {
      answeredAt[step] = turnsAt.length;
    });
  };
  must(await call('cases.import', { project: handle, files: [fileOf('long.csv', longList())] }, { progress }));
  over = true;
  const writing = sentence('stage.writing-cases');
  const before = stages.indexOf(writing);
  // Reading and comparing each begin with a report, and each is long enough for several more.
  expect(before).toBeGreaterThan(3);
  const between = turnsAt.slice(1, before + 1).map((at, step) => at - (turnsAt[step] ?? 0));
  expect(Math.min(...between)).toBeGreaterThanOrEqual(10);
  expect(answeredAt.slice(0, before)).toEqual(Array.from({ length: before }, (_, step) => step + 1));
});
