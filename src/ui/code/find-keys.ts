import { type ShownCode, stepCode } from '../answering/shown-codes.ts';

/** What a key asks of the field in which a code is found. */
export type FindAct =
  | { readonly kind: 'tick' | 'silent'; readonly code: string }
  | { readonly kind: 'point'; readonly code: string | undefined }
  | { readonly kind: 'clear' };

type Finding = {
  readonly shown: readonly ShownCode[];
  readonly cursor: string | undefined;
  readonly sought: string;
};

/**
 * Reads a key in the field: with something typed the arrows walk what was found, Enter ticks the code at hand or else the
 * first, Escape empties the field; with nothing typed digits tick, and Enter and `?` speak of the code at hand.
 */
export function findAct(key: string, { shown, cursor, sought }: Finding): FindAct | undefined {
  const chosen = shown.find(({ code }) => code.id === cursor)?.code.id;
  return sought === '' ? emptyAct(key, shown, chosen) : typedAct(key, shown, chosen);
}

function emptyAct(key: string, shown: readonly ShownCode[], chosen: string | undefined): FindAct | undefined {
  const byDigit = shown.find(({ digit }) => String(digit) === key);
  if (byDigit !== undefined) return { kind: 'tick', code: byDigit.code.id };
  if (chosen === undefined) return undefined;
  if (key === 'Enter') return { kind: 'tick', code: chosen };
  return key === '?' ? { kind: 'silent', code: chosen } : undefined;
}

function typedAct(key: string, shown: readonly ShownCode[], chosen: string | undefined): FindAct | undefined {
  if (key === 'Escape') return { kind: 'clear' };
  if (key === 'ArrowDown') return { kind: 'point', code: stepCode(shown, chosen, 1) };
  if (key === 'ArrowUp') return { kind: 'point', code: stepCode(shown, chosen, -1) };
  const first = chosen ?? stepCode(shown, undefined, 1);
  return key === 'Enter' && first !== undefined ? { kind: 'tick', code: first } : undefined;
}
