import { describe, it } from 'vitest';
import { hypergeometric } from '../../../src/domain/statistics/distributions/hypergeometric.ts';
import { logFactorials } from '../../../src/domain/statistics/distributions/log-factorials.ts';
import { noncentralChiSquareLowerTail } from '../../../src/domain/statistics/distributions/noncentral-chi-square-lower-tail.ts';
import { noncentralHypergeometric } from '../../../src/domain/statistics/distributions/noncentral-hypergeometric.ts';
import { normalTwoSidedP } from '../../../src/domain/statistics/distributions/normal-two-sided-p.ts';
import { tQuantile } from '../../../src/domain/statistics/distributions/t-quantile.ts';
import { expectAllNear, expectNear } from '../../support/statistics.ts';

describe('the distribution functions', () => {
  it('give the quantiles of t that R gives, for even, odd and very many degrees of freedom', () => {
    const degrees = [3, 4, 10, 99, 100, 1000, 99999];
    const ofR = [
      3.182446305283708, 2.776445105197793, 2.228138851986274, 1.984216951586417, 1.983971518523552, 1.962339080826408,
      1.959987707771844,
    ];
    expectAllNear(
      degrees.map((df) => tQuantile(0.975, df)),
      ofR,
      1e-14,
    );
  });

  it('give t both ways', () => {
    expectNear(tQuantile(0.025, 7), -tQuantile(0.975, 7), 1e-14);
  });

  it('give the two-sided p of z, whatever its sign', () => {
    expectNear(normalTwoSidedP(1.959963984540054), 0.05, 1e-12);
    expectNear(normalTwoSidedP(-1.959963984540054), 0.05, 1e-12);
  });

  // R: sum(dpois(j, ncp / 2) * pchisq(x, df + 2 * j)) over all j that count.
  it.each([
    { x: 1e-4, df: 1, lambda: 20, ofR: 3.623537477594497e-7 },
    { x: 0.5, df: 1, lambda: 3, ofR: 0.1453340262586735 },
    { x: 3, df: 2, lambda: 0, ofR: 0.7768698398515702 },
    { x: 1450, df: 2, lambda: 1524.16, ofR: 0.1648805192751717 },
    { x: 20_000, df: 50, lambda: 20_200, ofR: 0.1899284937199767 },
    { x: 1e6, df: 2, lambda: 1e6, ofR: 0.4998005288348654 },
    { x: 5e6, df: 9, lambda: 5_004_400, ofR: 0.1622035002247078 },
  ])('give the lower tail of the non-central χ² at x = $x, df = $df and λ = $lambda', ({ x, df, lambda, ofR }) => {
    expectNear(noncentralChiSquareLowerTail(x, df, lambda), ofR, 1e-11);
  });

  it('leave nothing below a non-central χ² far above x, and everything below one far under it', () => {
    expectNear(noncentralChiSquareLowerTail(0, 3, 40), 0);
    expectNear(noncentralChiSquareLowerTail(100, 3, 1e6), 0);
    expectNear(noncentralChiSquareLowerTail(1e6, 3, 40), 1);
  });

  it('add log factorials up without losing digits', () => {
    const logs = logFactorials(45_500);
    expectNear(logs[10] ?? NaN, Math.log(3_628_800), 1e-15);
    // R: lfactorial(45500)
    expectNear(logs[45_500] ?? NaN, 442_515.0576988935, 1e-15);
  });

  it('give the chances of the lady who tastes tea', () => {
    const { from, logs } = hypergeometric({ a: 3, b: 1, c: 1, d: 3 });
    expectNear(from, 0);
    expectAllNear(
      logs.map((log) => 70 * Math.exp(log)),
      [1, 16, 36, 16, 1],
      1e-12,
    );
  });

  it('tilt those chances by an odds ratio of 2', () => {
    const tilted = noncentralHypergeometric(hypergeometric({ a: 3, b: 1, c: 1, d: 3 }), Math.log(2));
    // 1, 16·2, 36·4, 16·8, 1·16 of 321.
    expectAllNear(
      tilted.map((p) => 321 * p),
      [1, 32, 144, 128, 16],
      1e-12,
    );
  });
});
