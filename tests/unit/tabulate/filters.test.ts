import { describe, expect, it } from 'vitest';
import { codeSchema } from '../../../src/domain/model/code.ts';
import { groupingSchema } from '../../../src/domain/model/grouping.ts';
import { variableSchema } from '../../../src/domain/model/variable.ts';
import { positionsOf } from '../../../src/domain/tabulate/bits.ts';
import { filterCases } from '../../../src/domain/tabulate/filter-cases.ts';
import { parseFilter } from '../../../src/domain/tabulate/parse-filter.ts';
import { must } from '../../support/must.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { datasetOf } from '../../support/tables.ts';

const origin = { kind: 'ours' as const };
const role = variableSchema.parse({
  id: 'role',
  label: 'Role of citizens',
  kind: 'multiple',
  role: 'judgement',
  origin,
  aliases: ['citizen role'],
  codes: [
    codeSchema.parse({ id: 'co-deliverer', label: 'Co-deliverer', origin }),
    codeSchema.parse({ id: 'co-assessor', label: 'Assessing citizen', aliases: ['Co-evaluator'], origin }),
  ],
});
const factors = variableOf('factors', 'multiple', { tree: { partnership: { public: {}, private: {} }, planning: {} } });
const country = variableOf('country', 'text', { role: 'attribute' });
const year = variableOf('year', 'number', { role: 'attribute' });
const area = variableOf('area', 'single', { tree: { health: {}, safety: {}, culture: {} } });

const dataset = datasetOf(
  smallReview({
    variables: [role, factors, country, year, area],
    groupings: [
      groupingSchema.parse({
        id: 'wide',
        variable: 'area',
        label: 'Wide',
        source: 's',
        kind: 'codes',
        groups: [{ id: 'care', label: 'Care', codes: ['health'] }],
      }),
    ],
    codings: {
      ana: {
        role: ['co-deliverer', 'co-assessor', 'co-deliverer;?co-assessor', '-', 'NR', ''],
        factors: ['public', 'partnership', 'planning', '-', 'planning;?private', ''],
        country: ['UK', 'uk ', 'Sweden', 'NR', 'Italy', ''],
        year: ['1990', '2000', '2001.5', '2010', 'NR', '0'],
        area: ['health', 'safety', 'culture', 'health', 'NR', ''],
      },
    },
    statuses: ['included', 'included', 'included', 'included', 'included', 'undecided'],
  }),
);

const passing = (
  texts: readonly string[],
  statuses: readonly ('included' | 'undecided')[] = ['included', 'undecided'],
) =>
  positionsOf(must(filterCases(dataset, { filters: texts.map((text) => must(parseFilter(text))), statuses }))).map(
    (position) => position + 1,
  );

describe('a filter', () => {
  it.each([
    ['role=co-assessor', [2]],
    ['role=CO-EVALUATOR', [2]],
    ['role=assessing citizen', [2]],
    ['citizen role=co-deliverer;co-assessor', [1, 2, 3]],
    ['role!=co-deliverer', [2, 4]],
    ['role!=co-assessor', [1, 4]],
    ['role!=co-assessor;co-deliverer', [4]],
    ['factors=partnership', [1, 2]],
    ['factors=partnership.not-stated', [2]],
    ['factors@leaves!=private', [1, 2, 3, 4]],
    ['factors@partition=none', [4]],
    ['country=UK', [1, 2]],
    ['country=sweden;italy', [3, 5]],
    ['country!=UK', [3, 5]],
    ['country=Atlantis', []],
    ['year>2000', [3, 4]],
    ['year>=2000', [2, 3, 4]],
    ['year<2000', [1, 6]],
    ['year<=2000', [1, 2, 6]],
    ['year=1990;2001.5', [1, 3]],
    ['year!=1990', [2, 3, 4, 6]],
    ['area@wide=care', [1, 4]],
    ['area@wide!=care', [2, 3]],
  ])('%s keeps the cases %j', (text, cases) => {
    expect(passing([text])).toEqual(cases);
  });

  it('is joined with others by and', () => {
    expect(passing(['year>=2000', 'country!=sweden', 'role=co-assessor'])).toEqual([2]);
  });

  it('keeps cases of the statuses asked for', () => {
    expect(passing([], ['included'])).toEqual([1, 2, 3, 4, 5]);
    expect(passing(['year<2000'], ['undecided'])).toEqual([6]);
  });

  const errorOf = (text: string) => {
    const result = filterCases(dataset, { filters: [must(parseFilter(text))], statuses: ['included'] });
    return result.ok ? null : result.error;
  };

  it('refuses a code that the variable lacks, and lists the closest', () => {
    expect(errorOf('role=co-assesor')).toEqual({
      code: 'invalid-input',
      message:
        'Filter “role=co-assesor”: There is no code of “role” called “co-assesor”. There are: co-assessor, co-deliverer.',
    });
  });

  it('refuses to compare what has no order', () => {
    expect(errorOf('role>co-assessor')?.code).toBe('invalid-input');
    expect(errorOf('country>UK')?.code).toBe('invalid-input');
  });

  it('refuses a word where a number belongs, and several numbers in a comparison', () => {
    expect(errorOf('year>c. 2005')?.message).toBe(
      'Filter “year>c. 2005”: “c. 2005” is no number, and “year” holds numbers.',
    );
    expect(errorOf('year>2000;2001')?.code).toBe('invalid-input');
    expect(errorOf('year=Infinity')?.code).toBe('invalid-input');
  });

  it('does not find a variable or grouping that does not exist', () => {
    expect(errorOf('rolle=co-assessor')?.code).toBe('not-found');
    expect(errorOf('area@narrow=care')?.code).toBe('not-found');
  });
});
