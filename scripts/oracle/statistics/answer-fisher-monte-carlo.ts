import * as z from 'zod';
import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { type Contingency, reduceTable } from '../../../src/domain/statistics/contingency.ts';
import { exactPearson } from '../../../src/domain/statistics/exact-pearson.ts';
import { freemanHalton } from '../../../src/domain/statistics/freeman-halton.ts';
import { monteCarloTail } from '../../../src/domain/statistics/monte-carlo-tail.ts';
import { pearsonProblem } from '../../../src/domain/statistics/network/pearson-problem.ts';
import { probabilityProblem } from '../../../src/domain/statistics/network/probability-problem.ts';
import { reasons } from '../as-json.ts';
import { oracleSeed } from './oracle-seed.ts';

const inputSchema = z.object({ counts: z.array(z.array(z.int().nonnegative())), replicates: z.int().positive() });

/** The p values by simulation, with the exact ones and the distance between the two that chance allows. */
export function answerFisherMonteCarlo(given: unknown): Record<string, unknown> {
  const { counts, replicates } = inputSchema.parse(given);
  const { table } = reduceTable(counts);
  return table.defined ? simulate(table.value, replicates) : reasons({ tests: table });
}

function simulate(table: Contingency, replicates: number): Record<string, unknown> {
  const resampling = { seed: oracleSeed, replicates };
  const fisher = finishSteps(monteCarloTail(probabilityProblem(table), resampling));
  const pearson = finishSteps(monteCarloTail(pearsonProblem(table), resampling));
  const exactP = valueOrNull(finishSteps(freemanHalton(table)));
  const exactPearsonP = valueOrNull(finishSteps(exactPearson(table)));
  return {
    ...fisher,
    pearsonP: pearson.p,
    exactP,
    absoluteTolerance: tolerance(exactP, replicates),
    exactPearsonP,
    pearsonAbsoluteTolerance: tolerance(exactPearsonP, replicates),
    rule: 'p = (1 + hits) / (B + 1); same seed gives the same p',
  };
}

/** Four standard errors, and the 1 that is added to the hits. */
function tolerance(p: number | null, replicates: number): number | null {
  return p === null ? null : 4 * Math.sqrt((p * (1 - p)) / replicates) + 1 / (replicates + 1);
}
