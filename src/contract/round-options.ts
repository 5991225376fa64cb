import { sentence } from '../domain/model/sentences/sentence.ts';
import { fail, ok, type Result } from './errors.ts';
import type { Input } from './method.ts';

type Wish = Input<'rounds.open'>;

const mostInRange = 100_000;

/** Names between commas; a comma too many names nobody. */
export function listOf(text: string): string[] {
  return partsOf(text).filter((name) => name !== '');
}

function partsOf(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

/** Reads `all`, numbers (`1,2,5-9`) or filters (`year>2000`); filters narrow what the others name. */
export function casesOf(given: readonly string[]): Result<{ cases?: number[]; filters?: string[] }> {
  const filters = given.filter((text) => /[=<>]/u.test(text));
  const numbers: number[] = [];
  for (const text of given) {
    if (filters.includes(text) || text.trim() === 'all') continue;
    for (const part of partsOf(text)) {
      const range = rangeOf(part);
      if (!range.ok) return range;
      numbers.push(...range.value);
    }
  }
  const cases = [...new Set(numbers)].sort((one, other) => one - other);
  return ok({ ...(cases.length === 0 ? {} : { cases }), ...(filters.length === 0 ? {} : { filters }) });
}

function rangeOf(part: string): Result<number[]> {
  const [whole, first, last] = /^([1-9]\d{0,14})(?:-([1-9]\d{0,14}))?$/u.exec(part) ?? [];
  if (whole === undefined) return fail('invalid-input', sentence('rounds.no-cases-named', { part }));
  const from = Number(first);
  const to = Number(last ?? first);
  if (to < from || to - from > mostInRange) return fail('invalid-input', sentence('rounds.no-range', { part }));
  return ok(Array.from({ length: to - from + 1 }, (_, place) => from + place));
}

/** Reads `20%` or a number of cases. */
export function sampleOf(text: string | undefined): Result<Pick<Wish, 'sample'>> {
  if (text === undefined) return ok({});
  const [, digits, sign] = /^(\d{1,9}(?:\.\d+)?)\s*(%?)$/u.exec(text.trim()) ?? [];
  const number = Number(digits);
  if (sign === '%' && number > 0 && number <= 100) return ok({ sample: { kind: 'percent', percent: number } });
  if (sign === '' && Number.isInteger(number) && number > 0) return ok({ sample: { kind: 'cases', cases: number } });
  return fail('invalid-input', sentence('rounds.no-sample', { text }));
}

/** Who codes the cases outside the sample: those named, or, where they are split, all coders. */
export function restOf(named: string | undefined, split: boolean, coders: string[]): Pick<Wish, 'rest'> {
  if (named === undefined) return split ? { rest: { coders, split } } : {};
  return { rest: { coders: listOf(named), split } };
}
