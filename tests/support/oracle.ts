import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import * as z from 'zod';
import { answerCase } from '../../scripts/oracle/answer-case.ts';

const fileSchema = z.object({
  cases: z.array(
    z.object({ id: z.string(), kind: z.string(), input: z.unknown(), expected: z.record(z.string(), z.unknown()) }),
  ),
});
export type ReferenceCase = z.infer<typeof fileSchema>['cases'][number];

/** How far a number may lie from the reference: relative, and absolute near 0. */
export type Tolerance = { readonly relative: number; readonly absolute: number };

const file = new URL('../../fixtures/oracles/statistics.json', import.meta.url);

/** The reference cases of the given kinds; at least one of each, or the test that asked would prove nothing. */
export function referenceCases(...kinds: string[]): ReferenceCase[] {
  const { cases } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  kinds.forEach((kind) => {
    expect(cases.some((one) => one.kind === kind)).toBe(true);
  });
  return cases.filter(({ kind }) => kinds.includes(kind));
}

/**
 * Computes a case and compares every field that the reference has, wherever it is nested: numbers within the tolerance
 * of their path (as in `pearson.p`, list places left out), everything else exactly.
 */
export function expectReference(one: ReferenceCase, toleranceOf: (path: string) => Tolerance): void {
  expect(differences({ path: '', actual: answerCase(one), expected: one.expected }, toleranceOf)).toEqual([]);
}

type Pair = { readonly path: string; readonly actual: unknown; readonly expected: unknown };

/** The differences between an answer and the reference, one sentence each. */
function differences(pair: Pair, toleranceOf: (path: string) => Tolerance): string[] {
  const { path, actual, expected } = pair;
  if (typeof expected === 'number') return numberDiffers(pair, toleranceOf(path));
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [`${path}: not a list of as many`];
    return expected.flatMap((value: unknown, at) =>
      differences({ path, actual: actual[at], expected: value }, toleranceOf),
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return [`${path}: ${String(actual)} is no object`];
    const ours: Record<string, unknown> = { ...actual };
    return Object.entries(expected).flatMap(([name, value]) =>
      differences({ path: path === '' ? name : `${path}.${name}`, actual: ours[name], expected: value }, toleranceOf),
    );
  }
  return actual === expected ? [] : [`${path}: ${String(actual)}, not ${String(expected)}`];
}

function numberDiffers({ path, actual, expected }: Pair, { relative, absolute }: Tolerance): string[] {
  const near =
    typeof actual === 'number' &&
    typeof expected === 'number' &&
    Math.abs(actual - expected) <= Math.max(absolute, relative * Math.abs(expected));
  return near ? [] : [`${path}: ${String(actual)}, not ${String(expected)}`];
}
