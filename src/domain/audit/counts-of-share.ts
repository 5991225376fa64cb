import { said } from '../model/sentences/said.ts';
import type { Measured } from './measured.ts';
import { roundedPercent } from './rounded-percent.ts';

/**
 * Which whole counts of a base give a share within bounds, both of them included, once it is rounded to whole per cent:
 * of 56, at least 45 and at most 49 per cent gives 25–27.
 */
export function countsOfShare(share: {
  readonly base: number;
  readonly atLeast: number;
  readonly atMost: number;
}): Measured {
  const counts = Array.from({ length: share.base + 1 }, (_, count) => count).filter((count) => {
    const percent = roundedPercent(count, share.base, 0);
    return percent >= share.atLeast && percent <= share.atMost;
  });
  const [first] = counts;
  const last = counts.at(-1);
  if (first === undefined || last === undefined) return { value: null, open: said('audit.no-such-share') };
  return { value: first === last ? first : `${first}–${last}`, note: said('audit.of-base', { base: share.base }) };
}
