import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { Answer } from '../../domain/model/answer.ts';
import { flattenCodes, type Code } from '../../domain/model/code.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import type { Say } from '../language/use-words.ts';
import type { CaseRow } from './case-row.ts';
import { spanOf } from './span-of.ts';
import { stateWords } from './state-names.ts';

type Params = ICellRendererParams<CaseRow, Answer> & { readonly variable: Variable; readonly say: Say };

/**
 * An answer in its cell: codes as chips in their colour, states as quiet words, nothing where nothing is coded. Made of
 * plain elements: hundreds of them come and go while somebody scrolls.
 */
export class AnswerCell implements ICellRendererComp<CaseRow> {
  readonly #cell = spanOf('case-cell');

  init(params: Params): void {
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#cell;
  }

  refresh({ data, variable, say }: Params): boolean {
    this.#cell.replaceChildren(...shownAs(data, variable, say));
    return true;
  }
}

function shownAs(row: CaseRow | undefined, variable: Variable, say: Say): (Node | string)[] {
  if (row === undefined) return [];
  if (row.disputed.includes(variable.id)) return [spanOf('case-state', say('state.disputed'))];
  const answer = row.answers[variable.id];
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
