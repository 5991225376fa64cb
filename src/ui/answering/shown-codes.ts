import { holdsWords } from '../../domain/finding/sought-words.ts';
import { type Code, flattenCodes } from '../../domain/model/code.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import type { Said } from './answer-steps.ts';

/** A code as the form lists it; `digit` is the key that ticks it. */
export type ShownCode = {
  readonly code: Code;
  readonly depth: number;
  readonly digit?: number;
};

/** Lists longer than this are found by typing. */
const mostByDigit = 9;

/** Whether a list is too long for digits alone, so that its codes are found by typing. */
export function isLong(variable: ChoiceVariable): boolean {
  return flattenCodes(variable.codes).length > mostByDigit;
}

/**
 * The codes of a variable in reading order, the first nine that can be chosen with their digits: those that match every
 * word sought, in label, id or alias. A retired code is listed only where the answer holds it.
 */
export function shownCodes(variable: ChoiceVariable, said: Said, sought = ''): ShownCode[] {
  const held = said?.kind === 'codes' ? [...said.codes, ...said.notReported] : [];
  let digit = 0;
  return flattenCodes(variable.codes)
    .filter(({ code }) => code.retired === undefined || held.includes(code.id))
    .filter(({ code }) => isSought(code, sought))
    .map(({ code, depth }) => {
      if (!code.selectable || digit === mostByDigit) return { code, depth };
      digit += 1;
      return { code, depth, digit };
    });
}

/** Whether a code holds every word sought, in its label, id or an alias. */
export function isSought(code: Code, sought: string): boolean {
  return holdsWords([code.label, code.id, ...code.aliases].join(' '), sought);
}

/** The code a step further among those that can be chosen; the first or last where none is at hand. */
export function stepCode(shown: readonly ShownCode[], from: string | undefined, by: 1 | -1): string | undefined {
  const ids = shown.filter(({ code }) => code.selectable).map(({ code }) => code.id);
  const at = from === undefined ? -1 : ids.indexOf(from);
  if (at < 0) return by === 1 ? ids[0] : ids.at(-1);
  return ids[Math.max(0, Math.min(at + by, ids.length - 1))];
}
