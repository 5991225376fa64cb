import { describe, expect, it } from 'vitest';
import { type Grouping, groupingSchema } from '../../../src/domain/model/grouping.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { anyTable, crossTable } from '../../support/tables.ts';

const country = variableOf('country', 'single', {
  tree: { uk: {}, italy: {}, turkey: {}, brazil: {} },
  role: 'attribute',
});
const area = variableOf('area', 'multiple', { tree: { health: {}, elder: {}, safety: {}, culture: {} } });
const year = variableOf('year', 'number', { role: 'attribute' });
const place = variableOf('place', 'text', { role: 'attribute' });

function grouping(id: string, variable: string, rest: object): Grouping {
  return groupingSchema.parse({ id, variable, label: id.toUpperCase(), source: `Rule of ${id}`, ...rest });
}

const codes = (groups: Record<string, string[]>) => ({
  kind: 'codes',
  groups: Object.entries(groups).map(([id, members]) => ({ id, label: `Group ${id}`, codes: members })),
});

const snapshot = smallReview({
  variables: [country, area, year, place],
  groupings: [
    grouping('regions', 'country', codes({ europe: ['uk', 'italy'], asia: ['turkey'] })),
    grouping('wide', 'country', codes({ europe: ['uk', 'italy', 'turkey'], asia: ['turkey'], rest: ['brazil'] })),
    grouping('care', 'area', { ...codes({ care: ['health', 'elder'], safe: ['safety'] }), ours: true }),
    grouping('stray', 'area', codes({ care: ['healht'] })),
    grouping('decades', 'year', {
      kind: 'cut-points',
      bins: [
        { id: 'before', label: 'before 2000', below: 2000 },
        { id: 'noughties', label: '2000–2009', from: 2000, below: 2010 },
      ],
    }),
    grouping('spans', 'year', {
      kind: 'cut-points',
      bins: [
        { id: 'all', label: 'all' },
        { id: 'late', label: 'late', from: 2000 },
      ],
    }),
    grouping('backwards', 'year', {
      kind: 'cut-points',
      bins: [
        { id: 'later', label: 'later', from: 2000 },
        { id: 'earlier', label: 'earlier', below: 2000 },
      ],
    }),
    grouping('inside', 'year', {
      kind: 'cut-points',
      bins: [
        { id: 'wide', label: 'wide', from: 2000, below: 2010 },
        { id: 'narrow', label: 'narrow', from: 2000, below: 2001 },
      ],
    }),
  ],
  codings: {
    import: {
      country: ['uk', 'italy', 'turkey', 'brazil', 'NR', ''],
      year: ['1999', '2000', '2009', '2010', 'NR', '1990.5'],
      place: ['Östersund', 'Zagreb', 'alba', 'Alba', 'alba', ''],
    },
    ana: { area: ['health;elder', 'safety;health', 'culture', '-', 'culture;?elder', 'elder;?safety'] },
  },
});

describe('a grouping of a single choice', () => {
  it('counts the cases of its codes and leaves out, counted, those in no group', () => {
    const table = crossTable(snapshot, { rows: 'country@regions' });
    expect(table.rowCells).toEqual([[1, 2], [3]]);
    expect(table.excludedCases).toMatchObject({ ungrouped: [4], 'not-reported': [5], 'not-coded': [6] });
    expect(table.rows).toMatchObject({ kind: 'single', grouping: 'regions', label: 'Country – REGIONS' });
  });

  it('behaves as a multiple choice where groups overlap', () => {
    const table = crossTable(snapshot, { rows: 'country@wide' });
    expect(table.rows.kind).toBe('multiple');
    expect(table.rowCells).toEqual([[1, 2, 3], [3], [4]]);
    expect(table).toMatchObject({ validCases: 4, totalResponses: 5 });
    expect(crossTable(snapshot, { rows: 'country@wide+several' }).rowCells.at(-1)).toEqual([3]);
  });

  it('names its source, and a rule of our own as ours', () => {
    expect(crossTable(snapshot, { rows: 'country@regions' }).notes).toContain('REGIONS: Rule of regions');
    expect(crossTable(snapshot, { rows: 'area@care' }).notes).toContain('CARE: Rule of care (a rule of our own)');
  });
});

describe('a grouping of a multiple choice', () => {
  const table = crossTable(snapshot, { rows: 'area@care' });

  it('counts a case once a group, however many of its codes it has', () => {
    expect(table.rowCells).toEqual([[1, 2, 6], [2]]);
  });

  it('keeps a case without codes in the base and leaves out one whose codes are in no group', () => {
    expect(table.excludedCases.ungrouped).toEqual([3, 5]);
    expect(table).toMatchObject({ validCases: 4, noneOfRows: 1 });
  });

  it('knows a group once one of its codes is there', () => {
    expect(table.rowBases).toEqual([4, 3]);
  });

  it('is refused where it names a code that the variable lacks', () => {
    const result = anyTable(snapshot, { rows: 'area@stray' });
    expect(result.ok ? '' : result.error).toEqual({
      code: 'invalid-input',
      message: 'grouping “stray” names the code “healht”, which “area” does not have',
    });
  });
});

describe('cut points', () => {
  it('sort numbers into half-open bins and leave the rest out, counted', () => {
    const table = crossTable(snapshot, { rows: 'year@decades' });
    expect(table.rowCells).toEqual([
      [1, 6],
      [2, 3],
    ]);
    expect(table.excludedCases).toMatchObject({ ungrouped: [4], 'not-reported': [5] });
  });

  it('behave as a single choice where bins touch, in whatever order, and as a multiple one where they overlap', () => {
    const kindOf = (rows: string) => crossTable(snapshot, { rows }).rows.kind;
    expect(['year@decades', 'year@backwards'].map(kindOf)).toEqual(['single', 'single']);
    expect(['year@spans', 'year@inside'].map(kindOf)).toEqual(['multiple', 'multiple']);
    expect(crossTable(snapshot, { rows: 'year@spans' }).rowCases).toEqual([5, 3]);
    expect(crossTable(snapshot, { rows: 'year@inside' }).rowCells).toEqual([[2, 3], [2]]);
  });
});

describe('a number or text without a grouping', () => {
  it('is tabulated by value, numbers in their order', () => {
    const table = crossTable(snapshot, { rows: 'year' });
    expect(table.rows.codes.map(({ label }) => label)).toEqual(['1990.5', '1999', '2000', '2009', '2010']);
    expect(table.rowCells).toEqual([[6], [1], [2], [3], [4]]);
  });

  it('is tabulated by value, texts in the order of their code points', () => {
    const table = crossTable(snapshot, { rows: 'place' });
    expect(table.rows.codes.map(({ id }) => id)).toEqual(['Alba', 'Zagreb', 'alba', 'Östersund']);
    expect(table.rowCases).toEqual([1, 1, 2, 1]);
  });

  it('shows the values of the chosen cases alone', () => {
    const table = crossTable(snapshot, { rows: 'year', filters: ['year>2000'] });
    expect(table.rows.codes.map(({ id }) => id)).toEqual(['2009', '2010']);
  });

  it('is refused with more values than a table can show', () => {
    const many = smallReview({
      variables: [year],
      codings: { import: { year: Array.from({ length: 1001 }, (_, index) => `${index}`) } },
    });
    const result = anyTable(many, { rows: 'year' });
    expect(result.ok ? '' : result.error.message).toBe(
      '“year” has 1,001 distinct values, too many for a table: sort it into bins with a grouping of cut points.',
    );
  });
});

describe('a name in a specification', () => {
  const errorOf = (rows: string) => {
    const result = anyTable(snapshot, { rows });
    return result.ok ? null : result.error;
  };

  it('that is no variable is not found, and the message lists those there are, the closest first', () => {
    expect(errorOf('contry')?.code).toBe('not-found');
    expect(errorOf('contry')?.message).toMatch(/^There is no variable “contry”. There are: country, \w+, \w+, \w+\.$/);
  });

  it('that is no grouping of the variable is not found, and the message lists its groupings and views', () => {
    expect(errorOf('country@region')?.code).toBe('not-found');
    expect(errorOf('country@region')?.message).toMatch(
      /^There is no grouping of “country” called “region”. There are: regions, /,
    );
    expect(errorOf('country@region')?.message).toContain('level-1');
  });

  it('is answered with the eight closest and the number of the others', () => {
    const tree = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`code-${String(index)}`, {}]));
    const many = smallReview({ variables: [variableOf('topic', 'multiple', { tree })], codings: { ana: {} } });
    const result = anyTable(many, { rows: 'topic', filters: ['topic=code-99'] });
    expect(result.ok ? '' : result.error.message).toMatch(/There are: code-9, (code-\d+, ){6}code-\d+ and 4 more\.$/);
  });

  it('of a view that the variable cannot have is invalid', () => {
    expect(errorOf('year@partition')?.message).toBe('@partition needs a variable with codes, and “year” is a number.');
    expect(errorOf('country+several')?.code).toBe('invalid-input');
  });

  it('may be a label', () => {
    expect(crossTable(snapshot, { rows: 'Country' }).rows.variable).toBe('country');
  });
});
