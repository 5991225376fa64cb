import { copyFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));

/** Two copies in which Ana’s answer on case 1 was changed, there later than here, and each of which has a case 5 of its own. */
async function parted(name: string): Promise<readonly [string, string]> {
  const copies = [`${name}-here.copro`, `${name}-there.copro`] as const;
  for (const [index, copy] of copies.entries()) {
    copyFileSync(at('review.copro'), at(copy));
    writeFileSync(at('change.csv'), `case,type\n1,${index === 0 ? 'citizen' : 'NA'}\n`);
    writeFileSync(at('new.csv'), `title\n${index === 0 ? 'Night bus' : 'Village shop'}\n`);
    await text('code', `@${copy}`, '@change.csv', '--coder', 'Ana');
    await text('import', `@${copy}`, '@new.csv');
  }
  return [`@${copies[0]}`, `@${copies[1]}`];
}

const typeOfCase1 = async (project: string): Promise<string | undefined> =>
  /^1,(?<type>[^,]*),/mu.exec(await text('export', project, '--format', 'csv', '--coder', 'Ana'))?.groups?.['type'];

describe('copro merge', () => {
  it('says what would come and writes nothing, then merges, and says what is left to settle', async () => {
    const [here, there] = await parted('told');
    const before = await json('history', here);
    const dry = await text('merge', here, there, '--dry-run');
    expect(dry).toMatch(/^Dry run, nothing was written: 2 entries by Ana, import \(.*\)\.\n/u);
    expect(await json('history', here)).toEqual(before);
    const merged = await text('merge', here, there, '--by', 'Ben');
    expect(merged).toMatch(/^Merged as entry 10: 2 entries by Ana, import \(.*\)\.\n/u);
    expect(merged).toMatch(
      /“Village shop” is case 6 now, no longer 5\.\n1 task to settle: copro merge PROJECT --tasks/u,
    );
    expect(merged.split('\n').slice(1)).toEqual(dry.split('\n').slice(1));
    expect(await text('history', here, '--limit', '1')).toMatch(/ 10 .*Ben: /u);
    expect(await text('history', here, '--limit', '4')).toMatch(/\(came with entry 10\)/u);
    expect(await text('merge', here, there)).toBe(
      'Nothing is new: everything that the other copy holds was merged before.\n',
    );
    expect(await text('check', here)).toMatch(/is sound\.\n1 task of a merge is to settle: copro merge .* --tasks/u);
  });

  it('lists tasks with both sides, and settles one as it is told', async () => {
    for (const [keep, type] of [
      ['this', 'NA'],
      ['other', 'citizen'],
    ] as const) {
      const [here, there] = await parted(keep);
      await text('merge', here, there);
      const tasks = (await json('merge', here, '--tasks')) as { task: number }[];
      expect(tasks).toMatchObject([{ this: { by: 'Ana' }, other: { by: 'Ana' } }]);
      const shown =
        /^ +\d+ {2}.*\n {7}this: {2}(?<this>.*), by Ana, \d{4}-.*\n {7}other: (?<other>.*), by Ana, \d{4}-.*\n$/u.exec(
          await text('merge', here, '--tasks'),
        )?.groups;
      expect([shown?.['this'], shown?.['other']]).toEqual(['not applicable', 'Citizen']);
      const settle = ['merge', here, '--settle', String(tasks[0]?.task), '--keep', keep] as const;
      expect(await run(...settle)).toMatchObject({ code: 2, stderr: like(/--by NAME/u) });
      expect(await text(...settle, '--by', 'Ben')).toBe('No task is open.\n');
      expect(await typeOfCase1(here)).toBe(type);
      expect(await run(...settle, '--by', 'Ben')).toMatchObject({ code: 3 });
    }
  });

  it('points at cases that look the same in both copies', async () => {
    const [here, there] = await parted('same');
    writeFileSync(at('new.csv'), 'title\nNight bus\n');
    await text('import', there, '@new.csv');
    expect(await text('merge', here, there)).toMatch(/Look at cases 5 and \d: the same title \(“Night bus”\)\./u);
  });

  it.each<[string[], number, RegExp]>([
    [[], 2, /Name the other copy to merge, or ask for --tasks/u],
    [['@review.copro', '--tasks'], 2, /one at a time/u],
    [['--settle', 'first', '--keep', 'this', '--by', 'Ana'], 2, /--settle takes a whole number/u],
    [['--settle', '1', '--by', 'Ana'], 2, /Say which version to keep/u],
    [['--settle', '1', '--keep', 'both', '--by', 'Ana'], 2, /--keep takes this, other/u],
    [['--settle', '1', '--keep', 'this', '--by', 'Ana'], 3, /no open task 1/u],
    [['@nowhere.copro'], 3, /nowhere\.copro/u],
    [['@Ana.csv'], 5, /Ana\.csv/u],
  ])('refuses %j', async (args, code, why) => {
    expect(await run('merge', '@review.copro', ...args)).toMatchObject({ code, stdout: '', stderr: like(why) });
  });
});
