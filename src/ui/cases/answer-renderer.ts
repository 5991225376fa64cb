import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { Answer } from '../../domain/model/answer.ts';
import type { Variable } from '../../domain/model/variable.ts';
import type { Say } from '../language/use-words.ts';
import { answerElements } from './answer-elements.ts';
import type { CaseRow } from './case-row.ts';
import { spanOf } from './span-of.ts';

type Params = ICellRendererParams<CaseRow, Answer> & { readonly variable: Variable; readonly say: Say };

/** Draws answers in the grid, of plain elements: hundreds of them come and go while somebody scrolls. */
export class AnswerRenderer implements ICellRendererComp<CaseRow> {
  readonly #cell = spanOf('case-cell');

  init(params: Params): void {
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#cell;
  }

  refresh({ data, variable, say }: Params): boolean {
    const { id } = variable;
    const shown = data && { variable, answer: data.answers[id], disputed: data.disputed.includes(id) };
    this.#cell.replaceChildren(...(shown === undefined ? [] : answerElements(shown, say)));
    return true;
  }
}
