import { copyFileSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));
const project = '@review.copro';

describe('an option of copro table', () => {
  it.each([
    [['--rows', 'country'], { rowCases: [2, 2], validCases: 4 }],
    [['--rows', 'type'], { rowCases: [2, 0], excluded: { disputed: 2 } }],
    [['--rows', 'type', '--policy', 'coder:Ana'], { rowCases: [2, 1], excluded: { 'not-reported': 1 } }],
    [
      ['--rows', 'type', '--cols', 'country', '--policy', 'coder:Ben'],
      {
        counts: [
          [2, 1],
          [0, 1],
        ],
      },
    ],
    [
      ['--rows', 'type', '--filter', 'year>2002', '--filter', 'country=uk', '--policy', 'coder:Ana'],
      { rowCases: [0, 1] },
    ],
    [['--rows', 'type', '--layers', 'country', '--policy', 'coder:Ben'], { layers: [{}, {}] }],
    [['--rows', 'role', '--base', 'responses', '--policy', 'coder:Ana'], { specification: { base: 'responses' } }],
    [['--rows', 'country', '--percent', 'column'], { percent: [[50], [50]] }],
    [['--rows', 'country', '--status', 'excluded'], { validCases: 0 }],
    [['--rows', 'type', '--as-of', 'listed'], { validCases: 0, excluded: { 'not-coded': 4 } }],
    [
      ['--rows', 'type', '--title', 'Kinds', '--note', 'So far.'],
      { specification: { title: 'Kinds', note: 'So far.' } },
    ],
    [['--frequencies', 'type,country'], { blocks: [{ validCases: 2 }, { validCases: 4 }] }],
    [['--section', 'facts'], { blocks: [{ rowCases: [2, 2] }, {}] }],
    [['--evidence', 'country,type', '--filter', 'year>2002'], { rows: [{ case: 2 }, { case: 3 }, { case: 4 }] }],
  ])('changes what is counted: %j', async (args, expected) => {
    expect(await json('table', project, ...args)).toMatchObject(expected);
  });

  it.each([
    [['--rows', 'country', '--percent', 'column', '--intervals'], /2 \(50\.0\) \[15\.0, 85\.0\]/u],
    [['--rows', 'country', '--title', 'Kinds', '--note', 'So far.'], /^Kinds\n[^]*\nSo far\.\n/u],
    [['--rows', 'type', '--as-of', 'listed'], /^Type \(as of “listed”\)\n/u],
    [['--rows', 'type', '--language', 'zh'], /\n基数：“Type”有取值的 2 个案例。\n/u],
    [['--rows', 'type', '--tests', '--language', 'zh', '--cols', 'country', '--policy', 'coder:Ben'], /案例数/u],
    [['--rows', 'type', '--format', 'csv', '--policy', 'coder:Ana'], /^row_id,row,n,percent,valid\nuser,User,2,,3\n/u],
    [['--evidence', 'type'], /\n4 A 诊所 at night +disputed\n/u],
  ])('changes what is printed: %j', async (args, expected) => {
    expect(await text('table', project, ...args)).toMatch(expected);
  });

  it('speaks English in JSON whatever the language, because programs read it', async () => {
    const args = ['table', project, '--rows', 'type', '--cols', 'country', '--policy', 'coder:Ben', '--tests'] as const;
    expect(await json(...args, '--language', 'zh')).toEqual(await json(...args));
  });
});

describe('copro table --save', () => {
  it('keeps the table by who saved it, gives it again by its name, and says where another had the name', async () => {
    copyFileSync(at('review.copro'), at('saving.copro'));
    const save = (variable: string, ...more: string[]) =>
      run('table', '@saving.copro', '--rows', variable, '--save', 'Kinds', ...more);
    const first = await save('type', '--by', 'Ana');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(await text('history', '@saving.copro', '--limit', '1')).toMatch(/Ana: Ana saved the table “Kinds”/u);
    expect(await text('table', '@saving.copro', '--saved', 'Kinds')).toBe(first.stdout);
    expect((await save('type')).stderr).toBe('');
    expect((await save('country')).stderr).toMatch(/^Look here: another table was saved as “Kinds”; .*copro undo/u);
    expect(await json('table', '@saving.copro', '--saved', 'Kinds')).toMatchObject({ validCases: 4 });
    await text('undo', '@saving.copro');
    expect(await text('table', '@saving.copro', '--saved', 'Kinds')).toBe(first.stdout);
  });

  it('keeps nothing where the table cannot be counted', async () => {
    copyFileSync(at('review.copro'), at('untouched.copro'));
    const refused = await run(
      'table',
      '@untouched.copro',
      '--rows',
      'type',
      '--policy',
      'coder:Eve',
      '--save',
      'Kinds',
    );
    expect(refused).toMatchObject({ code: 3, stdout: '', stderr: like(/no coder “Eve”/u) });
    expect(await json('saved', '@untouched.copro')).toEqual([]);
  });
});

describe('copro table --from', () => {
  it('makes the table of an exported file again, and says where the project has other numbers by now', async () => {
    copyFileSync(at('review.copro'), at('later.copro'));
    await text('table', '@later.copro', '--rows', 'type', '--policy', 'coder:Ana', '--out', '@then.md');
    const again = await run('table', '@later.copro', '--from', '@then.md', '--format', 'md');
    expect(again).toMatchObject({ code: 0, stderr: '', stdout: readFileSync(at('then.md'), 'utf8') });
    await text('undo', '@later.copro', '--to', 'listed');
    await text('code', '@later.copro', '@Ben.csv', '--coder', 'Ana');
    const changed = await run('table', '@later.copro', '--from', '@then.md');
    expect(changed).toMatchObject({ code: 0, stderr: like(/^Look here: the project gives other numbers now/u) });
  });
});

describe('copro table is refused', () => {
  it.each<[string[], number, RegExp]>([
    [['--rows', 'country', '--format', 'pdf'], 2, /--format takes text, json/u],
    [['--rows', 'country', '--out', '@table.png'], 2, /ends like a file of png/u],
    [['--rows', 'country', '--language', 'fr'], 2, /--language takes en, zh/u],
    [['--rows', 'country', '--seed', '1'], 2, /--seed belongs to --tests/u],
    [['--rows', 'type', '--cols', 'country', '--tests', '--seed', 'x'], 2, /--seed takes a whole number/u],
    [['--rows', 'type', '--policies', 'final', '--format', 'csv'], 2, /--policies prints text or json, not csv/u],
    [['--rows', 'country', '--by', 'Ana'], 2, /--by goes with --save/u],
    [['--rows', 'country', '--json', '--format', 'csv'], 2, /stdout holds one JSON value/u],
    [['--title', 'Kinds'], 2, /Say what stands in the table/u],
    [['--rows', 'moon'], 3, /no variable “moon”/u],
    [['--rows', 'country', '--as-of', 'tomorrow'], 3, /no restore point “tomorrow”/u],
    [['--saved', 'Kinds'], 3, /no saved table “Kinds”/u],
    [['--from', '@nowhere.csv'], 3, /nowhere\.csv does not exist/u],
  ])('for %j, with %i', async (args, code, why) => {
    expect(await run('table', project, ...args)).toMatchObject({ code, stderr: like(why) });
  });
});
