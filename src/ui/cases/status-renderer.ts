import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { Say } from '../language/use-words.ts';
import type { CaseRow } from './case-row.ts';
import { spanOf } from './span-of.ts';
import { statusWords } from './state-names.ts';

type Params = ICellRendererParams<CaseRow> & { readonly say: Say };

/** The status of a case in its cell: quiet where it is included, with the reason where it is not. */
export class StatusRenderer implements ICellRendererComp<CaseRow> {
  readonly #cell = spanOf('case-cell');

  init(params: Params): void {
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#cell;
  }

  refresh({ data, say }: Params): boolean {
    this.#cell.replaceChildren(...(data === undefined ? [] : [statusSpan(data.status, say)]));
    return true;
  }
}

function statusSpan(status: CaseRow['status'], say: Say): HTMLElement {
  const words = say(statusWords[status.kind]);
  if (status.kind === 'included') return spanOf('case-state', words);
  const span = spanOf('case-status', status.kind === 'excluded' ? `${words}: ${status.reason}` : words);
  span.dataset['kind'] = status.kind;
  return span;
}
