import type { Estimate } from '../model/estimate.ts';
import type { Steps } from '../model/steps.ts';
import type { Contingency } from './contingency.ts';
import { pearsonProblem } from './network/pearson-problem.ts';
import { tailProbability } from './network/tail-probability.ts';
import { workLimitOf } from './network/work-limit.ts';

/**
 * The exact conditional p of Pearson's χ²: the probability of all tables with these margins whose χ² is at least the
 * observed one, ties within 1e-7 included. Undefined (`work-limit`) as for `freemanHalton`. Checked against full enumeration
 * in R 4.2.2.
 */
export function exactPearson(table: Contingency): Steps<Estimate> {
  return tailProbability(pearsonProblem(table), workLimitOf(table));
}
