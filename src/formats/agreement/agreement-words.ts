import type {
  Agreement,
  AgreementInterval,
  AgreementStatistic,
  NoAgreementReason,
} from '../../domain/model/agreement.ts';

/** What each statistic is called in text. */
export const statisticWords: Readonly<Record<AgreementStatistic, string>> = {
  percentAgreement: 'Agreement',
  cohenKappa: 'Cohen’s κ',
  scottPi: 'Scott’s π',
  fleissKappa: 'Fleiss’ κ',
  krippendorffAlpha: 'Krippendorff’s α (nominal)',
  krippendorffAlphaInterval: 'Krippendorff’s α (interval, numbers only)',
  krippendorffAlphaMasi: 'Krippendorff’s α (sets, MASI distance)',
  krippendorffAlphaJaccard: 'Krippendorff’s α (sets, Jaccard distance)',
  pooledKappa: 'Pooled κ over the codes',
  gwetAC1: 'Gwet’s AC1',
  positiveAgreement: 'Agreement on present',
  negativeAgreement: 'Agreement on absent',
  pabak: 'PABAK',
  prevalenceIndex: 'Prevalence index',
  biasIndex: 'Bias index',
};

/** Why a statistic has no value, after “undefined:”. */
export const reasonWords: Readonly<Record<NoAgreementReason, string>> = {
  'no-complete-pairs': 'no case has the answers of two coders',
  'no-pairable-values': 'no case has the answers of two coders',
  'no-variation': 'every coder gave one and the same answer throughout',
  'never-used': 'no coder gave this answer',
  'one-category': 'there is only one category',
  'more-than-two-categories': 'it is defined for present and absent alone, and other states were used',
  'sample-too-small': 'there is only one case',
  'every-resample-discarded': 'no resample of the cases has a value',
  'work-limit': 'there are too many different answers to resample',
};

/** How limits were found, in a few words. */
export function methodWords({ method, discarded }: AgreementInterval, { resamples, seed }: Agreement): string {
  switch (method) {
    case 'non-null-variance':
      return 'from the non-null variance';
    case 'linearised':
      return 'by linearisation';
    case 'bootstrap': {
      const left = discarded === undefined || discarded === 0 ? '' : `, ${discarded} without a value left out`;
      return `from ${resamples} resamples of the cases, seed ${seed}${left}`;
    }
  }
}
