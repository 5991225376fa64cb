import { describe, expect, it } from 'vitest';
import { differences } from '../../../../src/ui/tables/differences.ts';
import { smallReview, variableOf } from '../../../support/small-review.ts';
import { crossTable } from '../../../support/tables.ts';

const variables = [
  variableOf('type', 'single', { tree: { user: {}, citizen: {} } }),
  variableOf('place', 'single', { tree: { town: {}, village: {} } }),
];
const before = smallReview({
  variables,
  codings: { ana: { type: ['user', 'user', 'citizen'], place: ['town', 'town', 'town'] } },
});
const today = smallReview({
  variables,
  codings: { ana: { type: ['user', 'citizen', 'citizen'], place: ['town', 'town', 'village'] } },
});
const crossed = { rows: 'type', cols: 'place' };

describe('two tables held against each other', () => {
  it('differ where their cells do, each showing what the other counts', () => {
    expect(differences(crossTable(before, crossed), crossTable(today, crossed))).toEqual([
      [1, undefined],
      [undefined, 1],
    ]);
    expect(differences(crossTable(today, { rows: 'type' }), crossTable(before, { rows: 'type' }))).toEqual([[2], [1]]);
  });

  it('are compared code by code, in whatever order these stand', () => {
    const sorted = crossTable(today, { ...crossed, sort: { rows: 'count' } });
    expect(sorted.rows.codes.map(({ id }) => id)).toEqual(['citizen', 'user']);
    expect(
      differences(sorted, crossTable(today, crossed))
        ?.flat()
        .every((cell) => cell === undefined),
    ).toBe(true);
  });

  it('are not compared where they are of other variables', () => {
    expect(differences(crossTable(today, crossed), crossTable(today, { rows: 'place', cols: 'type' }))).toBeUndefined();
    expect(differences(crossTable(today, { rows: 'type' }), crossTable(today, crossed))).toBeUndefined();
  });
});
