import type { Uniform } from '../statistics/sampling/uniform.ts';
import { drawItems } from './draw-cases.ts';

/** The cases that each coder has, by name. */
export type Hands = ReadonlyMap<string, readonly number[]>;

/**
 * Gives each case to `perCase` of the coders. The coders with the fewest cases come first, counting those that they `have`
 * already, among them those who share the fewest cases with the coders chosen, then chance: so the numbers of cases of
 * coders who began alike differ by one at most, and with three coders or more all pairs meet about equally often.
 */
export function dealCases(
  cases: readonly number[],
  coders: readonly string[],
  { perCase, uniform, have }: { readonly perCase: number; readonly uniform: Uniform; readonly have?: Hands },
): Hands {
  const hands = new Map(coders.map((coder): [string, number[]] => [coder, []]));
  const shared = new Map<string, number>();
  const pair = (one: string, other: string): string => [one, other].sort().join(',');
  for (const number of cases) {
    const chosen: string[] = [];
    while (chosen.length < Math.min(perCase, coders.length)) {
      const left = coders.filter((coder) => !chosen.includes(coder));
      const fewest = least(left, (coder) => (hands.get(coder)?.length ?? 0) + (have?.get(coder)?.length ?? 0));
      const strangers = least(fewest, (coder) => total(chosen.map((other) => shared.get(pair(coder, other)) ?? 0)));
      const [next] = drawItems(strangers, 1, uniform);
      if (next === undefined) break;
      for (const other of chosen) shared.set(pair(next, other), (shared.get(pair(next, other)) ?? 0) + 1);
      chosen.push(next);
    }
    for (const coder of chosen) hands.get(coder)?.push(number);
  }
  return hands;
}

function least(coders: readonly string[], score: (coder: string) => number): string[] {
  const smallest = Math.min(...coders.map(score));
  return coders.filter((coder) => score(coder) === smallest);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
