import { thousands } from '../model/thousands.ts';

/**
 * Writes a percentage with a fixed number of decimals, rounded half away from zero on its decimal value: 12.5 with none
 * is 13, and 1.005 with two is 1.01 although the binary number is a little less. An empty base (null) is an en dash.
 */
export function formatPercent(percent: number | null, decimals: number): string {
  if (percent === null) return '–';
  const [digits = '0', exponent = '0'] = Math.abs(percent).toExponential().split('e');
  const figures = digits.replace('.', '');
  // How many leading figures stay once the last decimal place is reached.
  const kept = Number(exponent) + 1 + decimals;
  const scaled =
    BigInt(figures.slice(0, Math.max(0, kept)).padEnd(kept, '0') || '0') + (roundsUp(figures, kept) ? 1n : 0n);
  const text = String(scaled).padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals);
  const sign = percent < 0 && scaled > 0n ? '−' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(-decimals)}`;
}

function roundsUp(figures: string, kept: number): boolean {
  return kept >= 0 && (figures[kept] ?? '0') >= '5';
}

/** Writes a cell under a head that says n (%): `18 (33.3)`, and `0 (–)` over an empty base. */
export function formatCell(count: number, percent: number | null, decimals: number): string {
  return `${thousands(count)} (${formatPercent(percent, decimals)})`;
}

/** Writes limits of a percentage as `[22.0, 47.0]`. */
export function formatLimits({ lower, upper }: { lower: number; upper: number }, decimals: number): string {
  return `[${formatPercent(lower, decimals)}, ${formatPercent(upper, decimals)}]`;
}
