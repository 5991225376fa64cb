import * as z from 'zod';
import { defined, undefinedBecause } from '../../../src/domain/model/estimate.ts';
import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import { adjustP } from '../../../src/domain/statistics/adjust-p.ts';
import { normalQuantile } from '../../../src/domain/statistics/distributions/normal-quantile.ts';
import { wilsonInterval } from '../../../src/domain/statistics/wilson-interval.ts';
import { reasons } from '../as-json.ts';

const shareSchema = z.object({ successes: z.int(), n: z.int(), level: z.number() });
const familySchema = z.object({ p: z.array(z.number().nullable()) });

/** A proportion with its Wilson interval. */
export function answerWilsonInterval(given: unknown): Record<string, unknown> {
  const { level, ...share } = shareSchema.parse(given);
  const interval = wilsonInterval(share, normalQuantile((1 + level) / 2));
  return interval.defined
    ? interval.value
    : { proportion: null, lower: null, upper: null, ...reasons({ proportion: interval }) };
}

/** A family of p values, adjusted; null stands for a test that has none. */
export function answerPAdjust(given: unknown): Record<string, unknown> {
  const { p } = familySchema.parse(given);
  const estimates = p.map((value) => (value === null ? undefinedBecause('no-cases') : defined(value)));
  const { family, bonferroni, holm } = adjustP(estimates);
  return { family, bonferroni: bonferroni.map(valueOrNull), holm: holm.map(valueOrNull) };
}
