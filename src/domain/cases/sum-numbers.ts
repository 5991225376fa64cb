import type { CaseList } from './case-list.ts';

/** What the numbers of one variable come to over some cases; `cases` are those that have one, the base of the rest. */
export type NumberSum = {
  readonly variable: string;
  readonly cases: number;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
};

/**
 * The sum of every number variable over the cases at some positions, in reading order; a variable that none of them has
 * a number of is left out. The sum carries its rounding along (Neumaier 1974), so that the order of the cases changes nothing
 * that is shown.
 */
export function sumNumbers({ columns }: Pick<CaseList, 'columns'>, positions: Int32Array): NumberSum[] {
  return [...columns.values()].flatMap(({ variable, answers, answerOf }) => {
    if (variable.kind !== 'number') return [];
    const values = answers.map((answer) => (answer.kind === 'number' ? answer.value : NaN));
    const found = Float64Array.from(positions, (position) => values[answerOf[position] ?? -1] ?? NaN).filter(
      (value) => !Number.isNaN(value),
    );
    if (found.length === 0) return [];
    const [least, most] = [found.reduce((a, b) => Math.min(a, b)), found.reduce((a, b) => Math.max(a, b))];
    return [{ variable: variable.id, cases: found.length, sum: sumOf(found), least, most }];
  });
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
