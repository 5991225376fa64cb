import type { AgreementEstimate, AgreementStatistics } from '../../model/agreement.ts';
import { fixedDecimals } from '../../model/fixed-decimals.ts';

/** Decimals of a coefficient in text; files that programs read keep them all. */
const decimals = 2;

/** Writes a coefficient with two decimals; an en dash where it is undefined. */
export function coefficientText(estimate: AgreementEstimate | undefined): string {
  return fixedDecimals(estimate?.estimate ?? null, decimals);
}

/** Writes a percentage with one decimal; an en dash where it is undefined. */
export function percentText(estimate: AgreementEstimate | undefined): string {
  const value = estimate?.estimate ?? null;
  return value === null ? '–' : `${fixedDecimals(value, 1)}%`;
}

/** Writes limits as `[0.45, 0.79]`; nothing where there are none. */
export function limitsText(estimate: AgreementEstimate | undefined): string {
  const interval = estimate?.interval ?? null;
  if (interval === null) return '';
  return `[${fixedDecimals(interval.lower, decimals)}, ${fixedDecimals(interval.upper, decimals)}]`;
}

/** Whether kappa is undefined because nobody varied. AC1 exists there, but stands in for kappa nowhere in print. */
export function lacksVariation({ cohenKappa, fleissKappa }: AgreementStatistics): boolean {
  const kappa = cohenKappa ?? fleissKappa;
  return kappa?.estimate === null && kappa.reason === 'no-variation';
}
