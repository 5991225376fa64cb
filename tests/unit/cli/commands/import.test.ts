import { copyFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));

/** A copy of the small project of the test's own, and a list beside it. */
function beside(list: string, content: string | Uint8Array): string {
  writeFileSync(at(list), content);
  copyFileSync(at('review.copro'), at(`${list}.copro`));
  return `@${list}.copro`;
}

const lastCase = async (project: string): Promise<string | undefined> =>
  (await text('export', project, '--format', 'csv')).trim().split('\n').at(-1);

const gb18030 = new Uint8Array([...new TextEncoder().encode('title\n'), 0xd2, 0xbd, 0xd4, 0xba, 0x0a]);

describe('an option of copro import', () => {
  it.each([
    {
      list: 'tabs.txt',
      content: 'title\tyear\nNight bus\t2003\n',
      options: ['--format', 'tsv'],
      row: 'Night bus,,included,,2003,,,,',
    },
    {
      list: 'tab.csv',
      content: 'title\tyear\nNight bus\t2003\n',
      options: ['--delimiter', '\\t'],
      row: 'Night bus,,included,,2003,,,,',
    },
    {
      list: 'pipes.csv',
      content: 'title|role\nNight bus|planner/survey\n',
      options: ['--delimiter', '|', '--separator', '/'],
      row: 'Night bus,,included,,,,planner;survey,,',
    },
    { list: 'chinese.csv', content: gb18030, options: ['--encoding', 'gb18030'], row: '医院,,included,,,,,,' },
    {
      list: 'other.csv',
      content: 'Name,Where\nNight bus,UK\n',
      options: ['--map', '@map.json'],
      row: 'Night bus,,included,uk,,,,,',
    },
  ])('says how $list is to be read: $options', async ({ list, content, options, row }) => {
    const project = beside(list, content);
    writeFileSync(at('map.json'), JSON.stringify({ columns: { Name: 'title', Where: 'country' } }));
    expect(await text('import', project, `@${list}`, ...options)).toMatch(/^1 new/u);
    expect(await lastCase(project)).toBe(`5,${row}`);
  });

  it('--sheet names the sheet of a workbook that holds the list', async () => {
    const project = beside('none.csv', 'title\n');
    const workbook = fileURLToPath(new URL('../../../../fixtures/spreadsheets/cases.xlsx', import.meta.url));
    expect(await json('import', project, workbook, '--sheet', 'cases.csv', '--dry-run')).toMatchObject({
      dryRun: true,
    });
    expect(await run('import', project, workbook, '--sheet', 'nowhere')).toMatchObject({ stderr: like(/nowhere/u) });
  });

  it('--dry-run writes nothing, and needs no turn at writing', async () => {
    const project = beside('dry.csv', 'title\nNight bus\n');
    const before = await json('history', project);
    expect(await json('import', project, '@dry.csv', '--dry-run')).toMatchObject({ imported: 1, dryRun: true });
    expect(await json('history', project)).toEqual(before);
    expect(await json('import', project, '@dry.csv')).toMatchObject({ imported: 1, dryRun: false });
    expect(await text('import', project, '@dry.csv')).toMatch(/^0 new, 0 updated, 1 unchanged, 0 rejected\.\n/u);
  });
});

describe('copro import', () => {
  it('takes several lists at once, and none where one cannot be read', async () => {
    const project = beside('one.csv', 'title\nNight bus\n');
    writeFileSync(at('two.csv'), 'title\nVillage shop\n');
    expect(await run('import', project, '@one.csv', '@two.csv', '@three.csv')).toMatchObject({
      code: 3,
      stderr: like(/three\.csv does not exist/u),
    });
    expect(await json('import', project, '@one.csv', '@two.csv')).toMatchObject({ imported: 2 });
  });

  it('ends with 2 where no row could be taken, and with 0 where some could', async () => {
    const project = beside('bad.csv', 'title,country\nNight bus,Atlantis\n');
    expect(await run('import', project, '@bad.csv', '--json')).toMatchObject({
      code: 2,
      stdout: like(/"invalid-input"/u),
    });
    writeFileSync(at('half.csv'), 'title,country\nNight bus,Atlantis\nShop,uk\n');
    expect(await run('import', project, '@half.csv')).toMatchObject({ code: 0, stdout: like(/^1 new.* 1 rejected/u) });
  });
});
