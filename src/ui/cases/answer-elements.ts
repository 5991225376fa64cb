import type { Answer } from '../../domain/model/answer.ts';
import { type Code, flattenCodes } from '../../domain/model/code.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import type { Say } from '../language/use-words.ts';
import { spanOf } from './span-of.ts';
import { stateWords } from './state-names.ts';
import './answer-cell.css';

/** An answer to show; `disputed` where coders differ. */
export type ShownAnswer = {
  readonly variable: Variable;
  readonly answer: Answer | undefined;
  readonly disputed: boolean;
};

/** An answer as it stands in a cell: codes as chips in their colour, states as quiet words, nothing where nothing is coded. */
export function answerElements({ variable, answer, disputed }: ShownAnswer, say: Say): (Node | string)[] {
  if (disputed) return [spanOf('case-state', say('state.disputed'))];
  if (answer === undefined) return [];
  switch (answer.kind) {
    case 'empty':
      return [spanOf('case-state', say(stateWords[answer.state]))];
    case 'number':
      return [spanOf('case-number', String(answer.value))];
    case 'text':
      return [answer.text];
    case 'codes':
      return chips(answer, codesOf(variable), say);
  }
}

function chips(
  { codes: chosen, notReported, other }: Extract<Answer, { kind: 'codes' }>,
  codes: ReadonlyMap<string, Code>,
  say: Say,
): Node[] {
  const labelOf = (id: string): string => codes.get(id)?.label ?? id;
  return [
    ...chosen.map((id) => {
      const text = other[id];
      const chip = spanOf('case-chip', text === undefined ? labelOf(id) : `${labelOf(id)}: ${text}`);
      const colour = codes.get(id)?.colour;
      chip.dataset['coloured'] = String(colour !== undefined);
      if (colour !== undefined) chip.style.setProperty('--code', colour);
      return chip;
    }),
    ...notReported.map((id) => spanOf('case-chip case-chip-silent', say('cases.silent', { code: labelOf(id) }))),
  ];
}

const known = new WeakMap<Variable, ReadonlyMap<string, Code>>();

/** The codes of a variable by id; looked up for every cell, so made once. */
function codesOf(variable: Variable): ReadonlyMap<string, Code> {
  const before = known.get(variable);
  if (before !== undefined) return before;
  const codes = new Map((isChoice(variable) ? flattenCodes(variable.codes) : []).map(({ code }) => [code.id, code]));
  known.set(variable, codes);
  return codes;
}
