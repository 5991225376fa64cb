import { defined } from '../../model/estimate.ts';
import { biasCorrectedV } from '../bias-corrected-v.ts';
import { conditionalOddsRatio } from '../conditional-odds-ratio.ts';
import type { Contingency } from '../contingency.ts';
import { contingencyCoefficient } from '../contingency-coefficient.ts';
import { cramersV } from '../cramers-v.ts';
import { cramersVInterval } from '../cramers-v-interval.ts';
import { goodmanKruskalLambda } from '../goodman-kruskal-lambda.ts';
import { goodmanKruskalTau } from '../goodman-kruskal-tau.ts';
import type { Interval } from '../interval.ts';
import { oddsRatio } from '../odds-ratio.ts';
import { phi } from '../phi.ts';
import { type TwoByTwo, twoByTwoOf } from '../two-by-two.ts';
import { uncertaintyCoefficient } from '../uncertainty-coefficient.ts';
import type { Effect } from './table-tests.ts';

const level = 0.95;

/** All measures of association of a single by single table. */
export function singleEffects(table: Contingency): Effect[] {
  const lambda = goodmanKruskalLambda(table);
  const tau = goodmanKruskalTau(table);
  const uncertainty = uncertaintyCoefficient(table);
  const four = twoByTwoOf(table);
  return [
    effect('cramers-v', cramersV(table), cramersVInterval(table, level)),
    { id: 'bias-corrected-v', value: biasCorrectedV(table), interval: null },
    effect('contingency-coefficient', contingencyCoefficient(table)),
    effect('lambda-rows', lambda.rowsGivenColumns),
    effect('lambda-columns', lambda.columnsGivenRows),
    effect('lambda', lambda.symmetric),
    effect('tau-rows', tau.rowsGivenColumns),
    effect('tau-columns', tau.columnsGivenRows),
    effect('uncertainty-rows', uncertainty.rowsGivenColumns),
    effect('uncertainty-columns', uncertainty.columnsGivenRows),
    effect('uncertainty', uncertainty.symmetric),
    ...(four === null ? [] : fourfoldEffects(four)),
  ];
}

function fourfoldEffects(table: TwoByTwo): Effect[] {
  const sample = oddsRatio(table, level);
  const conditional = conditionalOddsRatio(table, level);
  return [
    effect('phi', phi(table)),
    effect('odds-ratio', sample.estimate, { lower: sample.lower, upper: sample.upper }),
    effect('conditional-odds-ratio', conditional.estimate, { lower: conditional.lower, upper: conditional.upper }),
  ];
}

function effect(id: Effect['id'], value: number, interval: Interval | null = null): Effect {
  return { id, value: defined(value), interval };
}
