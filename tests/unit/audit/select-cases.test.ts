import { describe, expect, it } from 'vitest';
import { selectCases } from '../../../src/domain/audit/select-cases.ts';
import type { CaseSet } from '../../../src/domain/model/case-set.ts';
import { buildDataset } from '../../../src/domain/tabulate/build-dataset.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';

/** Case 7 is excluded. Role: 1 and 2 have plan, 3 only serve, 4 serve with plan not reported, 5 none, 6 not coded. */
const snapshot = smallReview({
  variables: [
    variableOf('role', 'multiple', { tree: { plan: {}, serve: {} } }),
    variableOf('area', 'single', { tree: { a: {}, b: {}, ab: {} } }),
    variableOf('year', 'number'),
  ],
  groupings: [
    {
      kind: 'codes',
      id: 'parts',
      variable: 'area',
      label: 'Parts',
      source: 'test',
      ours: true,
      groups: [
        { id: 'a', label: 'A', codes: ['a', 'ab'] },
        { id: 'b', label: 'B', codes: ['b', 'ab'] },
      ],
    },
  ],
  codings: {
    ana: {
      role: ['plan', 'plan;serve', 'serve', 'serve;?plan', '-', '', 'plan'],
      area: ['a', 'b', 'ab', 'NR', 'NA', 'a', 'a'],
      year: ['1990', '2000', '2001', 'NR', 'NA', '', '2005'],
    },
  },
  statuses: ['included', 'included', 'included', 'included', 'included', 'included', 'excluded'],
});

function select(set: CaseSet): { certain: number[]; possible: number[] } | string {
  const dataset = buildDataset(snapshot, { kind: 'coder', name: 'ana' });
  if (!dataset.ok) return dataset.error.message;
  const selected = selectCases(dataset.value, set);
  if (!selected.ok) return selected.error.message;
  const { certain, possible } = selected.value;
  return { certain: [...certain].toSorted(), possible: [...possible].toSorted() };
}

describe('a set of cases', () => {
  it('leaves out what is not included', () => {
    expect(select({ kind: 'every-case' })).toEqual({ certain: [1, 2, 3, 4, 5, 6], possible: [1, 2, 3, 4, 5, 6] });
  });

  it('keeps a case possible where the code is not reported or nobody coded it', () => {
    expect(select('role=plan')).toEqual({ certain: [1, 2], possible: [1, 2, 4, 6] });
  });

  it('does not take for open what was looked for and is not there, or does not apply', () => {
    expect(select('role=serve')).toEqual({ certain: [2, 3, 4], possible: [2, 3, 4, 6] });
    expect(select('area=b')).toEqual({ certain: [2], possible: [2, 4] });
  });

  it('turns certain and possible round under not', () => {
    expect(select({ kind: 'not', set: 'role=plan' })).toEqual({ certain: [3, 5], possible: [3, 4, 5, 6] });
  });

  it('joins sets by all of and any of', () => {
    expect(select({ kind: 'all-of', sets: ['role=plan', 'role=serve'] })).toEqual({
      certain: [2],
      possible: [2, 4, 6],
    });
    expect(select({ kind: 'any-of', sets: ['role=plan', 'role=serve'] })).toEqual({
      certain: [1, 2, 3, 4],
      possible: [1, 2, 3, 4, 6],
    });
  });

  it('compares numbers, and keeps open what has none', () => {
    expect(select('year>2000')).toEqual({ certain: [3], possible: [3, 4, 6] });
    expect(select('year<=2000')).toEqual({ certain: [1, 2], possible: [1, 2, 4, 6] });
  });

  it('asks for a state', () => {
    expect(select({ kind: 'state', variable: 'year', states: ['not-reported'] })).toMatchObject({ certain: [4] });
    expect(select({ kind: 'state', variable: 'year', states: ['not-coded', 'not-applicable'] })).toEqual({
      certain: [5, 6],
      possible: [5, 6],
    });
  });

  it('counts the groups that a case falls in', () => {
    const groups = (exactly: number): CaseSet => ({
      kind: 'group-count',
      variable: 'area',
      grouping: 'parts',
      exactly,
    });
    expect(select(groups(1))).toEqual({ certain: [1, 2, 6], possible: [1, 2, 4, 6] });
    expect(select(groups(2))).toEqual({ certain: [3], possible: [3, 4] });
    expect(select(groups(0))).toEqual({ certain: [5], possible: [4, 5] });
  });

  it('names what does not exist', () => {
    expect(select('shade=dark')).toContain('There is no variable “shade”');
    expect(select({ kind: 'state', variable: 'shade', states: ['absent'] })).toContain('There is no variable “shade”');
    expect(select({ kind: 'group-count', variable: 'area', grouping: 'halves', exactly: 1 })).toContain('“halves”');
    expect(select({ kind: 'not', set: 'area@parts=c' })).toMatch(/^Filter “area@parts=c”: There is no .* called “c”/u);
    expect(select('2000')).toContain('is no filter');
  });
});
