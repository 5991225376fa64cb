import { amountWords } from '../../domain/audit/readings-text.ts';
import type { ReadingResult } from '../../domain/model/claim.ts';
import { type Said, said } from '../../domain/model/sentences/said.ts';

/** A reading as a line: what it gives, its rule, whether it is the primary one, and its arithmetic. */
export function readingWords({ rule, recomputed, unit, note }: ReadingResult, primary: boolean): Said {
  return said('audit.reading-line', {
    value: amountWords(recomputed, unit),
    rule,
    primary: primary ? said('audit.primary') : '',
    note: note === undefined ? '' : said('audit.note', { note }),
  });
}
