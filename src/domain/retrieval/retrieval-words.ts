import type { Retrieval, RetrievedCase, RetrievedCoding } from '../model/retrieval.ts';
import { type Said, said, type Words } from '../model/sentences/said.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';

/** What was found, the review that it was found in, and the language of the words around it. */
export type NamedRetrieval = {
  readonly title: string;
  readonly retrieval: Retrieval;
  readonly language: SentenceLanguage;
};

/** What was looked for: “Role of citizens: Co-deliverer”. */
export function retrievalTitle({ variable, code }: Retrieval): Words {
  return code === null ? variable.label : said('passages.title', { variable: variable.label, code: code.label });
}

/** How much was found, with its base: “18 cases, 25 codings. …”. */
export function retrievalSummary({ cases }: Retrieval): Said {
  return said('passages.found', {
    cases: cases.length,
    codings: cases.reduce((sum, one) => sum + one.codings.length, 0),
    counting: cases.filter(({ final }) => final === true).length,
  });
}

/** What one reads after a case's title where its answer that counts does not have the code. */
export function finalNote({ final }: Pick<RetrievedCase, 'final'>): Words {
  if (final === null) return said('passages.no-final');
  return final ? '' : said('passages.final-without');
}

/** One ground: a coder's own words, or words of a source; `source` is the page or document, empty where none is named. */
export type Ground = { readonly kind: 'rationale' | 'quote'; readonly text: string; readonly source: Words };

/** The grounds of an answer as paragraphs: its rationale, its quote with the page, the passages linked to it. */
export function groundsOf({ evidence, passages }: Pick<RetrievedCoding, 'evidence' | 'passages'>): Ground[] {
  const { rationale, quote, page } = evidence;
  const onPage = page === undefined ? '' : said('page.at-page', { page });
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
