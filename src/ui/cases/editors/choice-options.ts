import { type Answer, type EmptyState, emptyStates } from '../../../domain/model/answer.ts';
import { flattenCodes, type PlacedCode } from '../../../domain/model/code.ts';
import type { ChoiceVariable } from '../../../domain/model/variable.ts';
import { chooseCode, toggleCode } from './choice-draft.ts';

/** What can be chosen: a code, a state, or to have nothing coded. */
export type ChoiceOption =
  | { readonly kind: 'code'; readonly id: string; readonly placed: PlacedCode }
  | { readonly kind: 'state'; readonly id: string; readonly state: EmptyState }
  | { readonly kind: 'none'; readonly id: string };

/** Lists longer than this are searched by typing, and have no digits. */
export const digits = 9;

/** Codes that can still be chosen, or are chosen already, then the states. */
export function optionsOf(variable: ChoiceVariable, answer: Answer | undefined): ChoiceOption[] {
  const held = answer?.kind === 'codes' ? [...answer.codes, ...answer.notReported] : [];
  const codes = flattenCodes(variable.codes)
    .filter(({ code }) => code.retired === undefined || held.includes(code.id))
    .map((placed): ChoiceOption => ({ kind: 'code', id: `code:${placed.code.id}`, placed }));
  return [
    ...codes,
    ...emptyStates.map((state): ChoiceOption => ({ kind: 'state', id: `state:${state}`, state })),
    { kind: 'none', id: 'none' },
  ];
}

/** The codes whose label, alias or id holds the words; states stay, so that they are always at hand. */
export function optionsFound(options: readonly ChoiceOption[], sought: string): ChoiceOption[] {
  const word = sought.trim().toLowerCase();
  if (word === '') return [...options];
  return options.filter(
    (option) =>
      option.kind !== 'code' ||
      [option.placed.code.label, option.placed.code.id, ...option.placed.code.aliases].some((name) =>
        name.toLowerCase().includes(word),
      ),
  );
}

/** The answer once an option is taken; undefined is *not coded*. */
export function answerWith(
  option: ChoiceOption,
  answer: Answer | undefined,
  variable: ChoiceVariable,
): Answer | undefined {
  switch (option.kind) {
    case 'none':
      return undefined;
    case 'state':
      return { kind: 'empty', state: option.state };
    case 'code':
      if (!option.placed.code.selectable) return answer;
      return variable.kind === 'single'
        ? chooseCode(answer, option.placed.code.id)
        : toggleCode(answer, option.placed, flattenCodes(variable.codes));
  }
}

/** The option that a key stands for: digits the first codes, A, R and N the states; undefined where it is none. */
export function optionOfKey(options: readonly ChoiceOption[], key: string): ChoiceOption | undefined {
  const codes = options.filter(({ kind }) => kind === 'code');
  if (codes.length > digits) return undefined;
  if (/^[1-9]$/.test(key)) return codes[Number(key) - 1];
  const state = { a: 'absent', r: 'not-reported', n: 'not-applicable' }[key.toLowerCase()];
  return options.find((option) => option.kind === 'state' && option.state === state);
}
