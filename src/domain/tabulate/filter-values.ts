import type { Filter } from '../model/filter.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { type Bits, emptyBits, hasBit, setBit } from './bits.ts';
import type { NumberColumn, TextColumn } from './dataset.ts';
import { filterText, folded } from './filter-words.ts';

/** Cases whose number passes; `invalid-input` for a word that is no number, or several in a comparison. */
export function passingNumbers(column: NumberColumn, filter: Filter): Result<Bits> {
  const wanted = filter.values.map((value) => Number(value));
  const wrong = filter.values.find((value, index) => value.trim() === '' || !Number.isFinite(wanted[index]));
  if (wrong !== undefined) {
    return fail(
      'invalid-input',
      sentence('filter.no-number', { filter: filterText(filter), wrong, variable: column.variable.id }),
    );
  }
  const [bound = 0, ...more] = wanted;
  if (more.length > 0 && filter.operator !== '=' && filter.operator !== '!=') {
    return fail('invalid-input', sentence('filter.several-numbers', { filter: filterText(filter) }));
  }
  const test = numberTest(filter.operator, { bound, wanted });
  return ok(bitsWhere(column.coded, (position) => test(column.values[position] ?? 0)));
}

function numberTest(
  operator: Filter['operator'],
  { bound, wanted }: { bound: number; wanted: readonly number[] },
): (value: number) => boolean {
  switch (operator) {
    case '=':
      return (value) => wanted.includes(value);
    case '!=':
      return (value) => !wanted.includes(value);
    case '>':
      return (value) => value > bound;
    case '>=':
      return (value) => value >= bound;
    case '<':
      return (value) => value < bound;
    case '<=':
      return (value) => value <= bound;
  }
}

/** Cases whose text is, or is not, one of the filter's; `invalid-input` for a comparison. */
export function passingTexts(column: TextColumn, filter: Filter): Result<Bits> {
  if (filter.operator !== '=' && filter.operator !== '!=') {
    return fail('invalid-input', sentence('filter.compares-texts', { filter: filterText(filter) }));
  }
  const wanted = new Set(filter.values.map(folded));
  const named = column.texts.map((text) => wanted.has(folded(text)));
  return ok(bitsWhere(column.coded, (position) => named[column.textOf[position] ?? -1] === (filter.operator === '=')));
}

function bitsWhere(cases: Bits, test: (position: number) => boolean): Bits {
  const passing = emptyBits(cases.length * 32);
  for (let position = 0; position < cases.length * 32; position += 1) {
    if (hasBit(cases, position) && test(position)) setBit(passing, position);
  }
  return passing;
}
