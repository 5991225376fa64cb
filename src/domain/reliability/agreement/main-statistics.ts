import type { AgreementEstimate, AgreementStatistic, AgreementStatistics } from '../../model/agreement.ts';
import { lacksVariation } from './estimate-text.ts';

/** The four figures that every variable is summed up in. */
export const mainFigures = ['agreement', 'kappa', 'alpha', 'ac1'] as const;
export type MainFigure = (typeof mainFigures)[number];

/** A figure with the statistic that it is for this kind of variable. */
export type MainStatistic = { readonly name: AgreementStatistic; readonly estimate: AgreementEstimate };

const candidates: Readonly<Record<MainFigure, readonly AgreementStatistic[]>> = {
  agreement: ['percentAgreement'],
  kappa: ['cohenKappa', 'fleissKappa', 'pooledKappa'],
  alpha: ['krippendorffAlphaInterval', 'krippendorffAlphaMasi', 'krippendorffAlpha'],
  ac1: ['gwetAC1'],
};

/**
 * The statistic that stands for each figure: κ is Cohen’s or Fleiss’, over a multiple choice pooled over its codes; α is
 * nominal, for numbers that for intervals, over sets that with MASI distance. Undefined where a variable has no such
 * statistic; AC1 takes nobody’s place where κ is undefined for want of variation.
 */
export function mainStatistic(statistics: AgreementStatistics, figure: MainFigure): MainStatistic | undefined {
  if (figure === 'ac1' && lacksVariation(statistics)) return undefined;
  for (const name of candidates[figure]) {
    const estimate = statistics[name];
    if (estimate !== undefined) return { name, estimate };
  }
  return undefined;
}
