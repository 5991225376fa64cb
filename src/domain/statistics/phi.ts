import type { TwoByTwo } from './two-by-two.ts';

/** φ = (ad − bc) / √(product of the four margins), with its sign (Yule 1912). Checked against R 4.2.2 and vcd 1.4-11. */
export function phi({ a, b, c, d }: TwoByTwo): number {
  return (a * d - b * c) / Math.sqrt((a + b) * (c + d) * (a + c) * (b + d));
}
