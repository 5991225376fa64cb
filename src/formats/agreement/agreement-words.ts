import type {
  Agreement,
  AgreementInterval,
  AgreementReading,
  AgreementStatistic,
  NoAgreementReason,
} from '../../domain/model/agreement.ts';

/** What each statistic is called within a sentence. */
export const statisticWords: Readonly<Record<AgreementStatistic, string>> = {
  percentAgreement: 'agreement',
  cohenKappa: 'Cohen’s κ',
  cohenKappaLinear: 'Cohen’s κ (linear weights, codes only)',
  cohenKappaQuadratic: 'Cohen’s κ (quadratic weights, codes only)',
  scottPi: 'Scott’s π',
  fleissKappa: 'Fleiss’ κ',
  krippendorffAlpha: 'Krippendorff’s α (nominal)',
  krippendorffAlphaOrdinal: 'Krippendorff’s α (ordinal, codes only)',
  krippendorffAlphaInterval: 'Krippendorff’s α (interval, numbers only)',
  krippendorffAlphaMasi: 'Krippendorff’s α (sets, MASI distance)',
  krippendorffAlphaJaccard: 'Krippendorff’s α (sets, Jaccard distance)',
  pooledKappa: 'pooled κ over the codes',
  gwetAC1: 'Gwet’s AC1',
  positiveAgreement: 'agreement on present',
  negativeAgreement: 'agreement on absent',
  pabak: 'PABAK',
  prevalenceIndex: 'prevalence index',
  biasIndex: 'bias index',
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

/** Which answers are compared, as a sentence. */
export function readingText({ of, round = '', codebookVersion }: AgreementReading): string {
  const what = {
    today: 'The codings as they stand',
    version: 'The codings as they stood then',
    round: `What was said before discussion in the round “${round}”`,
  }[of];
  return `${what}, read under version ${codebookVersion} of the codebook.`;
}

/** How many answers wait to be settled after a merge, as a sentence; nothing where none does. */
export function openTasksLines(tasks: Agreement['openTasks']): string[] {
  if (tasks.length === 0) return [];
  const where = tasks.map((one) => `${one.label} (${one.tasks})`).join(', ');
  return [
    `Answers that two copies gave differently, of which the one that shows is compared until someone settles it: ${where}.`,
  ];
}

/** A text as it starts a line. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
