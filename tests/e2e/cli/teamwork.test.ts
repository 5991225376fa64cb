import { describe, expect, it } from 'vitest';
import { copro, coproJson } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { runGuide, type Told } from '../../support/run-guide.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';

/** When it was is another moment in every run. */
function timeless(text: string): string {
  return text.replaceAll(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/gu, 'THEN');
}

const runs: Told[] = [];
const folder = sharedFolder((made) => {
  folderWithReview(made);
  runs.push(...runGuide(made, 'teamwork'));
});

describe('the guide to working on copies', () => {
  it('runs as written, and prints what it says', () => {
    expect(runs.length).toBeGreaterThan(15);
    const unlike = runs.filter(
      ({ code, expected, stdout }) => code !== 0 || (expected !== undefined && timeless(stdout) !== timeless(expected)),
    );
    expect(unlike).toEqual([]);
    expect(runs.filter(({ expected }) => expected !== undefined).length).toBeGreaterThan(6);
  });

  it('leaves three sound projects, and no task where one was settled', () => {
    for (const name of ['review', 'ben', 'carla']) expect(copro(folder(), 'check', `${name}.copro`).code).toBe(0);
    expect(coproJson(folder(), 'merge', 'carla.copro', '--tasks')).toEqual([]);
  });
});
