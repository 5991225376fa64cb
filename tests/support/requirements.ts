import type { TestContext } from 'vitest';

/**
 * What a machine may lack without anything being wrong. A test that needs one of these is skipped with its reason,
 * unless COPRO_REQUIRE (names joined by commas) asks for it: then its absence is a failure.
 */
export const requirements = ['browser', 'c-compiler', 'electron'] as const;

export type Requirement = (typeof requirements)[number];

export type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export function requiredNames(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export function foundOrSkip<T>(context: TestContext, requirement: Requirement, found: Found<T>): T {
  if (found.ok) return found.value;
  if (requiredNames(process.env['COPRO_REQUIRE']).includes(requirement)) {
    throw new Error(`COPRO_REQUIRE asks for ${requirement}: ${found.reason}`);
  }
  return context.skip(`${requirement}: ${found.reason}`);
}
