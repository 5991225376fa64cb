import { type Answer, type EmptyState, emptyStates } from '../../../domain/model/answer.ts';
import type { ChoiceVariable } from '../../../domain/model/variable.ts';
import { toggleCode } from '../../answering/answer-steps.ts';
import { isSought, type ShownCode, shownCodes } from '../../answering/shown-codes.ts';

/** What can be chosen: a code, a state, or to have nothing coded. */
export type ChoiceOption =
  | { readonly kind: 'code'; readonly id: string; readonly placed: ShownCode }
  | { readonly kind: 'state'; readonly id: string; readonly state: EmptyState }
  | { readonly kind: 'none'; readonly id: string };

/** Codes that can still be chosen, or are chosen already, then the states. */
export function optionsOf(variable: ChoiceVariable, answer: Answer | undefined): ChoiceOption[] {
  const codes = shownCodes(variable, answer).map((placed): ChoiceOption => ({
    kind: 'code',
    id: `code:${placed.code.id}`,
    placed,
  }));
  return [
    ...codes,
    ...emptyStates.map((state): ChoiceOption => ({ kind: 'state', id: `state:${state}`, state })),
    { kind: 'none', id: 'none' },
  ];
}

/** The codes whose label, alias or id holds the words; states stay, so that they are always at hand. */
export function optionsFound(options: readonly ChoiceOption[], sought: string): ChoiceOption[] {
  return options.filter((option) => option.kind !== 'code' || isSought(option.placed.code, sought.trim()));
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
      return isChosenAlone(answer, variable, option.placed.code.id)
        ? answer
        : toggleCode(answer, variable, option.placed.code.id);
  }
}

/** To take the one code again that is chosen means to leave it so: a cell is left by taking. */
function isChosenAlone(answer: Answer | undefined, { kind }: ChoiceVariable, id: string): boolean {
  return kind === 'single' && answer?.kind === 'codes' && answer.codes.includes(id);
}

/** The option that a key stands for: digits the first codes, A, R and N the states; undefined where it is none. */
export function optionOfKey(options: readonly ChoiceOption[], key: string): ChoiceOption | undefined {
  if (/^[1-9]$/.test(key))
    return options.find((option) => option.kind === 'code' && option.placed.digit === Number(key));
  const state = { a: 'absent', r: 'not-reported', n: 'not-applicable' }[key.toLowerCase()];
  return options.find((option) => option.kind === 'state' && option.state === state);
}
