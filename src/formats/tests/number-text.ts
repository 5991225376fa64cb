import { fixedDecimals } from '../../domain/model/fixed-decimals.ts';
import { said, type Words } from '../../domain/model/sentences/said.ts';
import { formatP } from '../../domain/tabulate/format-p.ts';

/** Writes a statistic or an effect with two decimals; without bound it is ∞, undefined an en dash. */
export function statisticText(value: number | 'Infinity' | null): string {
  return value === 'Infinity' ? '∞' : fixedDecimals(value, 2);
}

/** Writes degrees of freedom: whole ones as they are, fractional ones with two decimals. */
export function dfText(df: number): string {
  return Number.isInteger(df) ? String(df) : fixedDecimals(df, 2);
}

/** Writes a p value after its name: `p = 0.043`, `p < 0.001`, `p undefined`. */
export function pWords(p: number | null, name: Words = 'p'): Words {
  if (p === null) return said('test.p-undefined', { name });
  return said('test.p-value', { name, value: formatP(p) });
}
