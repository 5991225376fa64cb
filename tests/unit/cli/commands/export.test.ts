import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));
const review = '@review.copro';

describe('copro export', () => {
  it('gives the cases with the answers that count, or one coder’s answers as they can be read again', async () => {
    expect(await text('export', review, '--format', 'csv')).toBe(
      [
        'number,title,doi,status,country,year,type,role,people,remark',
        '1,A kitchen run by its guests,,included,uk,2001,user,,,',
        '2,A park and its wardens,,included,uk,2005,,planner,,',
        '3,A school of parents,,included,sweden,2012,user,panel,,',
        '4,A 诊所 at night,,included,sweden,2015,,-,,',
        '',
      ].join('\n'),
    );
    expect(await text('export', review, '--format', 'csv', '--coder', 'Ana')).toBe(readFileSync(at('Ana.csv'), 'utf8'));
  });

  it('gives the whole review as JSON, on stdout or in a file', async () => {
    const review = await json('export', '@review.copro', '--format', 'json');
    expect(review).toMatchObject({ format: 'copro-review', cases: [{}, {}, {}, {}] });
    expect(await json('export', '@review.copro', '--format', 'json', '--out', '@out.json')).toEqual({
      file: at('out.json'),
    });
    expect(JSON.parse(readFileSync(at('out.json'), 'utf8'))).toEqual(review);
  });

  it('gives a package in which a coder finds the cases and nobody else’s answers', async () => {
    expect(await run('export', review, '--format', 'package', '--coder', 'Eve', '--out', '@eve.copro')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: like(/eve\.copro written\.\n$/u),
    });
    expect(await text('export', '@eve.copro', '--format', 'csv')).toMatch(
      /\n1,A kitchen run by its guests,,included,uk,2001,,,,\n/u,
    );
    expect(await text('export', '@eve.copro', '--format', 'csv', '--coder', 'Ana')).toBe('case\n');
  });

  it.each<[string[], number, RegExp]>([
    [[], 2, /Name the format: --format csv, csv-excel, json or package/u],
    [['--format', 'xml'], 2, /--format takes csv, csv-excel, json, package/u],
    [['--format', 'csv', '--json'], 2, /stdout holds one JSON value/u],
    [['--format', 'json', '--coder', 'Ana'], 2, /everybody/u],
    [['--format', 'package', '--out', '@p.copro'], 2, /Name the coder/u],
    [['--format', 'csv', '--coder', 'Eve'], 3, /Eve/u],
    [['--format', 'csv', '--out', '@review.copro'], 4, /is a project file/u],
  ])('refuses %j', async (args, code, why) => {
    expect(await run('export', review, ...args)).toMatchObject({ code, stderr: like(why) });
  });
});
