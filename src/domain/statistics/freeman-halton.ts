import type { Estimate } from '../model/estimate.ts';
import type { Steps } from '../model/steps.ts';
import type { Contingency } from './contingency.ts';
import { probabilityProblem } from './network/probability-problem.ts';
import { tailProbability } from './network/tail-probability.ts';
import { workLimitOf } from './network/work-limit.ts';

/**
 * The two-sided exact p of an r × c table: the probability of all tables with these margins that are no more probable
 * than the observed one, ties within 1e-7 included (Fisher 1935, Freeman & Halton 1951; the network of Mehta & Patel
 * 1983). Undefined (`work-limit`) where the walk would take more than `workLimit` steps; Monte Carlo then stands in. Checked against R 4.2.2
 * `fisher.test` and full enumeration.
 */
export function freemanHalton(table: Contingency, workLimit = workLimitOf(table)): Steps<Estimate> {
  return tailProbability(probabilityProblem(table), workLimit);
}
