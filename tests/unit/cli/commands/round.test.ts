import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));

function ownCopy(name: string): string {
  copyFileSync(at('review.copro'), at(name));
  return `@${name}`;
}

/** Opens a round of a copy of its own and gives who has which cases. */
async function opened(...args: string[]): Promise<Record<string, number[]>> {
  const project = ownCopy('opened.copro');
  const round = (await json('round', project, '--open', 'Pilot', ...args)) as {
    assignments: { coder: string; cases: number[] }[];
  };
  return Object.fromEntries(round.assignments.map(({ coder, cases }) => [coder, cases]));
}

describe('copro round --open', () => {
  it('gives every coder every case, or those that are named', async () => {
    expect(await opened('--coders', 'Ana, Ben')).toEqual({ Ana: [1, 2, 3, 4], Ben: [1, 2, 3, 4] });
    expect(await opened('--coders', 'Ana', '--cases', '1,3-4')).toEqual({ Ana: [1, 3, 4] });
    expect(await opened('--coders', 'Ana', '--cases', 'country=uk', '--cases', 'year>2002')).toEqual({ Ana: [2] });
  });

  it('draws a sample by its seed, and splits the rest or gives it to one', async () => {
    const sample = await opened('--coders', 'Ana,Ben', '--sample', '2', '--seed', '3');
    expect(sample['Ana']).toHaveLength(2);
    expect(sample['Ben']).toEqual(sample['Ana']);
    expect(await opened('--coders', 'Ana,Ben', '--sample', '50%', '--seed', '3')).toEqual(sample);
    const drawn = new Set<string>();
    for (const seed of ['4', '5', '6', '7', '8', '9'])
      drawn.add(JSON.stringify(await opened('--coders', 'Ana,Ben', '--sample', '2', '--seed', seed)));
    expect(drawn.size).toBeGreaterThan(1);
    const split = await opened('--coders', 'Ana,Ben', '--sample', '2', '--seed', '3', '--split');
    expect([split['Ana']?.length, split['Ben']?.length]).toEqual([3, 3]);
    const rest = await opened('--coders', 'Ana,Ben', '--sample', '2', '--seed', '3', '--rest', 'Ben');
    expect([rest['Ana']?.length, rest['Ben']?.length]).toEqual([2, 4]);
    const pairs = await opened('--coders', 'Ana,Ben,Eve', '--per-case', '2', '--seed', '3');
    expect(Object.values(pairs).flat()).toHaveLength(8);
  });

  it.each<[string[], number, RegExp]>([
    [['--open', 'Pilot'], 2, /Say who codes in the round: --coders A,B/u],
    [['--open', 'Pilot', '--coders', 'Ana', '--cases', '9'], 3, /9/u],
    [['--open', 'Pilot', '--coders', 'Ana', '--sample', '200%'], 2, /--sample takes a number of cases or a share/u],
    [['--open', 'Pilot', '--coders', 'Ana', '--seed', 'x'], 2, /--seed takes a whole number/u],
    [['--open', 'Pilot', '--coders', 'Ana', '--per-case', '0'], 2, /--per-case takes a whole number/u],
    [['--open', 'Pilot', '--close', 'Pilot'], 2, /one thing at a time/u],
    [['--done', 'all'], 2, /Say whose cases are done: --coder NAME/u],
    [['--done', 'country=uk', '--coder', 'Ana'], 2, /--done takes case numbers/u],
    [['--done', 'all', '--coder', 'Ana'], 3, /round/u],
    [['--close', 'Pilot'], 3, /“Pilot”/u],
  ])('and what belongs to it is refused where it does not fit: %j', async (args, code, why) => {
    expect(await run('round', ownCopy('refused.copro'), ...args)).toMatchObject({
      code,
      stdout: '',
      stderr: like(why),
    });
  });
});

describe('copro round', () => {
  it('goes from opened to done to closed, each under a name, and shows how far it is', async () => {
    const project = ownCopy('rounds.copro');
    const by = ['--by', 'Eve'];
    await text('round', project, '--open', 'Pilot', '--coders', 'Ana,Ben', '--cases', '1-2', ...by);
    expect(await text('history', project, '--limit', '1')).toMatch(/ Eve: /u);
    expect(await text('round', project, '--done', '1', '--coder', 'Ana', '--round', 'Pilot', ...by)).toMatch(/Ana/u);
    expect(await text('round', project)).toMatch(
      /^Pilot \(open since .*\): 2 cases.*\n {2}Ana {2}1 of 2 done; missing: 2\n {2}Ben {2}0 of 2 done; missing: 1, 2\n/u,
    );
    expect(await run('round', project, '--close', 'Pilot')).toMatchObject({
      code: 4,
      stderr: like(/not finished.*--unfinished/u),
    });
    await text('round', project, '--done', 'all', '--coder', 'Ana');
    await text('round', project, '--done', '1,2', '--coder', 'Ben');
    expect(await text('round', project, '--close', 'Pilot', ...by)).toMatch(/^Pilot \(\d{4}-\d\d-\d\d to /u);
    expect(await text('history', project, '--limit', '1')).toMatch(/ Eve: /u);
    expect(await json('round', project)).toMatchObject([{ title: 'Pilot' }]);
  });

  it('is closed unfinished where that is asked for', async () => {
    const project = ownCopy('unfinished.copro');
    await text('round', project, '--open', 'Pilot', '--coders', 'Ana');
    expect(await text('round', project, '--close', 'Pilot', '--unfinished')).toMatch(/missing: 1, 2, 3, 4/u);
  });
});
