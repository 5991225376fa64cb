import { defined } from '../../model/estimate.ts';
import type { Steps } from '../../model/steps.ts';
import { adjustP } from '../adjust-p.ts';
import { type Counts, reduceTable } from '../contingency.ts';
import type { Resampling } from '../monte-carlo-p.ts';
import { monteCarloTail } from '../monte-carlo-tail.ts';
import { type MemberTest, valueOr1 } from '../multiple/member-tests.ts';
import { probabilityProblem } from '../network/probability-problem.ts';
import type { QuotedP } from './table-tests.ts';

type Quoted = Omit<QuotedP, 'holm' | 'bonferroni'>;

/** The members of a family, and the table of cases behind each, in the same order. */
export type QuotedFamily = { readonly tests: readonly MemberTest[]; readonly tables: readonly Counts[] };

/**
 * Chooses for each member the p to quote: where its expected counts are small the exact one, or a simulated one where that
 * takes too long, otherwise that of χ². Holm's and Bonferroni's adjustment read the chosen ones, whatever they come from
 * (Holm 1979 asks only that each is valid by itself). Checked against R 4.2.2 `fisher.test` and `p.adjust`.
 */
export function* quotedMembers({ tests, tables }: QuotedFamily, resampling: Resampling): Steps<QuotedP[]> {
  const quoted: Quoted[] = [];
  for (const [at, test] of tests.entries()) quoted.push(yield* quotedOf(test, tables[at] ?? [], resampling));
  const { holm, bonferroni } = adjustP(quoted.map(({ p }) => defined(p)));
  return quoted.map((one, at) => ({ ...one, holm: valueOr1(holm[at]), bonferroni: valueOr1(bonferroni[at]) }));
}

function* quotedOf({ p, fisherP, smallExpected }: MemberTest, counts: Counts, resampling: Resampling): Steps<Quoted> {
  if (smallExpected.cochranRuleMet) return { by: 'pearson', p };
  if (fisherP.defined) return { by: 'exact', p: fisherP.value };
  const { table } = reduceTable(counts);
  if (!table.defined) return { by: 'pearson', p };
  const simulated = yield* monteCarloTail(probabilityProblem(table.value), resampling);
  const { seed, replicates, standardError } = simulated;
  return { by: 'monte-carlo', p: simulated.p, simulation: { seed, replicates, discarded: 0, standardError } };
}
