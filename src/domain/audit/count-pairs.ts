import type { Measure } from '../model/measure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { said } from '../model/sentences/said.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { hasBit } from '../tabulate/bits.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import { findVariable } from '../tabulate/find-names.ts';
import { collect } from './collect.ts';
import type { Measured } from './measured.ts';

type Pairs = Extract<Measure, { kind: 'pairs' }>;
type CitedNumber = Pairs['pairs'][number]['left'];

/**
 * Counts pairs of numbers that differ, or agree; one side may be what a case holds in a number variable. The note lists
 * the pairs counted. Errors: `not-found` for a case or variable that does not exist, or where the case has no number.
 */
export function countPairs(dataset: Dataset, { count, pairs }: Pairs): Result<Measured> {
  const read = collect(pairs, ({ label, left, right }) => {
    const sides = collect([left, right], (side) => numberOf(dataset, side));
    return sides.ok ? ok({ label, left: sides.value[0], right: sides.value[1] }) : sides;
  });
  if (!read.ok) return read;
  const counted = read.value.filter(({ left, right }) => (left === right) === (count === 'equal'));
  const listed = counted.map(({ label, left = '', right = '' }) =>
    left === right ? `${label}: ${left}` : said('audit.against', { label, left: String(left), right: String(right) }),
  );
  const head = said('audit.pairs', { counted: counted.length, pairs: pairs.length });
  return ok({ value: counted.length, note: said('audit.parts', { parts: [head, ...listed] }) });
}

function numberOf(dataset: Dataset, side: CitedNumber): Result<number> {
  if (typeof side === 'number') return ok(side);
  const variable = findVariable(dataset, side.variable);
  if (!variable.ok) return variable;
  const column = dataset.column(variable.value);
  if (column.kind !== 'number') return fail('invalid-input', sentence('audit.no-numbers', { variable: side.variable }));
  const position = dataset.numbers.indexOf(side.case);
  if (position < 0) return fail('not-found', sentence('audit.no-case', { case: side.case }));
  if (!hasBit(column.coded, position))
    return fail('not-found', sentence('audit.case-without', { case: side.case, variable: side.variable }));
  return ok(column.values[position] ?? 0);
}
