import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));

async function withTable(name: string): Promise<string> {
  copyFileSync(at('review.copro'), at(name));
  await text('table', `@${name}`, '--rows', 'type', '--policy', 'coder:Ben', '--save', 'Types');
  return `@${name}`;
}

describe('copro report', () => {
  it('writes a page and says how many files lie where, in its language', async () => {
    const project = await withTable('told.copro');
    expect(await text('report', project, '--out', '@report')).toMatch(
      /^\d+ files in \S+report; open \S+index\.html\.\n$/u,
    );
    expect(await text('report', project, '--out', '@bericht', '--language', 'zh')).toMatch(/[一-鿿]/u);
    expect(readFileSync(at('report/index.html'), 'utf8')).toMatch(/<html lang="en"[^]*A kitchen run by its guests/u);
    expect(readFileSync(at('bericht/index.html'), 'utf8')).toMatch(/<html lang="zh/u);
    const { files } = (await json('report', project, '--out', '@json')) as { files: { path: string }[] };
    expect(files.filter(({ path }) => !existsSync(at(`json/${path}`)))).toEqual([]);
    expect(files.map(({ path }) => path)).toContain('index.html');
  });

  it('--check ends with 0 while the numbers hold, and with 6 and their names once they do not', async () => {
    const project = await withTable('checked.copro');
    await text('report', project, '--out', '@first');
    expect(await text('report', project, '--check', '@first/manifest.json')).toMatch(/first\/manifest\.json/u);
    await text('undo', project, '--to', 'listed');
    await text('code', project, '@Ana.csv', '--coder', 'Ben');
    await text('table', project, '--rows', 'type', '--policy', 'coder:Ben', '--save', 'Types');
    const changed = await run('report', project, '--check', '@first/manifest.json');
    expect(changed).toMatchObject({ code: 6, stdout: like(/Types/u) });
    const chinese = await run('report', project, '--check', '@first/manifest.json', '--language', 'zh');
    expect(chinese).toMatchObject({ code: 6, stdout: like(/[一-鿿]/u) });
    const told = await run('report', project, '--check', '@first/manifest.json', '--json');
    expect(told.code).toBe(6);
    expect(JSON.parse(told.stdout)).toMatchObject({
      numbers: 3,
      changes: [
        { before: 4, after: 3 },
        { before: 3, after: 2 },
      ],
    });
  });

  it.each<[string[], number, RegExp]>([
    [['--language', 'fr'], 2, /--language takes en, zh/u],
    [['--check', '@nowhere.json'], 3, /nowhere\.json does not exist/u],
    [['--check', '@scheme.json'], 2, /scheme\.json, line 1/u],
    [['--out', '@Ana.csv'], 4, /would need a folder where a file is/u],
  ])('refuses %j', async (args, code, why) => {
    expect(await run('report', '@review.copro', ...args)).toMatchObject({ code, stdout: '', stderr: like(why) });
  });
});
