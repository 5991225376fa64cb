import { cappedQuote } from '../../domain/model/capped-quote.ts';
import type { Review } from '../../domain/model/review.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { JsonProblem } from './describe-issues.ts';

const mostShown = 80;

/** Passages that do not stand in their document where they say they do. */
export function quoteProblems({ documents, passages }: Pick<Review, 'documents' | 'passages'>): JsonProblem[] {
  if (passages.length === 0) return [];
  const texts = new Map(documents.map(({ uuid, title, text }) => [uuid, { title, characters: Array.from(text) }]));
  return passages.flatMap(({ document, start, end, quote }, index) => {
    const source = texts.get(document);
    if (source === undefined) return [];
    const { title, characters } = source;
    const path = ['passages', index];
    if (end > characters.length) {
      const problem = sentence('json.passage-beyond', { end, title, length: characters.length });
      return [{ path: [...path, 'end'], problem }];
    }
    const there = characters.slice(start, end).join('');
    if (there === quote) return [];
    const words = { quote: cappedQuote(quote, mostShown), there: cappedQuote(there, mostShown) };
    return [{ path: [...path, 'quote'], problem: sentence('json.passage-elsewhere', { title, start, end, ...words }) }];
  });
}
