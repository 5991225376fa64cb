import type { Pseudonyms } from '../../domain/deposit/pseudonyms.ts';
import type { Evidence } from '../../domain/model/coding.ts';
import type { Review } from '../../domain/model/review.ts';

type Ways = { readonly names: Pseudonyms; readonly cap: (quote: string) => string };

/** A review as it can be published: persons are numbered wherever they are named, quotations are cut, full texts are gone. */
export function withoutPersons(review: Review, { names, cap }: Ways): Review {
  const { nameOf, withoutNames } = names;
  const evidenceOf = ({ rationale, quote, ...rest }: Evidence): Evidence => ({
    ...rest,
    ...(rationale === undefined ? {} : { rationale: withoutNames(rationale) }),
    ...(quote === undefined ? {} : { quote: cap(quote) }),
  });
  return {
    ...review,
    coders: review.coders.map(({ uuid, name, kind }) => ({ uuid, name: nameOf(name), kind })),
    cases: review.cases.map(({ note, ...one }) => (note === undefined ? one : { ...one, note: withoutNames(note) })),
    codings: review.codings.map((coding) => ({
      ...coding,
      coder: nameOf(coding.coder),
      evidence: evidenceOf(coding.evidence),
    })),
    finalCodings: review.finalCodings.map(({ note, ...final }) => ({
      ...final,
      by: nameOf(final.by),
      ...(note === undefined ? {} : { note: withoutNames(note) }),
    })),
    documents: review.documents.map((document) => ({ ...document, text: '' })),
    passages: review.passages.map((passage) => ({
      ...passage,
      quote: cap(passage.quote),
      evidenceFor: passage.evidenceFor.map((coding) => ({ ...coding, coder: nameOf(coding.coder) })),
    })),
  };
}
