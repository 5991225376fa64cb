import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(
  sharedFolder(async (folder) => {
    await smallProject(folder);
    const project = `${folder}/review.copro`;
    for (const argv of [
      ['round', project, '--open', 'Pilot', '--coders', 'Ana,Ben', '--cases', '1,3', '--by', 'Ana'],
      ['round', project, '--done', 'all', '--coder', 'Ana'],
      ['round', project, '--done', 'all', '--coder', 'Ben'],
      ['round', project, '--close', 'Pilot', '--by', 'Ana'],
    ])
      await text(...(argv as [string, ...string[]]));
  }),
);

const agreement = ['agreement', '@review.copro', '--coders', 'Ana,Ben'] as const;

describe('an option of copro agreement', () => {
  it.each<[string[], object]>([
    [[], { coders: ['Ana', 'Ben'], cases: 4, seed: 1, reading: { of: 'today' } }],
    [['--seed', '9'], { seed: 9 }],
    [['--round', 'Pilot'], { cases: 2, reading: { of: 'round', round: 'Pilot' } }],
    [['--codebook-version', '1'], { reading: { codebookVersion: 1 } }],
  ])('changes what is compared: %j', async (args, expected) => {
    expect(await json(...agreement, ...args)).toMatchObject(expected);
  });

  it('--variable, once or more often, leaves out all others', async () => {
    const variables = async (...args: string[]): Promise<string[]> => {
      const found = (await json(...agreement, ...args)) as { variables: { variable: string }[] };
      return found.variables.map(({ variable }) => variable);
    };
    expect(await variables()).toEqual(['type', 'role']);
    expect(await variables('--variable', 'role')).toEqual(['role']);
    expect(await variables('--variable', 'type', '--variable', 'role')).toEqual(['type', 'role']);
  });

  it('names coders with blanks around them, and no empty one', async () => {
    expect(await json('agreement', '@review.copro', '--coders', ' Ana , Ben,')).toMatchObject({
      coders: ['Ana', 'Ben'],
    });
  });

  it('prints in the language and form asked for, and writes where it is told', async () => {
    const role = [...agreement, '--variable', 'role'] as const;
    expect(await text(...role, '--language', 'zh')).toMatch(/案例/u);
    const csv = await text(...role, '--format', 'csv');
    expect(csv).toMatch(/^variable_id,/u);
    expect(await json(...role, '--out', '@role.csv')).toEqual({ file: at('role.csv') });
    expect(readFileSync(at('role.csv'), 'utf8')).toBe(csv);
  });

  it.each<[string[], RegExp]>([
    [['--seed', '-1'], /--seed takes a value/u],
    [['--seed', '1.5'], /--seed takes a whole number/u],
    [['--codebook-version', '0'], /--codebook-version takes a whole number/u],
    [['--language', 'fr'], /--language takes en, zh/u],
    [['--format', 'pdf'], /--format takes text/u],
    [['--format', 'csv', '--json'], /stdout holds one JSON value/u],
    [['--round', 'Pilot', '--codebook-version', '1'], /round/u],
  ])('is refused where it does not fit: %j', async (args, why) => {
    expect(await run(...agreement, ...args)).toMatchObject({ code: 2, stderr: like(why) });
  });
});
