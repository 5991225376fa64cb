import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/domain/tabulate/build-dataset.ts';
import { type SmallReview, smallReview, variableOf } from '../../support/small-review.ts';
import { crossTable, type Wanted } from '../../support/tables.ts';

const role = variableOf('role', 'multiple', { tree: { commissioner: {}, deliverer: {}, assessor: {} } });
const type = variableOf('type', 'single', { tree: { user: {}, citizen: {} } });
const country = variableOf('country', 'text', { role: 'attribute' });

const review = (more: Omit<SmallReview, 'variables'>) => smallReview({ variables: [role, type, country], ...more });
const cells = (snapshot: ReturnType<typeof review>, wanted: Wanted) => {
  const table = crossTable(snapshot, wanted);
  return Object.fromEntries(table.rows.codes.map(({ id }, row) => [id, table.rowCells[row]]));
};

describe('the policy final', () => {
  const snapshot = review({
    codings: {
      ana: { type: ['user', 'user', 'user', 'user', '', 'NR'] },
      ben: { type: ['', 'user', 'citizen', 'citizen', '', 'NR'] },
    },
    finals: { type: ['', '', '', 'citizen', 'user', ''] },
  });
  const table = crossTable(snapshot, { rows: 'type' });

  it('reads the final coding, else what one coder gave, else what all gave alike', () => {
    expect(table.rowCells).toEqual([[1, 2, 5], [4]]);
  });

  it('leaves a case on which coders differ out of the base, counted as disputed', () => {
    expect(table.excludedCases).toMatchObject({ disputed: [3], 'not-reported': [6] });
  });

  it('says how many cases rest on one coder, and how many on coders alike', () => {
    expect(table.sources).toEqual({ coders: ['ana', 'ben'], singleCoder: 1, alike: 1, illustrative: false });
  });

  it('takes sets that are alike in another order, and absent for the empty set', () => {
    const sets = review({
      codings: { ana: { role: ['deliverer;assessor', '-'] }, ben: { role: ['assessor;deliverer', '-'] } },
    });
    expect(crossTable(sets, { rows: 'role' })).toMatchObject({ validCases: 2, rowCases: [0, 1, 1], noneOfRows: 1 });
  });

  it('finds a code reported and not reported to differ', () => {
    const sets = review({ codings: { ana: { role: ['deliverer'] }, ben: { role: ['deliverer;?assessor'] } } });
    expect(crossTable(sets, { rows: 'role' }).excluded.disputed).toBe(1);
  });

  it('looks at a young code as soon as one of the coders did', () => {
    const outcome = variableOf('outcome', 'multiple', { tree: { old: {}, 'new*2': {} } });
    const codings = { ana: { outcome: ['old'] }, ben: { outcome: ['old'] } };
    const both = smallReview({ variables: [outcome], codings, versions: { ana: 1, ben: 2 } });
    expect(crossTable(both, { rows: 'outcome' }).rowBases).toEqual([1, 1]);
  });
});

describe('the policy coder', () => {
  const snapshot = review({
    codings: { ana: { type: ['user', 'user'] }, ben: { type: ['', 'citizen'] } },
    finals: { type: ['citizen', 'citizen'] },
  });

  it('reads that coder alone, and no final coding', () => {
    expect(cells(snapshot, { rows: 'type', policy: 'coder:ana' })).toEqual({ user: [1, 2], citizen: [] });
    const ben = crossTable(snapshot, { rows: 'type', policy: 'coder:ben' });
    expect(ben).toMatchObject({ validCaseNumbers: [2], excludedCases: { 'not-coded': [1] } });
    expect(ben.sources).toEqual({ coders: ['ben'], singleCoder: 0, alike: 0, illustrative: false });
  });

  it('names the coders there are when it names another, the closest first', () => {
    expect(buildDataset(snapshot, { kind: 'coder', name: 'bean' })).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'There is no coder “bean”. There are: ben, ana.' },
    });
  });
});

describe('the bounds union and intersection', () => {
  const snapshot = review({
    codings: {
      ana: { role: ['commissioner;deliverer', 'deliverer', 'deliverer;?assessor', 'NR', 'NR', 'NR', 'assessor'] },
      ben: { role: ['deliverer', '', 'assessor', 'commissioner', 'NR', 'NA', '-'] },
    },
  });

  it('count a code that any, or that every coder has', () => {
    expect(cells(snapshot, { rows: 'role', policy: 'union' })).toEqual({
      commissioner: [1, 4],
      deliverer: [1, 2, 3],
      assessor: [3, 7],
    });
    expect(cells(snapshot, { rows: 'role', policy: 'intersection' })).toEqual({
      commissioner: [],
      deliverer: [1, 2],
      assessor: [],
    });
  });

  it('leave a code open where one answer does not settle it', () => {
    const upper = crossTable(snapshot, { rows: 'role', policy: 'union' });
    const lower = crossTable(snapshot, { rows: 'role', policy: 'intersection' });
    expect(upper.validCaseNumbers).toEqual([1, 2, 3, 4, 7]);
    // Case 4: one coder silent on everything, the other saw the commissioner only.
    expect(upper.rowBases).toEqual([5, 4, 4]);
    // Case 3: not reported and present do not make present.
    expect(lower.rowBases).toEqual([4, 5, 4]);
  });

  it('keep a state that all gave, and call states that differ disputed', () => {
    const { excludedCases } = crossTable(snapshot, { rows: 'role', policy: 'union' });
    expect(excludedCases).toMatchObject({ 'not-reported': [5], disputed: [6] });
  });

  it('do not find a child, even one that came later, where a coder found no parent', () => {
    const factors = variableOf('factors', 'multiple', {
      tree: { direct: { survey: {}, 'panel*2': {} }, planning: {} },
    });
    const codings = { ana: { factors: ['planning', 'survey'] }, ben: { factors: ['panel', 'panel'] } };
    const nested = smallReview({ variables: [factors], codings, versions: { ana: 1, ben: 2 } });
    expect(cells(nested, { rows: 'factors', policy: 'intersection' })).toEqual({
      direct: [2],
      survey: [],
      panel: [2],
      planning: [],
    });
  });

  it('show a parent that all have with no child in common as ticked alone', () => {
    const factors = variableOf('factors', 'multiple', { tree: { direct: { survey: {}, staff: {} } } });
    const nested = smallReview({
      variables: [factors],
      codings: { ana: { factors: ['survey'] }, ben: { factors: ['staff'] } },
    });
    expect(cells(nested, { rows: 'factors', policy: 'intersection' })).toEqual({
      direct: [1],
      survey: [],
      staff: [],
      'direct.not-stated': [1],
    });
    expect(cells(nested, { rows: 'factors', policy: 'union' })).toEqual({ direct: [1], survey: [1], staff: [1] });
  });

  it('call coders who differ on a single choice disputed', () => {
    const single = review({ codings: { ana: { type: ['user', 'user'] }, ben: { type: ['user', 'citizen'] } } });
    const table = crossTable(single, { rows: 'type', policy: 'union' });
    expect(table).toMatchObject({ rowCells: [[1], []], excludedCases: { disputed: [2] } });
  });

  it('say in a note which bound they are', () => {
    expect(crossTable(snapshot, { rows: 'role', policy: 'union' }).notes.at(-1)).toMatch(/^Upper bound/);
    expect(crossTable(snapshot, { rows: 'role', policy: 'intersection' }).notes.at(-1)).toMatch(/^Lower bound/);
  });
});

describe('an attribute', () => {
  const snapshot = review({
    codings: { import: { country: ['Italy', 'Spain'] }, ana: { type: ['user', 'citizen'] } },
    kinds: { import: 'import' },
  });

  it.each(['final', 'coder:ana', 'union', 'intersection'])('is read under the policy %s, whoever gave it', (policy) => {
    const table = crossTable(snapshot, { rows: 'country', cols: 'type', policy });
    expect(table.cells).toEqual([
      [[1], []],
      [[], [2]],
    ]);
    expect(table.sources.coders).toEqual(['ana', 'import']);
  });

  it('is no judgement of a single coder', () => {
    expect(crossTable(snapshot, { rows: 'country' }).sources).toMatchObject({ coders: ['import'], singleCoder: 0 });
  });
});

describe('an illustrative table', () => {
  const rule = review({
    codings: {
      strict: { type: ['user', 'user', ''] },
      ana: { type: ['', 'user', 'citizen'], role: ['assessor', 'assessor', '-'] },
      import: { country: ['Italy', 'Italy', 'Spain'] },
    },
    kinds: { strict: 'rule', import: 'import' },
  });
  const isIllustrative = (wanted: Wanted) => crossTable(rule, wanted).sources.illustrative;

  it('is one that reads the judgement of a rule', () => {
    expect(isIllustrative({ rows: 'type' })).toBe(true);
    expect(isIllustrative({ rows: 'type', policy: 'coder:strict' })).toBe(true);
    expect(isIllustrative({ rows: 'role', cols: 'type' })).toBe(true);
  });

  it('is not one of people, of attributes, or of cases that the rule did not code', () => {
    expect(isIllustrative({ rows: 'type', policy: 'coder:ana' })).toBe(false);
    expect(isIllustrative({ rows: 'country' })).toBe(false);
    expect(isIllustrative({ rows: 'role' })).toBe(false);
    expect(isIllustrative({ rows: 'type', filters: ['country=Spain'] })).toBe(false);
  });

  it('is one whose cases a rule chose', () => {
    expect(isIllustrative({ rows: 'country', filters: ['type=user'] })).toBe(true);
  });

  it('is one of final codings that only rules had coded', () => {
    const settled = review({
      codings: {
        strict: { type: ['user', 'user'] },
        ana: { type: ['', 'citizen'] },
        import: { country: ['Italy', 'Spain'] },
      },
      finals: { type: ['user', 'citizen'] },
      kinds: { strict: 'rule', import: 'import' },
    });
    expect(crossTable(settled, { rows: 'type', filters: ['country=Italy'] }).sources.illustrative).toBe(true);
    expect(crossTable(settled, { rows: 'type', filters: ['country=Spain'] }).sources.illustrative).toBe(false);
  });
});

describe('a damaged snapshot', () => {
  it('is refused where a coding holds a code that the codebook lacks', () => {
    const result = buildDataset(review({ codings: { ana: { type: ['usser'] } } }), { kind: 'final' });
    expect(result.ok ? 'built' : result.error.code).toBe('damaged-project');
    expect(result.ok ? '' : result.error.message).toContain('“usser”');
  });
});
