import { defined, type Estimate } from '../../model/estimate.ts';
import type { BootstrapP } from '../multiple/bootstrap-p.ts';
import type { OverallTest } from '../multiple/overall-test.ts';
import type { FamilyMember, TestResult } from './table-tests.ts';

/** The overall tests of a table with a multiple choice: bootstrap first, the corrected statistic and Holm's beside it. */
export function overallResults(
  overall: OverallTest,
  bootstrap: Estimate<BootstrapP>,
  members: readonly Pick<FamilyMember, 'smallExpected' | 'quoted'>[],
): TestResult[] {
  const { statistic, df, p } = overall.raoScottSecondOrder;
  // It rests on the members' χ² distributions, which small expected counts take away.
  const judged = members.every(({ smallExpected }) => smallExpected.cochranRuleMet)
    ? { reliable: true }
    : { reliable: false, reason: 'small-expected-counts' as const };
  return [
    bootstrapResult(overall.modifiedPearson, bootstrap),
    // Where every case answers alike on all codes nothing varies, and the correction divides by zero.
    ...(Number.isFinite(df) ? [{ id: 'rao-scott' as const, statistic, df, p: defined(p), ...judged }] : []),
    {
      id: 'holm',
      statistic: null,
      df: null,
      p: defined(Math.min(...members.map(({ quoted }) => quoted.holm))),
      reliable: true,
    },
  ];
}

function bootstrapResult(statistic: number, bootstrap: Estimate<BootstrapP>): TestResult {
  const common = { id: 'bootstrap', statistic, df: null } as const;
  if (!bootstrap.defined) return { ...common, p: bootstrap, reliable: false, reason: 'every-resample-discarded' };
  const { p, seed, replicates, discarded, standardError } = bootstrap.value;
  return { ...common, p: defined(p), reliable: true, simulation: { seed, replicates, discarded, standardError } };
}

/** The test to quote: the bootstrap; without it the one of the others that small expected counts leave standing. */
export function leadingOverall(
  bootstrap: Estimate<BootstrapP>,
  members: readonly Pick<FamilyMember, 'smallExpected'>[],
): TestResult['id'] {
  if (bootstrap.defined) return 'bootstrap';
  return members.every(({ smallExpected }) => smallExpected.cochranRuleMet) ? 'rao-scott' : 'holm';
}
