import { copyFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));

async function withTable(name: string): Promise<string> {
  copyFileSync(at('review.copro'), at(name));
  await text('table', `@${name}`, '--rows', 'type', '--save', 'Types');
  return `@${name}`;
}

describe('copro saved', () => {
  it('renames, duplicates and deletes under a name, and says so in a line', async () => {
    const project = await withTable('changed.copro');
    const by = ['--by', 'Eve'];
    expect(await text('saved', project, '--rename', 'Types', '--to', 'Kinds', ...by)).toBe(
      'Eve renamed the table “Types” to “Kinds”.\n',
    );
    expect(await text('saved', project, '--duplicate', 'Kinds', '--to', 'Again', ...by)).toBe(
      'Eve saved a copy of the table “Kinds” as “Again”.\n',
    );
    expect(await text('saved', project)).toBe('table   Kinds\ntable   Again\n');
    expect(await text('saved', project, '--delete', 'Kinds', ...by)).toBe('Eve deleted the table “Kinds”.\n');
    expect(await json('saved', project)).toMatchObject([{ kind: 'table', name: 'Again' }]);
    expect(await json('saved', project, '--delete', 'Again')).toMatchObject({ entry: { by: 'copro' } });
    expect(await text('saved', project)).toMatch(
      /^Nothing is saved yet\. copro table PROJECT --rows VARIABLE --save NAME/u,
    );
  });

  it('takes what another project saved, once', async () => {
    const from = await withTable('from.copro');
    copyFileSync(at('review.copro'), at('into.copro'));
    writeFileSync(at('saved.json'), (await run('saved', from, '--json')).stdout);
    expect(await text('saved', '@into.copro', '--take', '@saved.json', '--by', 'Eve')).toMatch(/^Eve /u);
    expect(await json('saved', '@into.copro')).toEqual(await json('saved', from));
    expect(await text('saved', '@into.copro', '--take', '@saved.json')).toBe(
      'Nothing was changed: it is so already.\n',
    );
  });

  it.each<[string[], number, RegExp]>([
    [['--rename', 'Types'], 2, /--to NAME goes with --rename or --duplicate/u],
    [['--delete', 'Types', '--to', 'Kinds'], 2, /--to NAME goes with/u],
    [['--delete', 'Types', '--rename', 'Types', '--to', 'Kinds'], 2, /one thing at a time/u],
    [['--rename', 'Kinds', '--to', 'More'], 3, /“Kinds”/u],
    [['--duplicate', 'Types', '--to', 'Types'], 4, /Types/u],
    [['--take', '@nowhere.json'], 3, /nowhere\.json does not exist/u],
    [['--take', '@Ana.csv'], 2, /Ana\.csv, line 1/u],
  ])('refuses %j', async (args, code, why) => {
    const project = await withTable('refused.copro');
    expect(await run('saved', project, ...args)).toMatchObject({ code, stdout: '', stderr: like(why) });
    expect(await text('saved', project)).toBe('table   Types\n');
  });
});
