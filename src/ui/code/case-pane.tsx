import { ExternalLink } from 'lucide-react';
import { answerWords } from '../../domain/model/answer-words.ts';
import type { Case } from '../../domain/model/case.ts';
import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import { useWords } from '../language/use-words.ts';
import { referenceText, sourceLink } from './reference-text.ts';
import type { Codings } from './use-codings.ts';

/** What there is to read of the case. */
export function CasePane({ of, codings, codebook }: { of: Case; codings: Codings; codebook: Codebook }) {
  const { say } = useWords();
  const { citation, doi, note, number, title } = of;
  const reference = citation === undefined ? '' : referenceText(citation);
  const link = sourceLink(citation, doi);
  const abstract = typeof citation?.['abstract'] === 'string' ? citation['abstract'] : undefined;
  return (
    <article className="case" aria-label={say('code.case', { number })} tabIndex={0}>
      <p className="case-page-number muted numbers">{say('code.case', { number })}</p>
      <h2 className="case-page-title">{title}</h2>
      <Attributes codings={codings} codebook={codebook} title={title} />
      {reference !== '' && <p className="case-reference">{reference}</p>}
      {link !== undefined && (
        <a className="case-link" href={link} target="_blank" rel="noreferrer">
          {link} <ExternalLink size={12} aria-label={say('code.link-away')} />
        </a>
      )}
      {abstract !== undefined && (
        <section>
          <h3>{say('code.abstract')}</h3>
          <p className="case-text">{abstract}</p>
        </section>
      )}
      {note !== undefined && (
        <section>
          <h3>{say('code.note')}</h3>
          <p className="case-text">{note}</p>
        </section>
      )}
      {reference === '' && abstract === undefined && note === undefined && (
        <p className="case-nothing muted">{say('code.nothing-to-read')}</p>
      )}
    </article>
  );
}

type Given = { readonly codings: Codings; readonly codebook: Codebook; readonly title: string };

/** Facts of the case: country, year, area. */
function Attributes({ codings, codebook, title }: Given) {
  const facts = variablesOf(codebook)
    .filter(({ role }) => role === 'attribute')
    .flatMap((variable) => {
      const answer = codings.own(variable.id)?.answer ?? codings.others.get(variable.id)?.[0]?.answer;
      const words = answer === undefined || answer.kind === 'empty' ? '' : answerWords(answer, variable);
      return words === '' || words === title ? [] : [{ id: variable.id, label: variable.label, words }];
    });
  if (facts.length === 0) return null;
  return (
    <p className="case-facts numbers">
      {facts.map(({ id, label, words }) => (
        <span key={id} title={label}>
          <span className="only-heard">{label}: </span>
          {words}
        </span>
      ))}
    </p>
  );
}
