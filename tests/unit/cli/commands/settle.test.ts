import { copyFileSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));

/** A copy of the small project with a round of all cases, which both coders have done but for case 4 of Ben’s. */
async function withRound(name: string): Promise<string> {
  copyFileSync(at('review.copro'), at(name));
  const project = `@${name}`;
  await text('round', project, '--open', 'Pilot', '--coders', 'Ana,Ben', '--by', 'Eve');
  await text('round', project, '--done', 'all', '--coder', 'Ana');
  await text('round', project, '--done', '1-3', '--coder', 'Ben', '--round', 'Pilot');
  return project;
}

describe('copro settle', () => {
  it('lists what differs, what can become final and what waits', async () => {
    const project = await withRound('listed.copro');
    const list = [
      '2 differences to settle; 0 answers final',
      '  case 1  role  Ana, Ben',
      '  case 2  type  Ana, Ben',
      '4 answers on which coders agree can become final: copro settle PROJECT --accept all --by NAME',
      '  case 4 waits: Ben to do',
      '',
    ].join('\n');
    expect(await run('settle', project)).toEqual({ code: 0, stdout: list, stderr: '' });
    expect(await text('settle', project, '--round', 'Pilot')).toBe(list);
    expect(await json('settle', project)).toMatchObject({ differences: [{ case: 1 }, { case: 2 }], alike: 4 });
    expect(await run('settle', project, '--round', 'Second')).toMatchObject({ code: 3, stderr: like(/“Second”/u) });
  });

  it('says where there is no round that differences exist within rounds alone', async () => {
    expect(await run('settle', '@review.copro')).toMatchObject({
      code: 0,
      stdout: '0 differences to settle; 0 answers final\n',
      stderr: like(/^There is no round yet\. .*copro round PROJECT --open TITLE/u),
    });
  });

  it.each([
    [['--case', '2', '--variable', 'type', '--take', 'Ana'], 'citizen', 'discussed'],
    [['--case', '2', '--variable', 'type', '--answer', 'NR', '--origin', 'decided'], 'NR', 'decided'],
    [['--case', '1', '--variable', 'role', '--both'], 'planner;survey', 'discussed'],
    [['--case', '1', '--variable', 'role', '--answer', 'panel'], 'panel', 'discussed'],
  ])('settles as it is told, and keeps who and why: %j', async (args, answer, origin) => {
    const project = await withRound('settled.copro');
    const settled = await json('settle', project, ...args, '--by', 'Eve', '--note', 'Read again.');
    expect(settled).toMatchObject({ origin, by: 'Eve', note: 'Read again.' });
    const row = (await text('export', project, '--format', 'csv')).split('\n')[Number(args[1])];
    expect(row?.split(',')).toContain(answer);
    const log = await text('settle', project, '--log', '--format', 'csv');
    expect(log).toMatch(new RegExp(`,${origin},Eve,.*,Read again\\.\n$`, 'u'));
    expect(await text('settle', project)).toMatch(/^1 difference to settle; 1 answer final\n/u);
  });

  it('makes final what needs no decision, all of it or of one origin', async () => {
    const project = await withRound('accepted.copro');
    expect(await json('settle', project, '--accept', 'single-coder', '--by', 'Eve')).toEqual({
      agreed: 0,
      singleCoder: 0,
    });
    expect(await json('settle', project, '--accept', 'agreed', '--round', 'Pilot', '--by', 'Eve')).toEqual({
      agreed: 4,
      singleCoder: 0,
    });
    expect(await text('settle', project, '--accept', 'all', '--by', 'Eve')).toMatch(/^Nothing was waiting/u);
  });

  it('shows both sides of one difference, and the log of decisions where it is asked for', async () => {
    const project = await withRound('shown.copro');
    expect(await text('settle', project, '--case', '2', '--variable', 'type')).toBe(
      'Type of case 2, A park and its wardens\n  Ana: Citizen\n  Ben: User\n',
    );
    expect(await json('settle', project, '--case', '2', '--variable', 'type')).toMatchObject({
      case: 2,
      said: [{}, {}],
    });
    await text('settle', project, '--accept', 'all', '--by', 'Eve');
    expect(await json('settle', project, '--log')).toEqual([]);
    expect(await json('settle', project, '--log', '--all')).toHaveLength(4);
    await text('settle', project, '--log', '--all', '--language', 'zh', '--out', '@log.md');
    expect(readFileSync(at('log.md'), 'utf8')).toMatch(/[一-鿿]{4}/u);
  });

  it.each<[string[], number, RegExp]>([
    [['--case', 'two', '--variable', 'type'], 2, /--case takes a whole number/u],
    [['--case', '2'], 2, /Say which answer/u],
    [
      ['--case', '2', '--variable', 'type', '--take', 'Ana', '--both', '--by', 'Eve'],
      2,
      /one of --take, --both and --answer/u,
    ],
    [
      ['--case', '2', '--variable', 'type', '--take', 'Ana', '--origin', 'guessed', '--by', 'Eve'],
      2,
      /--origin takes discussed, decided/u,
    ],
    [['--accept', 'some', '--by', 'Eve'], 2, /--accept takes all, agreed, single-coder/u],
    [['--accept', 'all'], 2, /Say who decides: --by NAME/u],
    [['--log', '--language', 'fr'], 2, /--language takes en, zh/u],
    [['--case', '4', '--variable', 'type', '--take', 'Ana', '--by', 'Eve'], 4, /Ben has case 4 still to do/u],
  ])('refuses %j', async (args, code, why) => {
    const project = await withRound('refused.copro');
    const before = await json('history', project);
    expect(await run('settle', project, ...args)).toMatchObject({ code, stdout: '', stderr: like(why) });
    expect(await json('history', project)).toEqual(before);
  });
});
