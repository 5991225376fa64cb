import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

/** A claim of how many cases there are. */
function claim(id: string, reported: number): object {
  const readings = [{ id: 'rows', rule: 'rows', measure: { kind: 'cases', of: { kind: 'every-case' } } }];
  return {
    id,
    kind: 'count',
    section: '§1',
    statement: `There are ${String(reported)} cases.`,
    reported,
    unit: 'cases',
    readings,
  };
}

const { at, run, text, json } = commandsIn(
  sharedFolder(async (folder) => {
    await smallProject(folder);
    const write = (name: string, ...claims: object[]): void => {
      writeFileSync(join(folder, name), JSON.stringify({ title: 'Claims', about: 'Of a paper.', claims }));
    };
    write('right.json', claim('four', 4));
    write('wrong.json', claim('four', 4), claim('five', 5));
    write('changed.json', { ...claim('four', 4), section: '§2' });
  }),
);

function ownCopy(name: string): string {
  copyFileSync(at('review.copro'), at(name));
  return `@${name}`;
}

const review = '@review.copro';

describe('copro audit', () => {
  it.each([
    ['@right.json', [], 0],
    ['@right.json', ['--strict'], 0],
    ['@wrong.json', [], 0],
    ['@wrong.json', ['--strict'], 6],
    ['@wrong.json', ['--strict', '--json'], 6],
    ['@wrong.json', ['--strict', '--format', 'csv', '--out', '@audit.csv'], 6],
  ])('of %s with %j ends with %i', async (claims, options, code) => {
    expect((await run('audit', review, claims, ...options)).code).toBe(code);
  });

  it('gives reported and recomputed in the form and language asked for', async () => {
    expect(await text('audit', review, '@wrong.json')).toMatch(/^2 claims: 1 match, 1 differ, 0 not testable\n/u);
    expect(await text('audit', review, '@wrong.json', '--language', 'zh')).not.toMatch(/claims:/u);
    expect(await json('audit', review, '@wrong.json')).toMatchObject([
      { id: 'four', reported: 4, recomputed: 4, status: 'match' },
      { id: 'five', reported: 5, recomputed: 4, difference: -1, status: 'differs' },
    ]);
    expect(await json('audit', review, '@wrong.json', '--format', 'json')).toHaveLength(2);
    expect(await text('audit', review, '@wrong.json', '--format', 'csv')).toMatch(/^id,/u);
    expect(
      await run('audit', review, '@wrong.json', '--json', '--format', 'html', '--out', '@both.html'),
    ).toMatchObject({
      code: 0,
      stdout: like(/^\[\n/u),
      stderr: like(/both\.html written/u),
    });
    expect(readFileSync(at('both.html'), 'utf8')).toMatch(/^<!doctype html>/iu);
  });

  it('keeps claims in the project under a name, audits those, and forgets one', async () => {
    const project = ownCopy('keeping.copro');
    const none = await run('audit', project, '--strict');
    expect(none).toMatchObject({ code: 0, stderr: like(/^The project keeps no claims\. Name a file of claims/u) });
    expect(await text('audit', project, '@wrong.json', '--keep', '--by', 'Ana')).toBe(
      'Claims: 2 added, 0 changed, 0 there already.\n',
    );
    expect(await text('history', project, '--limit', '1')).toMatch(/Ana: /u);
    expect(await json('audit', project, '@changed.json', '--keep')).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 0,
    });
    expect(await run('audit', project, '--strict')).toMatchObject({ code: 6, stderr: '' });
    expect(await text('audit', project, '--forget', 'five', '--by', 'Ben')).toBe('The claim five is no longer kept.\n');
    expect(await text('history', project, '--limit', '1')).toMatch(/Ben: /u);
    expect(await run('audit', project, '--strict')).toMatchObject({ code: 0 });
    expect(await json('audit', project, '--forget', 'four')).toMatchObject({ entry: { by: 'copro' } });
    expect(await json('audit', project)).toEqual([]);
  });

  it.each<[string[], number, RegExp]>([
    [['--keep'], 2, /Name the file of claims to keep/u],
    [['@nowhere.json'], 3, /nowhere\.json does not exist/u],
    [['@nowhere.json', '--keep'], 3, /nowhere\.json does not exist/u],
    [['@Ana.csv'], 2, /Ana\.csv, line 1/u],
    [['--forget', 'six'], 3, /no claim “six”/u],
    [['@right.json', '--format', 'pdf'], 2, /--format takes text, json/u],
    [['@right.json', '--language', 'fr'], 2, /--language takes en, zh/u],
    [['@right.json', '--out', '@review.copro', '--format', 'csv'], 4, /is a project file/u],
  ])('refuses %j', async (args, code, why) => {
    expect(await run('audit', review, ...args)).toMatchObject({ code, stderr: like(why) });
  });
});
