import type { Competitor } from './competitor.ts';
import { factorCount, type Masks, outcomeCount } from './data.ts';

/** Arrays of codes a case, walked by nested loops. */
export function plainLoop({ size, factors, outcomes }: Masks): Competitor {
  const codesOf = (mask: number, count: number): number[] =>
    Array.from({ length: count }, (_, code) => code).filter((code) => ((mask >> code) & 1) === 1);
  const rows = Array.from(factors, (mask) => codesOf(mask, factorCount));
  const cols = Array.from(outcomes, (mask) => codesOf(mask, outcomeCount));
  const run = () => {
    const counts = new Int32Array(factorCount * outcomeCount);
    const [rowCases, colCases] = [new Int32Array(factorCount), new Int32Array(outcomeCount)];
    for (let position = 0; position < size; position += 1) {
      const [ours, theirs] = [rows[position] ?? [], cols[position] ?? []];
      for (const col of theirs) colCases[col] = (colCases[col] ?? 0) + 1;
      for (const row of ours) {
        rowCases[row] = (rowCases[row] ?? 0) + 1;
        for (const col of theirs) counts[row * outcomeCount + col] = (counts[row * outcomeCount + col] ?? 0) + 1;
      }
    }
    return [...counts, ...rowCases, ...colCases];
  };
  return { name: 'plain loop', group: 'loop', run };
}
