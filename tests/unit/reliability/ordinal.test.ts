import { describe, expect, it } from 'vitest';
import type { Variable } from '../../../src/domain/model/variable.ts';
import { agreementIn, estimate, onlyVariable } from '../../support/agreement.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { expectNear } from '../../support/statistics.ts';

const degree = variableOf('degree', 'single', { tree: { low: {}, mid: {}, high: {} } });

function compared(variable: Variable, more: Record<string, Record<string, string[]>> = {}) {
  const codings = {
    ana: { degree: ['low', 'low', 'mid', 'high', '-'] },
    ben: { degree: ['low', 'mid', 'high', 'high', 'high'] },
    ...more,
  };
  const snapshot = smallReview({ variables: [variable], codings });
  return onlyVariable(agreementIn(snapshot, Object.keys(codings)));
}

const ordinal = { ...degree, scale: 'ordinal' } as Variable;

describe('agreement on an ordinal single choice', () => {
  it('has weighted kappa and ordinal alpha over the cases with a code of both, as worked out by hand', () => {
    const { statistics } = compared(ordinal);
    // po = 3/4 and pe = 1/2 with weights 1, ½, 0; po = 7/8 and pe = 19/32 with weights 1, ¾, 0.
    expectNear(Number(estimate({ statistics }, 'cohenKappaLinear')), 0.5);
    expectNear(Number(estimate({ statistics }, 'cohenKappaQuadratic')), 9 / 13);
    // Ratings: 3 low, 2 mid, 3 high; squared distances 6.25, 6.25 and 25: 1 − (25/8) / (600/56).
    expectNear(Number(estimate({ statistics }, 'krippendorffAlphaOrdinal')), 1 - 25 / 8 / (600 / 56));
    expect(statistics.cohenKappaLinear?.n).toBe(4);
    expect(statistics.cohenKappa?.n).toBe(5);
  });

  it('keeps what it has as a nominal choice, which has nothing more', () => {
    const nominal = compared({ ...degree, scale: 'nominal' } as Variable).statistics;
    const { cohenKappaLinear, cohenKappaQuadratic, krippendorffAlphaOrdinal, ...rest } = compared(ordinal).statistics;
    expect([cohenKappaLinear, cohenKappaQuadratic, krippendorffAlphaOrdinal]).not.toContain(undefined);
    expect(rest).toEqual(nominal);
    expect(compared(degree).statistics).toEqual(nominal);
  });

  it('has ordinal alpha and no weighted kappa of three coders', () => {
    const { statistics } = compared(ordinal, { cai: { degree: ['low', 'mid', 'mid', 'high', 'mid'] } });
    expect(statistics.krippendorffAlphaOrdinal?.estimate).not.toBeNull();
    expect(statistics).not.toHaveProperty('cohenKappaLinear');
  });

  it('reads the order of the codebook: exchanging two codes changes it', () => {
    const turned = variableOf('degree', 'single', { tree: { mid: {}, low: {}, high: {} } });
    const { statistics } = compared({ ...turned, scale: 'ordinal' } as Variable);
    expect(estimate({ statistics }, 'cohenKappaLinear')).not.toBeCloseTo(0.5, 3);
  });
});
