import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));
const review = '@review.copro';

const drawn = (name: string): string => readFileSync(at(name), 'utf8');

/** The width that a PNG file says it has, in pixels. */
function pixels(name: string): number {
  return readFileSync(at(name)).readUInt32BE(16);
}

describe('copro figure', () => {
  it('lists the figures of the project by name and title, those of a policy and in a language', async () => {
    const list = await text('figure', review);
    expect(list).toMatch(/^distribution-country +Country\n/mu);
    expect(list).toContain('\ntimeline-year         Year\n');
    expect(list).not.toMatch(/distribution-type/u);
    expect(await text('figure', review, '--policy', 'coder:Ben')).toMatch(/^distribution-type +Type\n/mu);
    expect(await text('figure', review, '--language', 'zh')).toMatch(/[一-鿿]/u);
    expect(await json('figure', review)).toContainEqual({
      name: 'distribution-country',
      kind: like(/./u),
      title: 'Country',
    });
  });

  it('lists and draws no saved table', async () => {
    copyFileSync(at('review.copro'), at('tables.copro'));
    await text('table', '@tables.copro', '--rows', 'country', '--save', 'Where');
    expect(await text('figure', '@tables.copro')).not.toMatch(/Where/u);
    expect(await run('figure', '@tables.copro', 'Where')).toMatchObject({
      code: 3,
      stderr: like(/no figure “Where”/u),
    });
  });

  it('draws whose answers it is asked for', async () => {
    const of = async (policy: string): Promise<string> => {
      await text('figure', review, 'distribution-type', '--policy', policy, '--out', '@type.csv');
      return drawn('type.csv');
    };
    const [ana, ben] = [await of('coder:Ana'), await of('coder:Ben')];
    expect(ana).not.toBe(ben);
  });

  it('is as fine as asked for: 600 points an inch, or others', async () => {
    for (const [name, dpi] of [
      ['600.png', []],
      ['300.png', ['--dpi', '300']],
      ['150.png', ['--dpi', '150']],
    ] as const)
      await text('figure', review, 'distribution-country', ...dpi, '--out', `@${name}`);
    expect(pixels('600.png') / pixels('150.png')).toBeCloseTo(4, 1);
    expect(pixels('300.png') / pixels('150.png')).toBeCloseTo(2, 1);
  });

  it('is in the language asked for, and says as JSON where it lies', async () => {
    const zh = ['figure', review, 'distribution-country', '--language', 'zh'] as const;
    expect(await json(...zh, '--out', '@zh.svg')).toEqual({ file: at('zh.svg'), problems: [] });
    expect(drawn('zh.svg')).toMatch(/个案例/u);
    expect(await text('figure', review, 'distribution-country', '--format', 'svg', '--out', '@en.txt')).toBe('');
    expect(drawn('en.txt')).toMatch(/<svg/u);
    expect(drawn('en.txt')).not.toMatch(/个案例/u);
  });

  it('is kept by who saves it, drawn again by its name, and says where another had the name', async () => {
    copyFileSync(at('review.copro'), at('saving.copro'));
    const save = (figure: string, ...more: string[]) =>
      run('figure', '@saving.copro', figure, '--save', 'Mine', '--out', '@saved.svg', ...more);
    expect(await save('distribution-country', '--by', 'Ana', '--language', 'zh')).toMatchObject({ code: 0 });
    expect(await text('history', '@saving.copro', '--limit', '1')).toMatch(/Ana: Ana saved the figure “Mine”/u);
    const first = drawn('saved.svg');
    await text('figure', '@saving.copro', 'Mine', '--out', '@again.svg');
    expect(drawn('again.svg')).toBe(first);
    expect(first).toMatch(/个案例/u);
    await text('figure', '@saving.copro', 'Mine', '--language', 'en', '--out', '@again.svg');
    expect(drawn('again.svg')).not.toMatch(/个案例/u);
    expect((await save('distribution-country', '--language', 'zh')).stderr).not.toMatch(/took its place/u);
    expect((await save('timeline-year')).stderr).toMatch(
      /another figure was saved as “Mine”; this one took its place/u,
    );
    expect(await run('figure', '@saving.copro', 'Mine', '--policy', 'union')).toMatchObject({
      code: 2,
      stderr: like(/Mine says itself whose answers it draws/u),
    });
    expect(await json('figure', '@saving.copro')).toContainEqual({ name: 'Mine', kind: 'saved', title: 'Year' });
  });

  it('is drawn from its specification in a file as under its name', async () => {
    await text('figure', review, 'distribution-country', '--out', '@country.json');
    await text('figure', review, '@country.json', '--out', '@from-file.svg');
    await text('figure', review, 'distribution-country', '--out', '@by-name.svg');
    expect(drawn('from-file.svg')).toBe(drawn('by-name.svg'));
    expect(await run('figure', review, '@country.json', '--policy', 'union')).toMatchObject({ code: 2 });
  });

  it.each<[string[], number, RegExp]>([
    [['moon', '--language', 'fr'], 2, /--language takes en, zh/u],
    [['moon'], 3, /no figure “moon”.*Those of this project: .*distribution-country/u],
    [['distribution-country', '--dpi', '71'], 2, /--dpi takes a whole number from 72 to 2400; “71” is none/u],
    [['distribution-country', '--dpi', '2401'], 2, /“2401” is none/u],
    [['distribution-country', '--dpi', '1e3'], 2, /“1e3” is none/u],
    [['distribution-country', '--language', 'fr'], 2, /--language takes en, zh/u],
    [['distribution-country', '--policy', 'coder:Eve'], 3, /no coder “Eve”/u],
    [['distribution-country', '--format', 'gif'], 2, /--format takes svg, png, pdf, csv, json/u],
    [['distribution-country', '--out', '@x.docx'], 2, /x\.docx ends like a file of docx/u],
    [['@Ana.json'], 3, /Ana\.json does not exist/u],
  ])('refuses %j, and keeps nothing', async (args, code, why) => {
    copyFileSync(at('review.copro'), at('refused.copro'));
    const refused = await run('figure', '@refused.copro', ...args, '--save', 'Mine');
    expect(refused).toMatchObject({ code, stderr: like(why) });
    expect(await json('saved', '@refused.copro')).toEqual([]);
    expect(existsSync(at('x.docx'))).toBe(false);
  });
});
