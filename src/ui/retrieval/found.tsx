import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '../../contract/method.ts';
import { sayIn } from '../../domain/model/sentences/said.ts';
import { groundsOf } from '../../domain/retrieval/retrieval-words.ts';
import { useLeadToCode } from '../behind/way-back.ts';
import { useWords } from '../language/use-words.ts';
import { showPassages } from './passages-store.ts';

type Found = Output<'retrieval.read'>;
type Case = Found['cases'][number];

const page = 100;

/** Case by case who gave the code, why, and in which words of the source; a case leads on to Code. */
export function Found({ found: { code, cases } }: { readonly found: Found }) {
  const { say } = useWords();
  const [shown, setShown] = useState(page);
  if (cases.length === 0) return <p className="muted">{say('retrieval.none')}</p>;
  const codings = cases.reduce((sum, one) => sum + one.codings.length, 0);
  const final = cases.filter((one) => one.final === true).length;
  return (
    <>
      {code?.definition !== undefined && <p className="passages-definition">{code.definition}</p>}
      <p className="muted">{say('retrieval.summary', { cases: cases.length, codings, final })}</p>
      <ol className="passages" aria-label={say('retrieval.cases')}>
        {cases.slice(0, shown).map((one) => (
          <CaseFound key={one.number} one={one} />
        ))}
      </ol>
      {shown < cases.length && (
        <Button variant="default" onClick={() => setShown(shown + page)}>
          {say('retrieval.more', { shown, all: cases.length })}
        </Button>
      )}
    </>
  );
}

function CaseFound({ one: { number, title, final, codings } }: { readonly one: Case }) {
  const { say } = useWords();
  const lead = useLeadToCode();
  const toCode = (): void => {
    showPassages(undefined);
    lead(number);
  };
  return (
    <li>
      <button type="button" className="passages-case" title={say('retrieval.to-code')} onClick={toCode}>
        <span className="numbers muted">{number}</span> {title}
      </button>
      {final !== true && (
        <p className="passages-final muted">{say(final === null ? 'retrieval.no-final' : 'retrieval.not-final')}</p>
      )}
      {codings.map((coding) => (
        <CodingFound key={coding.coder} coding={coding} />
      ))}
    </li>
  );
}

function CodingFound({ coding }: { readonly coding: Case['codings'][number] }) {
  const { say, told, language } = useWords();
  const grounds = groundsOf(coding).map((ground) => ({ ...ground, source: sayIn(language, ground.source) }));
  return (
    <div className="passages-coding">
      <p>
        {coding.coder}
        <span className="muted">
          {coding.coderKind === 'rule' && ` (${say('retrieval.rule')})`} · {told(coding.answer)}
        </span>
      </p>
      {grounds.length === 0 && <p className="muted">{say('retrieval.no-grounds')}</p>}
      {grounds.map(({ kind, text, source }, index) =>
        kind === 'quote' ? (
          <blockquote key={index}>
            “{text}”{source !== '' && <cite className="muted"> {source}</cite>}
          </blockquote>
        ) : (
          <p key={index}>
            {text}
            {source !== '' && <span className="muted"> {source}</span>}
          </p>
        ),
      )}
    </div>
  );
}
