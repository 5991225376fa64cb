import { describe, expect, it } from 'vitest';
import { associate } from '../../../src/domain/audit/associate.ts';
import { evaluateMeasure } from '../../../src/domain/audit/evaluate-measure.ts';
import type { Measured } from '../../../src/domain/audit/measured.ts';
import { variablesOfMeasure } from '../../../src/domain/audit/variables-of-measure.ts';
import { type Measure, numberSummaries } from '../../../src/domain/model/measure.ts';
import { sayIn } from '../../../src/domain/model/sentences/said.ts';
import { buildDataset } from '../../../src/domain/tabulate/build-dataset.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { tu2022Snapshot } from '../../support/tu-2022-snapshot.ts';

/** Twenty-nine cases crossed as the matrix (10, 3; 4, 12), one more without a way, with sizes on the first four. */
const many = (way: string, count: number): string[] => Array.from({ length: count }, () => way);
const ways = [...many('m', 10), ...many('n', 3), ...many('m', 4), ...many('n', 12), 'NR'];
const snapshot = smallReview({
  variables: [
    variableOf('area', 'single', { tree: { a: {}, b: {} }, role: 'attribute' }),
    variableOf('way', 'single', { tree: { m: {}, n: {}, o: {} }, role: 'attribute' }),
    variableOf('many', 'multiple', { tree: { x: {}, y: {} }, role: 'attribute' }),
    variableOf('more', 'multiple', { tree: { x: {}, y: {} }, role: 'attribute' }),
    variableOf('size', 'number', { role: 'attribute' }),
  ],
  codings: {
    import: {
      area: ways.map((_, place) => (place < 13 ? 'a' : 'b')),
      way: ways,
      many: ways.map(() => 'x;y'),
      more: ways.map(() => 'x;y'),
      size: ways.map((_, place) => ['2', '4', '4', '12'][place] ?? 'NR'),
    },
  },
});

function evaluate(measure: Measure, of = snapshot): Measured | string {
  const dataset = buildDataset(of, { kind: 'final' });
  if (!dataset.ok) return dataset.error.message;
  const measured = evaluateMeasure(dataset.value, measure, associate);
  if (!measured.ok) return measured.error.message;
  const { note, open, ...rest } = measured.value;
  return {
    ...rest,
    ...(note === undefined ? {} : { note: sayIn('en', note) }),
    ...(open === undefined ? {} : { open: sayIn('en', open) }),
  };
}

type Association = Extract<Measure, { kind: 'association' }>;

function crossed(of: Association['of'], more: Partial<Association> = {}): Measured | string {
  return evaluate({ kind: 'association', rows: 'area', cols: 'way', of, decimals: 4, ...more });
}

describe('the numbers of cases', () => {
  it('are summarised as R does, over the cases that have one, which stand behind it', () => {
    const summary = (of: (typeof numberSummaries)[number]): unknown =>
      (evaluate({ kind: 'numbers', variable: 'year', of, decimals: 4 }, tu2022Snapshot()) as Measured).value;
    expect(numberSummaries.map(summary)).toEqual([2006.463, 2008.5, 5.3225, 1990, 2014, 108349]);
    expect(evaluate({ kind: 'numbers', variable: 'size', of: 'mean', decimals: 1 })).toEqual({
      value: 5.5,
      cases: [1, 2, 3, 4],
      note: '4 cases with a number',
    });
  });

  it('may be those of some cases alone, and are nothing where there are too few', () => {
    const among = (set: string, of: 'mean' | 'sd'): unknown =>
      evaluate({ kind: 'numbers', variable: 'size', of, among: set, decimals: 2 });
    expect(among('size>3', 'mean')).toMatchObject({ value: 6.67, cases: [2, 3, 4] });
    expect(among('size>4', 'sd')).toMatchObject({ value: null, open: 'only 1 case has a number there' });
    expect(among('area=b', 'mean')).toMatchObject({ value: null, open: 'only 0 cases have a number there' });
  });

  it('are asked of a variable that has them', () => {
    expect(evaluate({ kind: 'numbers', variable: 'area', of: 'mean', decimals: 0 })).toContain('holds no numbers');
    expect(evaluate({ kind: 'numbers', variable: 'nothing', of: 'mean', decimals: 0 })).toContain('nothing');
  });
});

describe('a statistic of two variables', () => {
  it('is that of R 4.2, chisq.test without correction, with what it rests on', () => {
    const values = (['chi-square', 'degrees-of-freedom', 'p', 'cramers-v', 'contingency-coefficient'] as const).map(
      (of) => (crossed(of) as Measured).value,
    );
    expect(values).toEqual([7.744, 1, 0.0054, 0.5168, 0.4591]);
    expect([crossed('phi'), crossed('odds-ratio')]).toMatchObject([{ value: 0.5168 }, { value: 10 }]);
    expect(crossed('p')).toMatchObject({
      note: 'χ²(1) = 7.74, p = 0.005; 29 cases; expected counts below 5 in 0 of 4 cells',
    });
  });

  it('is held against a bound where the paper names one', () => {
    expect(crossed('p', { below: 0.05 })).toMatchObject({ value: 'holds' });
    expect(crossed('p', { below: 0.005 })).toMatchObject({ value: 'does not hold' });
  });

  it('is nothing where the table has none, and says why', () => {
    expect(crossed('chi-square', { among: 'area=a' })).toMatchObject({
      value: null,
      open: 'fewer than two rows or columns have cases',
    });
    expect(crossed('cramers-v', { cols: 'area@leaves' })).toEqual({
      value: null,
      open: 'rows and columns are of one and the same variable, which goes with itself by construction',
    });
    expect(crossed('p', { cols: 'many' })).toMatch(
      /several codes of many\. Choose a view with one code a case, such as many@partition/u,
    );
    expect(crossed('p', { rows: 'more', cols: 'many' })).toContain(
      'codes of more and many. Choose a view with one code a case, such as more@partition and many@partition',
    );
    expect(crossed('p', { cols: 'nowhere' })).toContain('nowhere');
  });

  it('names the variables that it reads, so that its cases can be shown', () => {
    expect(
      variablesOfMeasure({
        kind: 'association',
        rows: 'area@leaves',
        cols: 'way',
        of: 'p',
        among: 'size>3',
        decimals: 2,
      }),
    ).toEqual(['area', 'way', 'size']);
    expect(variablesOfMeasure({ kind: 'numbers', variable: 'size', of: 'mean', decimals: 1 })).toEqual(['size']);
  });
});
