import type { Estimate } from '../../../src/domain/model/estimate.ts';
import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import type { Counts } from '../../../src/domain/statistics/contingency.ts';
import type { BootstrapP } from '../../../src/domain/statistics/multiple/bootstrap-p.ts';
import type { OverallTest } from '../../../src/domain/statistics/multiple/overall-test.ts';
import { raoScottSecondOrder } from '../../../src/domain/statistics/multiple/rao-scott.ts';
import { zeroCellHalf } from '../../../src/domain/statistics/multiple/zero-cell-half.ts';
import { reasons } from '../as-json.ts';

/** The tests over all codes or pairs, with what MRCV would give. */
export function overallJson(test: OverallTest, tables: readonly Counts[]): Record<string, unknown> {
  const modifiedPearson = zeroCellHalf(tables);
  const half = raoScottSecondOrder(modifiedPearson, test.firstOrder.df, test.sumSquaredEigenvalues);
  return {
    modifiedPearson: test.modifiedPearson,
    firstOrder: test.firstOrder,
    sumSquaredEigenvalues: test.sumSquaredEigenvalues,
    raoScottSecondOrder: valueOrNull(test.raoScottSecondOrder),
    bonferroniOverallP: test.bonferroniOverallP,
    holmOverallP: test.holmOverallP,
    zeroCellConstantHalf: { modifiedPearson, raoScottSecondOrder: valueOrNull(half) },
    ...reasons({ raoScottSecondOrder: test.raoScottSecondOrder }),
  };
}

/** A bootstrap p under the names of the oracle form, where a reference is a simulation too. */
export function bootstrapJson(bootstrap: Estimate<BootstrapP>): Record<string, unknown> {
  if (!bootstrap.defined) return { pReference: null };
  const { p, replicates, discarded, standardError, seed } = bootstrap.value;
  return { pReference: p, referenceResamples: replicates, discarded, referenceSe: standardError, seed };
}
