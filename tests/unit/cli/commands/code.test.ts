import { copyFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { like } from '../../../support/like.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run, text, json } = commandsIn(sharedFolder(smallProject));

/** A copy of the small project of the test's own, and codings beside it. */
function beside(codings: string, content: string): string {
  writeFileSync(at(codings), content);
  copyFileSync(at('review.copro'), at(`${codings}.copro`));
  return `@${codings}.copro`;
}

const ofEve = (project: string): Promise<string> => text('export', project, '--format', 'csv', '--coder', 'Eve');

describe('copro code', () => {
  it('takes answers with what stands beside them, and says how many', async () => {
    const project = beside('eve.csv', 'case,type,type:rationale\n1,user,They run it.\n2,,\n3,NR,\n');
    const code = (...more: string[]) => run('code', project, '@eve.csv', '--coder', 'Eve', ...more);
    expect(await code()).toMatchObject({ code: 0, stdout: '2 codings of 3 cases by Eve, 0 unchanged.\n' });
    expect(await ofEve(project)).toMatch(/^1,user,They run it\.\n3,NR,/mu);
    expect(JSON.parse((await code('--json')).stdout)).toMatchObject({ codings: 0, unchanged: 2 });
  });

  it.each([
    ['semicolons.csv', 'case;role\n1;planner/survey\n', ['--delimiter', ';', '--separator', '/']],
    ['tabs.csv', 'case\trole\n1\tplanner;survey\n', ['--delimiter', '\\t']],
    ['utf-16.csv', '\u{FEFF}case,role\n1,planner;survey\n', ['--encoding', 'utf-8']],
  ])('reads %s as it is told to', async (codings, content, options) => {
    const project = beside(codings, content);
    await text('code', project, `@${codings}`, '--coder', 'Eve', ...options);
    expect(await ofEve(project)).toBe('case,role\n1,planner;survey\n');
  });

  it('says of a rule that it is one, so that whatever rests on it is illustrative', async () => {
    const project = beside('rule.csv', 'case,type\n1,user\n');
    const table = () => text('table', project, '--rows', 'type', '--policy', 'coder:Eve');
    await text('code', project, '@rule.csv', '--coder', 'Eve');
    expect(await table()).not.toMatch(/illustrative/iu);
    copyFileSync(at('review.copro'), at('rule.csv.copro'));
    await text('code', project, '@rule.csv', '--coder', 'Eve', '--rule');
    expect(await table()).toMatch(/illustrative/iu);
  });

  it.each<[string, string[], RegExp]>([
    ['case,type\n1,user\n', [], /Say whose codings these are: --coder NAME/u],
    ['case,type\n1,sponsor\n', ['--coder', 'Eve'], /Line 2.*sponsor/u],
    ['case,type\n1,user\n', ['--coder', 'Eve', '--encoding', 'ebcdic'], /ebcdic/u],
  ])('takes nothing of %j with %j', async (content, options, why) => {
    const project = beside('bad.csv', content);
    const before = await json('history', project);
    expect(await run('code', project, '@bad.csv', ...options)).toMatchObject({ code: 2, stderr: like(why) });
    expect(await json('history', project)).toEqual(before);
  });
});
