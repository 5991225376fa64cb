import { dgamma, pchisq } from 'lib-r-math.js';

/** What a term adds no more: far below the last digit of the sum, because near their largest many terms are alike. */
const negligible = 1e-22;

/**
 * P(X ≤ x) of the chi-square distribution with `df` > 0 degrees of freedom and non-centrality λ ≥ 0, as the mixture
 * Σ w_j F_j of central tails F_j with df + 2j degrees of freedom under Poisson weights w_j of mean λ/2 (Patnaik 1949).
 * Summed from the largest weight both ways, w by its ratio and F by F_j+1 = F_j − t_j with t_j = (x/2)^(df/2 + j) e^(−x/2)
 * / Γ(df/2 + j + 1) (Benton & Krishnamoorthy 2003); 0 where it is below about 1e-150. The library's own function, after
 * Ding 1992, is wrong from λ = 1,450 on. Checked for λ from 0 to 5e6 against R 4.2.2 `sum(dpois(j, λ/2) * pchisq(x, df +
 * 2j))`, because R's `pchisq(ncp =)` is off by 1e-8 from that λ on.
 */
export function noncentralChiSquareLowerTail(x: number, df: number, nonCentrality: number): number {
  const mean = nonCentrality / 2;
  const mode = Math.floor(mean);
  const start = {
    weight: dgamma(mean, mode + 1),
    tail: pchisq(x, df + 2 * mode),
    step: dgamma(x / 2, df / 2 + mode + 1),
  };
  let sum = start.weight * start.tail;
  let { weight, tail, step } = start;
  // Terms rise to one peak and fall, so that none beyond a negligible one counts.
  for (let j = mode + 1; weight * tail > negligible * sum; j++) {
    weight *= mean / j;
    tail -= step;
    step *= x / 2 / (df / 2 + j);
    sum += weight * tail;
  }
  ({ weight, tail, step } = start);
  for (let j = mode; j > 0 && weight * tail > negligible * sum; j--) {
    weight *= j / mean;
    step *= (df / 2 + j) / (x / 2);
    tail += step;
    sum += weight * tail;
  }
  return Math.min(1, sum);
}
