import { describe, expect, it } from 'vitest';
import { coproJson } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { runGuide, type Told } from '../../support/run-guide.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';

const runs: Told[] = [];
const folder = sharedFolder((made) => {
  folderWithReview(made);
  runs.push(...runGuide(made, 'importing-and-coding'));
});

describe('the guide to importing and coding', () => {
  it('brings quotes in beside answers, as written, and shows them as it says', () => {
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.filter(({ code, expected, stdout }) => code !== 0 || (expected ?? stdout) !== stdout)).toEqual([]);
    expect(runs.some(({ expected }) => expected !== undefined)).toBe(true);
  });

  it('leaves each quote with its page beside its coding', () => {
    expect(JSON.stringify(coproJson(folder(), 'retrieve', 'review.copro', 'role', '--coders', 'Ana'))).toMatch(
      /"quote":"Patients planned.*"page":"4"/u,
    );
  });
});
