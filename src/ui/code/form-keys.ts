import { isChoice, type Variable } from '../../domain/model/variable.ts';

/** What a key asks of the form while no text field has the focus. */
export type FormAct =
  | { readonly kind: 'walk'; readonly by: 1 | -1 }
  | { readonly kind: 'point'; readonly by: 1 | -1 }
  | { readonly kind: 'digit'; readonly digit: number }
  | { readonly kind: 'tick' | 'silent' }
  /** Into the field of the question; `type` lets the key be the first that is typed. */
  | { readonly kind: 'enter'; readonly type: boolean };

/** Reads a key at a question: arrows walk, digits tick, `?` is silent of the code at hand, Enter ticks it or goes into the field. */
export function formAct(key: string, variable: Variable | undefined): FormAct | undefined {
  if (key === 'ArrowDown') return { kind: 'walk', by: 1 };
  if (key === 'ArrowUp') return { kind: 'walk', by: -1 };
  if (variable === undefined) return undefined;
  return isChoice(variable) ? choiceAct(key, variable.kind === 'multiple') : fieldAct(key, variable.kind === 'number');
}

function choiceAct(key: string, multiple: boolean): FormAct | undefined {
  if (key === 'ArrowRight') return { kind: 'point', by: 1 };
  if (key === 'ArrowLeft') return { kind: 'point', by: -1 };
  if (/^[1-9]$/u.test(key)) return { kind: 'digit', digit: Number(key) };
  if (key === 'Enter' || key === ' ') return { kind: 'tick' };
  return key === '?' && multiple ? { kind: 'silent' } : undefined;
}

function fieldAct(key: string, number: boolean): FormAct | undefined {
  if (key === 'Enter') return { kind: 'enter', type: false };
  return number && /^[\d+-]$/u.test(key) ? { kind: 'enter', type: true } : undefined;
}
