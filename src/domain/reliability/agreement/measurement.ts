import {
  type AgreementEstimate,
  type AgreementInterval,
  type AgreementStatistic,
  type NoAgreementReason,
  noAgreementReasons,
} from '../../model/agreement.ts';
import { defined, type Estimate, type UndefinedReason } from '../../model/estimate.ts';
import type { Limits } from '../confidence.ts';
import type { RatedUnits, RatingPatterns } from '../rated-units.ts';

/** A statistic that has been worked out; `resample` works it out again on cases drawn with replacement. */
export type Measurement = {
  readonly name: AgreementStatistic;
  readonly estimate: AgreementEstimate;
  readonly resample?: Resample;
};

/** How a statistic comes from the ratings that it reads, once they have been counted over the cases drawn. */
export type Resample = {
  readonly ratings: readonly RatingPatterns[];
  readonly statistic: (count: CountRatings) => Estimate;
};

export type CountRatings = (ratings: RatingPatterns) => RatedUnits;

/** A value and, where a formula gives them, its limits. */
export type WithLimits = {
  readonly value: number;
  readonly limits?: Estimate<Limits>;
  readonly method?: AgreementInterval['method'];
};

/** Writes a statistic as files hold it. */
export function estimateOf(estimate: Estimate<WithLimits>, n: number): AgreementEstimate {
  if (!estimate.defined) return { estimate: null, interval: null, n, reason: namedReason(estimate.reason) };
  const { value, limits, method } = estimate.value;
  if (limits === undefined || method === undefined) return { estimate: value, interval: null, n };
  if (!limits.defined) return { estimate: value, interval: null, noInterval: namedReason(limits.reason), n };
  const { lower, upper, se } = limits.value;
  return { estimate: value, interval: { lower, upper, method, standardError: se }, n };
}

/** Of all reasons those that agreement can meet; another one is a mistake of this program. */
function namedReason(reason: UndefinedReason): NoAgreementReason {
  const named = noAgreementReasons.find((candidate) => candidate === reason);
  if (named === undefined) throw new Error(`No statistic of agreement is undefined because of “${reason}”.`);
  return named;
}

/** A value without limits. */
export function plain(estimate: Estimate): Estimate<WithLimits> {
  return estimate.defined ? defined({ value: estimate.value }) : estimate;
}
