import { normalQuantile } from './distributions/normal-quantile.ts';
import type { Interval } from './interval.ts';
import type { TwoByTwo } from './two-by-two.ts';

/** The sample odds ratio with its log-Wald interval. */
export type OddsRatio = Interval & {
  readonly estimate: number;
  readonly logStandardError: number;
  /** 0.5 was added to all four counts, because one of them is 0. */
  readonly haldaneAnscombe: boolean;
};

/**
 * ad / bc with the interval exp(ln ± z √(1/a + 1/b + 1/c + 1/d)) (Woolf 1955); where a count is 0, 0.5 is added to all
 * four (Haldane 1956, Anscombe 1956). Checked against R 4.2.2 and vcd 1.4-11.
 */
export function oddsRatio({ a, b, c, d }: TwoByTwo, level: number): OddsRatio {
  const haldaneAnscombe = [a, b, c, d].includes(0);
  const shift = haldaneAnscombe ? 0.5 : 0;
  const [first, second, third, fourth] = [a + shift, b + shift, c + shift, d + shift];
  const log = Math.log(first) + Math.log(fourth) - Math.log(second) - Math.log(third);
  const logStandardError = Math.sqrt(1 / first + 1 / second + 1 / third + 1 / fourth);
  const reach = normalQuantile((1 + level) / 2) * logStandardError;
  return {
    estimate: Math.exp(log),
    logStandardError,
    lower: Math.exp(log - reach),
    upper: Math.exp(log + reach),
    haldaneAnscombe,
  };
}
