import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));

describe('copro new', () => {
  it('makes an empty project, of the codebook that is shipped or of one’s own', async () => {
    expect(await text('new', '@评审 一.copro')).toBe(`${at('评审 一.copro')} created: 评审 一.\n`);
    expect(await json('codebook', '@评审 一.copro')).toMatchObject({ id: 'tu-2022' });
    expect(await json('new', '@shipped.copro', '--codebook', 'tu-2022')).toMatchObject({
      project: { title: 'shipped' },
    });
    expect(await json('codebook', '@shipped.copro')).toMatchObject({ id: 'tu-2022' });
    expect(await json('new', '@own.copro', '--codebook', '@scheme.json', '--title', '合作生产')).toMatchObject({
      project: { title: '合作生产' },
      counts: { cases: 0, variables: 6 },
    });
    expect(await json('codebook', '@own.copro')).toMatchObject({ id: 'small' });
  });

  it.each<[string[], number, RegExp]>([
    [['@review.copro'], 4, /exists already/u],
    [['@'], 4, /exists already/u],
    [['@none/below.copro'], 3, /There is no folder/u],
    [['@x.copro', '--codebook', '@nowhere.json'], 3, /nowhere\.json does not exist/u],
    [['@x.copro', '--codebook', '@'], 2, /is a folder\. Name a file/u],
    [['@x.copro', '--codebook', '@Ana.csv'], 2, /Ana\.csv, line 1/u],
    [['@x.copro', '@y.copro'], 2, /is one too many\. A name with blanks/u],
    [[], 2, /Name what it is about/u],
  ])('refuses %j, and leaves nothing', async (args, code, why) => {
    expect(await run('new', ...args)).toMatchObject({ code, stdout: '', stderr: like(why) });
    expect(existsSync(at('x.copro'))).toBe(false);
    expect(await run('check', '@review.copro')).toMatchObject({ code: 0 });
  });
});
