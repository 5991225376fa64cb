import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance: the same seed, the same run. */
export type Chance = {
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  readonly bytes: (length: number) => Uint8Array;
};

/** As with properties, `COPRO_SEED=$RANDOM npm run unit` looks further. */
const elsewhere = Number(process.env['COPRO_SEED'] ?? 0);

export function chance(seed: number): Chance {
  const generator = xoroshiro128plus(seed + elsewhere);
  const below = (limit: number): number => (limit <= 1 ? 0 : uniformInt(generator, 0, limit - 1));
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
}
