import type { Measure } from '../model/measure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { said } from '../model/sentences/said.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { and, positionsOf } from '../tabulate/bits.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import { findVariable } from '../tabulate/find-names.ts';
import { among } from './among.ts';
import type { Measured } from './measured.ts';
import { rounded } from './rounded.ts';

type Summary = Extract<Measure, { kind: 'numbers' }>;

/**
 * The mean, median, standard deviation of a sample (over n − 1), least, greatest or sum of a variable’s numbers over the
 * included cases that have one. Null where no case has one, and for the deviation of a single one. Errors: `not-found`,
 * and `invalid-input` for a variable that holds no numbers. Test values: R 4.2.2, mean, median and sd.
 */
export function summariseNumbers(dataset: Dataset, measure: Summary): Result<Measured> {
  const variable = findVariable(dataset, measure.variable);
  if (!variable.ok) return variable;
  const column = dataset.column(variable.value);
  if (column.kind !== 'number')
    return fail('invalid-input', sentence('audit.no-numbers', { variable: measure.variable }));
  const chosen = among(dataset, measure.among);
  if (!chosen.ok) return chosen;
  const positions = positionsOf(and(column.coded, chosen.value.statuses.included));
  const numbers = positions.map((position) => column.values[position] ?? 0);
  const value = summaryOf(numbers, measure.of);
  if (value === null) return ok({ value, open: said('audit.too-few-numbers', { numbers: numbers.length }) });
  const cases = positions.flatMap((position) => dataset.numbers[position] ?? []);
  const note = said('audit.numbers-read', { cases: numbers.length });
  return ok({ value: rounded(value, measure.decimals), cases, note });
}

function summaryOf(numbers: readonly number[], of: Summary['of']): number | null {
  const count = numbers.length;
  if (count === 0) return null;
  const total = numbers.reduce((left, right) => left + right, 0);
  switch (of) {
    case 'total':
      return total;
    case 'mean':
      return total / count;
    case 'least':
      return numbers.reduce((left, right) => Math.min(left, right));
    case 'greatest':
      return numbers.reduce((left, right) => Math.max(left, right));
    case 'median':
      return median(numbers);
    case 'sd':
      return count === 1 ? null : Math.sqrt(squares(numbers, total / count) / (count - 1));
  }
}

function squares(numbers: readonly number[], mean: number): number {
  return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
