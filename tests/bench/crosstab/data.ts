import type { Snapshot } from '../../../src/domain/model/snapshot.ts';
import type { VersionedAnswer } from '../../../src/domain/model/snapshot.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';

/** Twelve factors and five outcomes: the table that is timed. */
export const factorCount = 12;
export const outcomeCount = 5;

/** Codes of each case as masks, bit k for code k. */
export type Masks = { readonly size: number; readonly factors: Uint16Array; readonly outcomes: Uint8Array };

/** Seeded cases; each code has a frequency of its own between 5 and 60 %. */
export function seededMasks(size: number): Masks {
  const random = generator(20_220_614 + size);
  const shares = (count: number): number[] => Array.from({ length: count }, (_, code) => 0.05 + (0.55 * code) / count);
  const [factorShares, outcomeShares] = [shares(factorCount), shares(outcomeCount)];
  const draw = (of: readonly number[]): number =>
    of.reduce((mask, share, code) => (random() < share ? mask | (1 << code) : mask), 0);
  return {
    size,
    factors: Uint16Array.from({ length: size }, () => draw(factorShares)),
    outcomes: Uint8Array.from({ length: size }, () => draw(outcomeShares)),
  };
}

/** Mulberry32, after Ettinger 2017: 32 bits of state, even enough to fill a table. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ids = (name: string, count: number): string[] => Array.from({ length: count }, (_, code) => `${name}-${code}`);
const tree = (name: string, count: number) => Object.fromEntries(ids(name, count).map((id) => [id, {}]));

/** The same cases as a snapshot of a project. */
export function snapshotOf({ size, factors, outcomes }: Masks): Snapshot {
  const empty = smallReview({
    variables: [
      variableOf('factors', 'multiple', { tree: tree('factor', factorCount) }),
      variableOf('outcomes', 'multiple', { tree: tree('outcome', outcomeCount) }),
    ],
    codings: { ana: {} },
  });
  const cases = Int32Array.from({ length: size }, (_, position) => position);
  const answers = (name: string, count: number): VersionedAnswer[] =>
    Array.from({ length: 2 ** count }, (_, mask) => ({
      answer: {
        kind: 'codes',
        codes: ids(name, count).filter((_id, code) => ((mask >> code) & 1) === 1),
        notReported: [],
        other: {},
      },
      codebookVersion: 1,
    }));
  return {
    ...empty,
    cases: Array.from({ length: size }, (_, position) => ({
      number: position + 1,
      title: 'A case',
      status: 'included',
    })),
    codings: [
      {
        variable: 'factors',
        coder: 'ana',
        cases,
        answerOf: Int32Array.from(factors),
        answers: answers('factor', factorCount),
      },
      {
        variable: 'outcomes',
        coder: 'ana',
        cases,
        answerOf: Int32Array.from(outcomes),
        answers: answers('outcome', outcomeCount),
      },
    ],
  };
}
