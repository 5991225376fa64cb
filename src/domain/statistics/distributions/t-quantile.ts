import { dt, qt } from 'lib-r-math.js';

/** P(|T| ≤ |t|), signed like t, as a finite sum over the whole number `df` (Abramowitz & Stegun 1964, 26.7.3 and 26.7.4). */
function centralProbability(t: number, df: number): number {
  const odd = df % 2 === 1;
  const angle = Math.atan2(t, Math.sqrt(df));
  const cosine = Math.cos(angle);
  let term = odd ? cosine : 1;
  let sum = 0;
  for (let power = odd ? 1 : 0; power <= df - 2; power += 2) {
    sum += term;
    term *= ((power + 1) / (power + 2)) * cosine * cosine;
  }
  const series = Math.sin(angle) * sum;
  return odd ? (2 / Math.PI) * (angle + series) : series;
}

/**
 * The t below which Student's t falls with probability `p`, for whole degrees of freedom. The library's value (Hill
 * 1970) is right to about 1e-8; Newton steps on the exact distribution function bring the rest.
 * Checked against R 4.2.2 `qt`.
 */
export function tQuantile(p: number, df: number): number {
  let t = qt(p, df);
  for (let step = 0; step < 3 && Number.isFinite(t); step++) {
    t -= (centralProbability(t, df) - (2 * p - 1)) / (2 * dt(t, df));
  }
  return t;
}
