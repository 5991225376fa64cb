import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedResiduals } from '../../../src/domain/statistics/adjusted-residuals.ts';
import { biasCorrectedV } from '../../../src/domain/statistics/bias-corrected-v.ts';
import { conditionalOddsRatio } from '../../../src/domain/statistics/conditional-odds-ratio.ts';
import { reduceTable, transpose } from '../../../src/domain/statistics/contingency.ts';
import { cramersV } from '../../../src/domain/statistics/cramers-v.ts';
import { cramersVInterval } from '../../../src/domain/statistics/cramers-v-interval.ts';
import { goodmanKruskalLambda } from '../../../src/domain/statistics/goodman-kruskal-lambda.ts';
import { goodmanKruskalTau } from '../../../src/domain/statistics/goodman-kruskal-tau.ts';
import { likelihoodRatio } from '../../../src/domain/statistics/likelihood-ratio.ts';
import { oddsRatio } from '../../../src/domain/statistics/odds-ratio.ts';
import { pearsonChiSquare } from '../../../src/domain/statistics/pearson-chi-square.ts';
import { phi } from '../../../src/domain/statistics/phi.ts';
import { uncertaintyCoefficient } from '../../../src/domain/statistics/uncertainty-coefficient.ts';
import { expectAllNear, expectNear, tableOf } from '../../support/statistics.ts';

const counts = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(30), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .filter((given) => reduceTable(given).table.defined);

const four = fc
  .record({ a: fc.nat(20), b: fc.nat(20), c: fc.nat(20), d: fc.nat(20) })
  .filter(({ a, b, c, d }) => (a + b) * (c + d) * (a + c) * (b + d) > 0);

describe('measures of association', () => {
  it('change sides, and nothing else, when rows and columns are exchanged', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const table = tableOf(given);
        const turned = transpose(table);
        expectNear(cramersV(turned), cramersV(table));
        expectNear(likelihoodRatio(turned).statistic, likelihoodRatio(table).statistic, 1e-8);
        for (const measure of [goodmanKruskalLambda, goodmanKruskalTau, uncertaintyCoefficient]) {
          const [one, other] = [measure(table), measure(turned)];
          expectNear(other.rowsGivenColumns, one.columnsGivenRows, 1e-8);
          expectNear(other.columnsGivenRows, one.rowsGivenColumns, 1e-8);
        }
      }),
    );
  });

  it('do not change when rows change places', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const [table, reversed] = [tableOf(given), tableOf(given.toReversed())];
        expectNear(pearsonChiSquare(reversed).statistic, pearsonChiSquare(table).statistic);
        expectAllNear(adjustedResiduals(reversed).toReversed().flat(), adjustedResiduals(table).flat());
      }),
    );
  });

  it('grow with the cases where they are statistics, and stay where they are effects', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (given, factor) => {
        const [table, larger] = [tableOf(given), tableOf(given.map((row) => row.map((count) => factor * count)))];
        expectNear(pearsonChiSquare(larger).statistic, factor * pearsonChiSquare(table).statistic);
        expectNear(cramersV(larger), cramersV(table));
        expectAllNear(Object.values(goodmanKruskalLambda(larger)), Object.values(goodmanKruskalLambda(table)));
      }),
    );
  });

  it('take no notice of a code that nobody used', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const [table, wider] = [tableOf(given), tableOf(given.map((row) => [...row, 0]))];
        expect(pearsonChiSquare(wider)).toEqual(pearsonChiSquare(table));
        expect(biasCorrectedV(wider)).toEqual(biasCorrectedV(table));
      }),
    );
  });

  it('lie within their bounds', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const table = tableOf(given);
        const measures = [
          cramersV(table),
          ...Object.values(goodmanKruskalLambda(table)),
          ...Object.values(goodmanKruskalTau(table)),
          ...Object.values(uncertaintyCoefficient(table)),
          pearsonChiSquare(table).p,
          likelihoodRatio(table).p,
        ];
        for (const value of measures) {
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        const { lower, upper } = cramersVInterval(table, 0.95);
        expect(lower).toBeLessThanOrEqual(upper);
      }),
      { numRuns: 50 },
    );
  });

  it('turn round where the columns of a 2 × 2 table do', () => {
    fc.assert(
      fc.property(four, (given) => {
        const turned = { a: given.b, b: given.a, c: given.d, d: given.c };
        expectNear(phi(turned), -phi(given));
        expectNear(oddsRatio(turned, 0.95).estimate, 1 / oddsRatio(given, 0.95).estimate);
        const [one, other] = [conditionalOddsRatio(given, 0.95), conditionalOddsRatio(turned, 0.95)];
        expectNear(1 / other.estimate, one.estimate, 1e-7);
        expectNear(1 / other.lower, one.upper, 1e-7);
        expect(one.lower).toBeLessThanOrEqual(one.estimate);
        expect(one.upper).toBeGreaterThanOrEqual(one.estimate);
      }),
    );
  });
});
