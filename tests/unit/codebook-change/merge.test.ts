import { expect, it } from 'vitest';
import { recodeQueue } from '../../../src/domain/codebook-change/queue.ts';
import { variablesOf } from '../../../src/domain/model/codebook.ts';
import { coded, ground, planOf, scheme } from './support/ground.ts';

it('a code made of two is asked for again under every version that did not know one of the two', () => {
  const codebook = { ...scheme(), version: 5 };
  // As after a merge of copies: version 3 was made where nobody knew the one code, version 4 where nobody knew the other.
  const ages = new Map([
    ['planner', { since: 2, unseenIn: [4] }],
    ['other', { since: 1, unseenIn: [3] }],
  ]);
  for (const variable of variablesOf(codebook)) {
    if ('codes' in variable) for (const code of variable.codes) Object.assign(code, ages.get(code.id));
  }
  const codings = [1, 2, 3, 4, 5].map((version) => ({ ...coded(version, 'ana', 'survey'), codebookVersion: version }));
  const merged = planOf(
    { kind: 'merge-codes', from: 'planner', into: 'other' },
    ground({ codebook, codings }),
  ).codebook;
  const asked = recodeQueue({ codebook: merged, codings, finalCodings: [], recodes: [], reasons: new Map() });
  expect(asked.map(({ codedUnder, codes }) => [codedUnder, codes])).toEqual([
    [1, ['other']],
    [3, ['other']],
    [4, ['other']],
  ]);
});
