import type { Surroundings } from '../../../src/store/surroundings.ts';

/** The n-th of a row of UUIDs. */
export function uuidOf(n: number, family = 0): string {
  return `0190${String(family).padStart(4, '0')}-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** A clock that stands still and ids that count. */
export function fixedSurroundings(family = 9): Surroundings {
  let made = 0;
  return {
    clock: () => '2026-01-02T03:04:05.000Z',
    ids: () => {
      made += 1;
      return uuidOf(made, family);
    },
  };
}
