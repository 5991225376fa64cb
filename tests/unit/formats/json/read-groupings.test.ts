import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../../../src/formats/json/read-codebook.ts';
import { readGroupings } from '../../../../src/formats/json/read-groupings.ts';
import { must } from '../../../support/must.ts';
import { fileOf, problemsOf, repositoryFile } from '../support/files.ts';
import { scheme } from '../support/scheme.ts';

const codes = {
  kind: 'codes',
  id: 'isles',
  variable: 'country',
  label: 'Isles',
  source: 'ours',
  groups: [{ id: 'in', label: 'In', codes: ['uk'] }],
};
const cuts = {
  kind: 'cut-points',
  id: 'decades',
  variable: 'year',
  label: 'Decade',
  source: 'ours',
  bins: [
    { id: 'early', label: 'Early', below: 2000 },
    { id: 'late', label: 'Late', from: 2000 },
  ],
};

const attempt = (...groupings: object[]) =>
  readGroupings(fileOf(JSON.stringify(groupings, null, 1), 'groupings.json'), scheme);

describe('groupings', () => {
  it('are read where they fit the codebook', () => {
    expect(must(attempt(codes, cuts)).map(({ id }) => id)).toEqual(['isles', 'decades']);
  });

  it('are read as the 56 cases use them', () => {
    const codebook = must(readCodebook(repositoryFile('schemas/codebooks/tu-2022.json')));
    expect(must(readGroupings(repositoryFile('fixtures/tu-2022/groupings.json'), codebook)).length).toBeGreaterThan(5);
  });

  it.each([
    [{ ...codes, variable: 'continent' }, '[0].variable: “continent” is no variable of the codebook. Correct the id.'],
    [
      { ...codes, groups: [{ id: 'in', label: 'In', codes: ['uk', 'wales'] }] },
      '[0].groups[0].codes[1]: “wales” is no code of country. Correct the id.',
    ],
    [{ ...codes, variable: 'year' }, '[0].variable: “year” has no codes to group. Choose a variable with codes.'],
    [
      { ...cuts, variable: 'country' },
      '[0].variable: “country” is no number, so it has no cut points. Group its codes.',
    ],
    [{ ...codes, id: 'leaves' }, '[0].id: “leaves” is built in. Choose another id.'],
    [
      { ...cuts, bins: [{ id: 'a', label: 'A', from: 2000, below: 1990 }] },
      '[0].bins[0]: ends before it starts. Make “from” less than “below”.',
    ],
    [
      {
        ...cuts,
        bins: [
          { id: 'a', label: 'A', below: 2000 },
          { id: 'b', label: 'B', from: 1999 },
        ],
      },
      '[0].bins[1]: overlaps the bin before it. Let “from” be no less than the “below” before.',
    ],
  ])('are refused where they do not: %#', (grouping, problem) => {
    const [told = ''] = problemsOf(attempt(grouping));
    expect(told.replace(/^groupings\.json, line \d+: /, '')).toBe(problem);
  });

  it('are refused where two of a variable have one id', () => {
    expect(problemsOf(attempt(codes, cuts, codes))).toEqual([
      expect.stringContaining('[2].id: “country@isles” is there twice. Choose another id.'),
    ]);
  });
});
