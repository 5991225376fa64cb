/**
 * Writes a number with a fixed number of decimals, rounded half away from zero on its decimal value: 12.5 with none
 * is 13, and 1.005 with two is 1.01 although the binary number is a little less. What has no value (null), as a share of an
 * empty base, is an en dash; a negative one has a minus sign.
 */
export function fixedDecimals(value: number | null, decimals: number): string {
  if (value === null) return '–';
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const figures = digits.replace('.', '');
  // How many leading figures stay once the last decimal place is reached.
  const kept = Number(exponent) + 1 + decimals;
  const scaled =
    BigInt(figures.slice(0, Math.max(0, kept)).padEnd(kept, '0') || '0') + (roundsUp(figures, kept) ? 1n : 0n);
  const text = String(scaled).padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals);
  const sign = value < 0 && scaled > 0n ? '−' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(-decimals)}`;
}

function roundsUp(figures: string, kept: number): boolean {
  return kept >= 0 && (figures[kept] ?? '0') >= '5';
}
