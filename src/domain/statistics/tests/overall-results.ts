import { type Estimate, defined } from '../../model/estimate.ts';
import type { BootstrapP } from '../multiple/bootstrap-p.ts';
import type { MemberTest } from '../multiple/member-tests.ts';
import type { OverallTest } from '../multiple/overall-test.ts';
import type { TestResult } from './table-tests.ts';

/** The overall tests of a table with a multiple choice: bootstrap first, the corrected statistic and Holm's beside it. */
export function overallResults(
  overall: OverallTest,
  bootstrap: Estimate<BootstrapP>,
  members: readonly Pick<MemberTest, 'smallExpected'>[],
): TestResult[] {
  const { statistic, df, p } = overall.raoScottSecondOrder;
  // Both rest on the members' χ² distributions, which small expected counts take away.
  const judged = members.every(({ smallExpected }) => smallExpected.cochranRuleMet)
    ? { reliable: true }
    : { reliable: false, reason: 'small-expected-counts' as const };
  return [
    bootstrapResult(overall.modifiedPearson, bootstrap),
    { id: 'rao-scott', statistic, df, p: defined(p), ...judged },
    { id: 'holm', statistic: null, df: null, p: defined(overall.holmOverallP), ...judged },
  ];
}

function bootstrapResult(statistic: number, bootstrap: Estimate<BootstrapP>): TestResult {
  const common = { id: 'bootstrap', statistic, df: null } as const;
  if (!bootstrap.defined) return { ...common, p: bootstrap, reliable: false, reason: 'every-resample-discarded' };
  const { p, seed, replicates, discarded, standardError } = bootstrap.value;
  return { ...common, p: defined(p), reliable: true, simulation: { seed, replicates, discarded, standardError } };
}
