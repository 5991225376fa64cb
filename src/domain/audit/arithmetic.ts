import type { Measure } from '../model/measure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { said } from '../model/sentences/said.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { collect } from './collect.ts';
import type { Measured } from './measured.ts';
import { ascending } from './number-sets.ts';
import { roundedPercent } from './rounded-percent.ts';

type Arithmetic = Extract<Measure, { kind: 'sum' | 'difference' | 'percentage' }>;

/** Whether a measure is made of other measures. */
export function isArithmetic(measure: Measure): measure is Arithmetic {
  return measure.kind === 'sum' || measure.kind === 'difference' || measure.kind === 'percentage';
}

/**
 * Adds, subtracts or divides what other measures come to; a sum keeps the cases of its parts. The value is null where a
 * part has none, and where a percentage has nothing to be a share of. Errors: those of the parts, and `invalid-input`
 * where a part gives words.
 */
export function arithmetic(measure: Arithmetic, evaluate: (part: Measure) => Result<Measured>): Result<Measured> {
  const parts = collect(partsOf(measure), (part) => numberOf(part, evaluate));
  if (!parts.ok) return parts;
  const open = parts.value.find(({ value }) => value === null);
  if (open !== undefined) return ok({ value: null, open: open.open ?? said('audit.no-part') });
  const numbers = parts.value.map(({ value }) => value ?? 0);
  const [first = 0, second = 0] = numbers;
  switch (measure.kind) {
    case 'sum': {
      const cases = parts.value.flatMap((part) => part.cases ?? []);
      const counted = cases.length === 0 ? {} : { cases: ascending(new Set(cases)) };
      return ok({ value: numbers.reduce((left, right) => left + right, 0), ...counted, note: numbers.join(' + ') });
    }
    case 'difference':
      return ok({ value: first - second, note: `${first} − ${second}` });
    case 'percentage': {
      if (second === 0) return ok({ value: null, open: said('audit.empty-base') });
      return ok({
        value: roundedPercent(first, second, measure.decimals),
        note: said('audit.of', { part: first, whole: second }),
      });
    }
  }
}

/** The measures that one is made of, in their order. */
export function partsOf(measure: Arithmetic): readonly Measure[] {
  switch (measure.kind) {
    case 'sum':
      return measure.of;
    case 'difference':
      return [measure.from, measure.less];
    case 'percentage':
      return [measure.part, measure.whole];
  }
}

type Part = Omit<Measured, 'value'> & { readonly value: number | null };

function numberOf(part: Measure, evaluate: (part: Measure) => Result<Measured>): Result<Part> {
  const measured = evaluate(part);
  if (!measured.ok) return measured;
  const { value } = measured.value;
  if (typeof value !== 'string') return ok({ ...measured.value, value });
  return fail('invalid-input', sentence('audit.part-in-words', { value }));
}
