import * as z from 'zod';
import { boundOf } from '../../../src/domain/model/bound.ts';
import { defined, type Estimate } from '../../../src/domain/model/estimate.ts';
import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { adjustedResiduals } from '../../../src/domain/statistics/adjusted-residuals.ts';
import { biasCorrectedV } from '../../../src/domain/statistics/bias-corrected-v.ts';
import { conditionalOddsRatio } from '../../../src/domain/statistics/conditional-odds-ratio.ts';
import { type Contingency, reduceTable } from '../../../src/domain/statistics/contingency.ts';
import { contingencyCoefficient } from '../../../src/domain/statistics/contingency-coefficient.ts';
import { cramersV } from '../../../src/domain/statistics/cramers-v.ts';
import { cramersVInterval } from '../../../src/domain/statistics/cramers-v-interval.ts';
import { exactPearson } from '../../../src/domain/statistics/exact-pearson.ts';
import { expectedCounts } from '../../../src/domain/statistics/expected-counts.ts';
import { freemanHalton } from '../../../src/domain/statistics/freeman-halton.ts';
import { goodmanKruskalLambda } from '../../../src/domain/statistics/goodman-kruskal-lambda.ts';
import { goodmanKruskalTau } from '../../../src/domain/statistics/goodman-kruskal-tau.ts';
import { likelihoodRatio } from '../../../src/domain/statistics/likelihood-ratio.ts';
import { oddsRatio } from '../../../src/domain/statistics/odds-ratio.ts';
import { pearsonChiSquare } from '../../../src/domain/statistics/pearson-chi-square.ts';
import { pearsonResiduals } from '../../../src/domain/statistics/pearson-residuals.ts';
import { phi } from '../../../src/domain/statistics/phi.ts';
import { smallExpected } from '../../../src/domain/statistics/small-expected.ts';
import { sum } from '../../../src/domain/statistics/sum.ts';
import { twoByTwoOf } from '../../../src/domain/statistics/two-by-two.ts';
import { uncertaintyCoefficient } from '../../../src/domain/statistics/uncertainty-coefficient.ts';
import { yatesChiSquare } from '../../../src/domain/statistics/yates-chi-square.ts';
import { reasons } from '../as-json.ts';
import { countTables } from './count-tables.ts';
import { percentages } from './percent.ts';

const inputSchema = z.object({ counts: z.array(z.array(z.int().nonnegative())) });
const level = 0.95;

/** Every statistic of a single by single table. */
export function answerContingencyTable(given: unknown): Record<string, unknown> {
  const { counts } = inputSchema.parse(given);
  const rowTotals = counts.map(sum);
  const columnTotals = (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
  const n = sum(rowTotals);
  const { table, droppedRows, droppedColumns } = reduceTable(counts);
  return {
    n,
    rowTotals,
    columnTotals,
    rowPercent: percentages(counts, (row) => rowTotals[row] ?? 0),
    columnPercent: percentages(counts, (_, column) => columnTotals[column] ?? 0),
    totalPercent: percentages(counts, () => n),
    droppedRows,
    droppedColumns,
    ...(table.defined ? statisticsOf(table.value) : reasons({ tests: table })),
  };
}

function statisticsOf(table: Contingency): Record<string, unknown> {
  const fisher = finishSteps(freemanHalton(table));
  const exact = finishSteps(exactPearson(table));
  const corrected = biasCorrectedV(table);
  return {
    expected: expectedCounts(table),
    pearsonResiduals: pearsonResiduals(table),
    adjustedResiduals: adjustedResiduals(table),
    smallExpected: smallExpected(table),
    pearson: pearsonChiSquare(table),
    likelihoodRatio: likelihoodRatio(table),
    cramersV: cramersV(table),
    cramersVBiasCorrected: valueOrNull(corrected),
    cramersVCi95: cramersVInterval(table, level),
    contingencyCoefficient: contingencyCoefficient(table),
    lambda: goodmanKruskalLambda(table),
    goodmanKruskalTau: goodmanKruskalTau(table),
    uncertainty: uncertaintyCoefficient(table),
    ...twoByTwoStatistics(table),
    fisherExact: { p: valueOrNull(fisher) },
    exactPearson: { p: valueOrNull(exact) },
    ...reasons({ cramersVBiasCorrected: corrected, fisherExact: fisher, exactPearson: exact }),
    tablesWithTheseMargins: valueOrNull(tablesOf(table, fisher)),
  };
}

/** Tables beyond the work limit of the exact test are not counted either. */
function tablesOf({ rowTotals, columnTotals }: Contingency, exact: Estimate): Estimate {
  return exact.defined ? defined(countTables(rowTotals, columnTotals)) : exact;
}

function twoByTwoStatistics(table: Contingency): Record<string, unknown> {
  const four = twoByTwoOf(table);
  if (four === null) return {};
  const conditional = conditionalOddsRatio(four, level);
  return {
    yates: yatesChiSquare(table),
    phi: phi(four),
    oddsRatio: oddsRatio(four, level),
    conditionalOddsRatio: {
      estimate: boundOf(conditional.estimate),
      lower: conditional.lower,
      upper: boundOf(conditional.upper),
    },
  };
}
