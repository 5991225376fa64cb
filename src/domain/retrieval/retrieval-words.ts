import type { Retrieval, RetrievedCase, RetrievedCoding } from '../model/retrieval.ts';

/** What was found, and the review that it was found in. */
export type NamedRetrieval = { readonly title: string; readonly retrieval: Retrieval };

/** What was looked for: “Role of citizens: Co-deliverer”. */
export function retrievalTitle({ variable, code }: Retrieval): string {
  return code === null ? variable.label : `${variable.label}: ${code.label}`;
}

/** How much was found, with its base: “18 cases, 25 codings. …”. */
export function retrievalSummary({ cases }: Retrieval): string {
  const codings = cases.reduce((sum, one) => sum + one.codings.length, 0);
  const counting = cases.filter(({ final }) => final === true).length;
  return `${many(cases.length, 'case')}, ${many(codings, 'coding')}; in ${many(counting, 'case')} the answer that counts has it.`;
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What one reads after a case's title where its answer that counts does not have the code. */
export function finalNote({ final }: Pick<RetrievedCase, 'final'>): string {
  if (final === null) return 'no final answer yet';
  return final ? '' : 'the final answer does not have it';
}

/** One ground: a coder's own words, or words of a source; `source` is the page or document, empty where none is named. */
export type Ground = { readonly kind: 'rationale' | 'quote'; readonly text: string; readonly source: string };

/** The grounds of an answer as paragraphs: its rationale, its quote with the page, the passages linked to it. */
export function groundsOf({ evidence, passages }: Pick<RetrievedCoding, 'evidence' | 'passages'>): Ground[] {
  const { rationale, quote, page } = evidence;
  const onPage = page === undefined ? '' : `p. ${page}`;
  return [
    ...(rationale === undefined
      ? []
      : [{ kind: 'rationale' as const, text: rationale, source: quote === undefined ? onPage : '' }]),
    ...(quote === undefined ? [] : [{ kind: 'quote' as const, text: quote, source: onPage }]),
    ...(rationale === undefined && quote === undefined && page !== undefined
      ? [{ kind: 'rationale' as const, text: '', source: onPage }]
      : []),
    ...passages.map(({ document, quote: text }) => ({ kind: 'quote' as const, text, source: document })),
  ];
}
