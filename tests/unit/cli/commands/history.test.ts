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

const review = '@review.copro';
const moment = '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC';

describe('copro history', () => {
  it('has a line for each entry, and says how many older ones there are', async () => {
    expect(await text('history', review, '--limit', '2')).toMatch(
      new RegExp(
        `^ {4}5 {2}${moment} {2}Ben: Ben coded 4 cases from Ben\\.csv \\[1 coder added; 8 codings added\\]\n` +
          ` {4}4 {2}${moment} {2}Ana: .*\n… and 3 older; --limit N shows more\n$`,
        'u',
      ),
    );
    expect(await text('history', review)).not.toMatch(/older/u);
    expect(await json('history', review, '--limit', '2')).toMatchObject({
      entries: [{ seq: 5 }, { seq: 4 }],
      older: 3,
    });
  });

  it('shows the rows of one entry, and how many it leaves out', async () => {
    const shown = (await text('history', review, '--entry', '5', '--limit', '3')).split('\n');
    expect(shown.slice(1)).toEqual([
      '         Coder Ben added',
      '         Type of case 1 by Ben: not coded → User',
      '         Type of case 2 by Ben: not coded → User',
      '         … and 6 more; --limit N shows more',
      '',
    ]);
    expect(await text('history', review, '--entry', '5')).not.toMatch(/more;/u);
  });

  it('follows one case, or one coding of it', async () => {
    const ofCase = await text('history', review, '--case', '2');
    expect(ofCase.match(/^ {9}\S.*/gmu)).toHaveLength(7);
    expect(await text('history', review, '--case', '2', '--limit', '1')).toBe(ofCase.slice(0, ofCase.indexOf('    4')));
    const coding = ['--case', '2', '--variable', 'type', '--coder', 'Ben'];
    expect(await text('history', review, ...coding)).toMatch(
      /^[^\n]*Ben coded[^\n]*\n {9}Type of case 2 by Ben: not coded → User\n$/u,
    );
    expect(await text('history', review, '--case', '2', '--variable', 'people', '--coder', 'Ben')).toBe(
      'Nothing was changed.\n',
    );
  });

  it.each([
    [['--variable', 'type', '--coder', 'Ana'], 2, /all three/u],
    [['--case', '1', '--variable', 'type'], 2, /all three/u],
    [['--case', '1', '--coder', 'Ana'], 2, /all three/u],
    [['--case', '1', '--entry', '1'], 2, /one at a time/u],
    [['--mark', 'now', '--case', '1'], 2, /one at a time/u],
    [['--case', '0'], 2, /--case takes a whole number/u],
    [['--limit', 'all'], 2, /--limit takes a whole number/u],
    [['--case', '9'], 3, /case 9/u],
    [['--entry', '99'], 3, /entry 99/u],
    [['--mark', 'listed'], 4, /listed/u],
  ])('refuses %j and says why', async (args, code, why) => {
    expect(await run('history', ownCopy('refused.copro'), ...args)).toMatchObject({
      code,
      stdout: '',
      stderr: like(why),
    });
  });

  it('sets a restore point under the name of who sets it', async () => {
    const project = ownCopy('marked.copro');
    expect(await text('history', project, '--mark', 'coded', '--by', 'Ana')).toMatch(
      / 6 .*Ana: Set the restore point “coded”\n$/u,
    );
    expect(await json('history', project, '--limit', '1')).toMatchObject({
      entries: [{ seq: 6, by: 'Ana', kind: 'restore-point' }],
    });
  });
});

describe('copro undo and copro redo', () => {
  it('say in one line what they did, as which entry, and stand under a name', async () => {
    const project = ownCopy('undone.copro');
    expect(await text('undo', project, '--by', 'Ana')).toBe(
      'Undid entry 5: Ben coded 4 cases from Ben.csv (entry 6)\n',
    );
    expect(await text('redo', project, '--by', 'Ben')).toBe(
      'Redid entry 5: Ben coded 4 cases from Ben.csv (entry 7)\n',
    );
    expect(await json('history', project)).toMatchObject({
      entries: [{ seq: 7, by: 'Ben' }, { seq: 6, by: 'Ana' }, {}, {}, {}, {}, {}],
    });
    expect(await text('history', project)).toMatch(/ 6 .* \(undone by entry 7\)\n/u);
  });

  it('take back one entry, or all since a restore point', async () => {
    const project = ownCopy('back.copro');
    expect(await json('undo', project, '--entry', '4')).toMatchObject({ undoes: { from: 4, to: 4 } });
    expect(await json('undo', project, '--to', 'listed')).toMatchObject({ undoes: { from: 4, to: 6 } });
    expect(await text('export', project, '--format', 'csv')).toMatch(
      /^1,A kitchen run by its guests,,included,uk,2001,,,,$/mu,
    );
  });

  it.each([
    ['undo', ['--entry', '4', '--to', 'listed'], 2],
    ['undo', ['--entry', 'last'], 2],
    ['undo', ['--to', 'nowhere'], 3],
    ['redo', [], 3],
  ])('%s %j ends as an error that scripts can read', async (command, args, code) => {
    const refused = await run(command, review, ...args, '--json');
    expect(refused.code).toBe(code);
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: code === 2 ? 'invalid-input' : 'not-found' } });
  });
});
