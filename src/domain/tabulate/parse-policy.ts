import type { Policy } from '../model/policy.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';

/** Reads `final`, `union`, `intersection` or `coder:NAME`; anything else is `invalid-input`. */
export function parsePolicy(text: string): Result<Policy> {
  const word = text.trim();
  if (word === 'final' || word === 'union' || word === 'intersection') return ok({ kind: word });
  const name = /^coder:(.+)$/.exec(word)?.[1]?.trim();
  if (name !== undefined && name !== '') return ok({ kind: 'coder', name });
  return fail('invalid-input', sentence('tables.no-policy', { text }));
}
