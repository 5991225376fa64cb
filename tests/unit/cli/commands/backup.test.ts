import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));

function ownCopy(name: string): string {
  copyFileSync(at('review.copro'), at(`${name}.copro`));
  return `@${name}.copro`;
}

const backUp = async (project: string): Promise<string> => ((await json('backup', project)) as { path: string }).path;

describe('copro backup', () => {
  it('says where the copy is and what it holds; the list says the same of each', async () => {
    const project = ownCopy('kept');
    expect(await text('backup', project, '--list')).toMatch(
      /^There is no backup in .*kept\.backups\. Make one: copro backup/u,
    );
    expect(await text('backup', project)).toMatch(
      /^\S+kept\.backups\/\S+Z\.copro made and checked: 4 cases, 24 codings, last: Ben coded 4 cases from Ben\.csv \(Ben, \d{4}-.*Z\)\.\n$/u,
    );
    const path = await backUp(project);
    const list = await text('backup', project, '--list');
    expect(list).toContain(`${path}  4 cases, 24 codings, last: Ben coded`);
    truncateSync(path, 0);
    expect(await text('backup', project, '--list')).toMatch(/Z(-2)?\.copro {2}cannot be read: .*empty/u);
    expect(await json('backup', project, '--list')).toMatchObject({ folder: at('kept.backups') });
  });

  it('is not made of a project that is not there', async () => {
    expect(await run('backup', '@nowhere.copro', '--json')).toMatchObject({ code: 3, stdout: like(/"not-found"/u) });
  });
});

describe('copro restore', () => {
  it('says what came back and where that is kept which stood there, under a name', async () => {
    const project = ownCopy('restored');
    const backup = await backUp(project);
    await text('undo', project);
    const done = await text('restore', backup, project, '--by', 'Ana');
    expect(done).toMatch(
      /^\S+restored\.copro restored: 4 cases, 24 codings\.\nWhat stood there is kept as \S+\.copro\.\n$/u,
    );
    expect(await text('history', project, '--limit', '1')).toMatch(/Ana: /u);
    const kept = /kept as (?<path>\S+)\.\n/u.exec(done)?.groups?.['path'] ?? '';
    expect(await text('history', kept, '--limit', '1')).toMatch(/Undid entry 5/u);
  });

  it('goes where no project stands as well, and then keeps nothing', async () => {
    const backup = await backUp(ownCopy('moved'));
    expect(await text('restore', backup, '@elsewhere.copro')).toMatch(
      /^\S+elsewhere\.copro restored: 4 cases, 24 codings\.\n$/u,
    );
    expect(await run('check', '@elsewhere.copro')).toMatchObject({ code: 0 });
  });

  it.each<[string[], number, RegExp]>([
    [['@nowhere.copro', '@review.copro'], 3, /nowhere\.copro/u],
    [['@review.copro', '@review.copro'], 2, /is the project itself/u],
    [['@Ana.csv', '@review.copro'], 5, /Ana\.csv/u],
    [['@review.copro', '@'], 2, /is a folder/u],
    [['@review.copro'], 2, /Something is missing after/u],
  ])('refuses %j and leaves the project', async (args, code, why) => {
    expect(await run('restore', ...args)).toMatchObject({ code, stdout: '', stderr: like(why) });
    expect(await run('check', '@review.copro')).toMatchObject({ code: 0 });
  });
});

describe('copro check', () => {
  it('says that a project is sound, or what is wrong and the way out', async () => {
    expect(await text('check', '@review.copro')).toMatch(/^\S+review\.copro is sound\.\n$/u);
    const project = ownCopy('broken');
    const backup = await backUp(project);
    writeFileSync(at('broken.copro'), '');
    const broken = await run('check', project);
    expect(broken.code).toBe(5);
    expect(broken.stdout).toContain(`copro restore "${backup}" "${at('broken.copro')}"`);
    expect(broken.stdout).toMatch(
      /^file: .*empty.*\nThe newest sound backup \(.*Z, 4 cases, 24 codings\) comes back with: /u,
    );
    expect(broken.stdout).not.toMatch(/copro export/u);
    expect(JSON.parse((await run('check', project, '--json')).stdout)).toMatchObject({
      sound: false,
      backup: { path: backup },
    });
    await text('restore', backup, project);
    expect(await json('check', project)).toEqual({ sound: true, findings: [], mergeTasks: 0 });
  });

  it('ends with 3 where there is nothing', async () => {
    expect(await run('check', '@nowhere.copro')).toMatchObject({ code: 3, stdout: '' });
  });
});
