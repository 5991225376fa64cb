import type { UndefinedReason } from '../../domain/model/estimate.ts';
import type { ReportedEffect, ReportedTest } from '../../domain/model/test-report.ts';

/** What each test is called in text. */
export const testWords: Readonly<Record<ReportedTest['id'], string>> = {
  pearson: 'Pearson’s χ²',
  'likelihood-ratio': 'Likelihood ratio G',
  yates: 'χ² with Yates’s correction',
  exact: 'Exact test (Freeman–Halton)',
  'monte-carlo': 'Random tables with the same margins',
  bootstrap: 'Modified Pearson X², bootstrap',
  permutation: 'Modified Pearson X², permutation of whole cases',
  'rao-scott': 'Second-order Rao–Scott',
  holm: 'Smallest p of the family, Holm-adjusted',
};

/** Why a test is not to be quoted alone. */
export const cautionWords: Readonly<Record<NonNullable<ReportedTest['reason']>, string>> = {
  'small-expected-counts': 'not to be quoted: expected counts are small',
  secondary: 'secondary',
  'work-limit': 'undefined: enumerating the tables would take too long',
  'every-resample-discarded': 'undefined: in every resample some code was constant',
};

/** What each effect is called; `rows` are predicted from columns, or the other way round. */
export const effectWords: Readonly<Record<ReportedEffect['id'], string>> = {
  'cramers-v': 'Cramér’s V',
  'bias-corrected-v': 'Cramér’s V, bias-corrected',
  'contingency-coefficient': 'Contingency coefficient C',
  'lambda-rows': 'Goodman and Kruskal’s λ, rows given columns',
  'lambda-columns': 'Goodman and Kruskal’s λ, columns given rows',
  lambda: 'Goodman and Kruskal’s λ, symmetric',
  'tau-rows': 'Goodman and Kruskal’s τ, rows given columns',
  'tau-columns': 'Goodman and Kruskal’s τ, columns given rows',
  'uncertainty-rows': 'Uncertainty coefficient U, rows given columns',
  'uncertainty-columns': 'Uncertainty coefficient U, columns given rows',
  uncertainty: 'Uncertainty coefficient U, symmetric',
  phi: 'φ',
  'odds-ratio': 'Odds ratio',
  'conditional-odds-ratio': 'Conditional odds ratio',
};

/** Why something has no value, after “undefined:”. */
export function undefinedWords(reason: UndefinedReason): string {
  return reasonWords[reason] ?? reason.replaceAll('-', ' ');
}

const reasonWords: Readonly<Partial<Record<UndefinedReason, string>>> = {
  'fewer-than-two-nonempty-rows-or-columns': 'fewer than two rows or columns have cases',
  'no-varying-item': 'on one side no code is present in some cases and absent in others',
  'no-varying-item-or-single-group':
    'no code is present in some cases and absent in others, or only one group has cases',
  'sample-too-small': 'there are too few cases for it',
  'no-cases': 'there are no cases',
};
