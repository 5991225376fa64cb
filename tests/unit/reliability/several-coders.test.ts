import { describe, expect, it } from 'vitest';
import { fleissKappa } from '../../../src/domain/reliability/fleiss-kappa.ts';
import { gwetAC1 } from '../../../src/domain/reliability/gwet-ac1.ts';
import { krippendorffAlpha } from '../../../src/domain/reliability/krippendorff-alpha.ts';
import { percentAgreement } from '../../../src/domain/reliability/percent-agreement.ts';
import { ratedUnits } from '../../../src/domain/reliability/rated-units.ts';
import { ratingScale } from '../../../src/domain/reliability/rating-scale.ts';
import { expectNear, valueOf } from '../../support/statistics.ts';

const withGaps = ratedUnits([
  [0, 0, 0],
  [0, 1, 0],
  [1, 1, null],
  [null, 2, null],
  [2, 2, 0],
]);

describe('several coders with gaps', () => {
  it('have the AC1 that R gives, with its standard error by linearisation', () => {
    // irrCAC's general form, R 4.2.2: a unit with one rating counts for the category shares, not for agreement.
    const ac1 = gwetAC1(withGaps, 3);
    expect(ac1.defined && ac1.value.observed).toBeCloseTo(2 / 3, 12);
    expect(ac1.defined && ac1.value.expected).toBeCloseTo(0.328888888888889, 12);
    expect(ac1.defined && ac1.value.value).toBeCloseTo(0.503311258278146, 12);
    expect(ac1.defined && ac1.value.limits.defined && ac1.value.limits.value.se).toBeCloseTo(0.302584934564657, 12);
    expect(ac1.defined && ac1.value.limits.defined && ac1.value.limits.value.lower).toBeCloseTo(-0.33679920220049, 10);
    expect(ac1.defined && ac1.value.limits.defined && ac1.value.limits.value.upper).toBe(1);
  });

  it('agree in percent by the mean share of agreeing pairs: (1 + 1/3 + 1 + 1/3)/4', () => {
    const percent = percentAgreement(withGaps);
    expect(percent.defined && percent.value).toBeCloseTo(200 / 3, 12);
  });

  it('leave out of alpha a unit that one coder alone rated', () => {
    const without = ratedUnits([
      [0, 0, 0],
      [0, 1, 0],
      [1, 1, null],
      [2, 2, 0],
    ]);
    const scale = ratingScale('ordinal', 3);
    expect(krippendorffAlpha(withGaps, scale)).toEqual(krippendorffAlpha(without, scale));
  });

  it('have no limits where there is one unit', () => {
    const ac1 = gwetAC1(ratedUnits([[0, 1, 0]]), 2);
    expect(ac1.defined && ac1.value.limits).toEqual({ defined: false, reason: 'sample-too-small' });
  });

  it('have no limits around a kappa below −1, which units with one rating bring about', () => {
    const { agreement } = fleissKappa(
      ratedUnits([
        [0, null],
        [null, 0],
        [0, 1],
      ]),
      2,
    );
    const kappa = valueOf(valueOf(agreement).kappa);
    // By hand: pa = 0 over the one pair, pe = 26/36 with shares 5/6 and 1/6; κ = −26/10.
    expectNear(kappa.value, -2.6);
    expect(kappa.limits).toEqual({ defined: false, reason: 'below-scale' });
  });

  it('have limits on the scale around a kappa of −1 itself', () => {
    const { agreement } = fleissKappa(
      ratedUnits([
        [0, 1],
        [1, 0],
        [0, 1],
      ]),
      2,
    );
    expect(valueOf(valueOf(valueOf(agreement).kappa).limits)).toEqual({ se: 0, lower: -1, upper: -1 });
  });

  it('have no AC1 on one category and nothing on no unit', () => {
    expect(gwetAC1(withGaps, 1)).toEqual({ defined: false, reason: 'one-category' });
    expect(gwetAC1(ratedUnits([]), 2)).toEqual({ defined: false, reason: 'no-pairable-values' });
    expect(percentAgreement(ratedUnits([[null, 1]]))).toEqual({ defined: false, reason: 'no-complete-pairs' });
    expect(fleissKappa(ratedUnits([]), 2).agreement).toEqual({ defined: false, reason: 'no-pairable-values' });
  });

  it('lose the classical form of Fleiss where one unit has no rating at all', () => {
    const classicalOf = (units: (number | null)[][]) => {
      const { equalNumbers, agreement } = fleissKappa(ratedUnits(units), 2);
      return [
        equalNumbers,
        agreement.defined && agreement.value.kappa.defined && agreement.value.kappa.value.classical.defined,
      ];
    };
    expect(
      classicalOf([
        [0, 0],
        [0, 1],
        [1, 1],
      ]),
    ).toEqual([true, true]);
    expect(
      classicalOf([
        [0, 0],
        [0, 1],
        [1, 1],
        [null, null],
      ]),
    ).toEqual([false, false]);
  });
});
