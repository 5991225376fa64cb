import { useState } from 'react';
import type { Output } from '../../../contract/method.ts';
import type { Variable } from '../../../domain/model/variable.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { useAgree } from '../agree.ts';
import { DecideBar } from './decide-bar.tsx';
import { FinalNow } from './final-now.tsx';
import { OtherAnswer } from './other-answer.tsx';
import type { Draft, Place } from './settling.ts';
import { useDecide } from './use-decide.ts';
import { VoiceColumn } from './voice-column.tsx';

type Card = { readonly place: Place; readonly next: () => void };

/** One difference: what each coder said with the grounds, side by side, and the ways to settle it. */
export function DifferenceCard({ place, next }: Card) {
  const { told } = useWords();
  const { handle } = useProject();
  const asked = useAsk('finals.difference', { project: handle, case: place.case, variable: place.variable });
  const { data, error } = asked;
  if (error !== null) return <p className="agree-empty muted">{told(error.error.message)}</p>;
  if (data?.case !== place.case || data.variable !== place.variable) return <div className="difference-body" />;
  return <Loaded difference={data} next={next} />;
}

const fresh: Draft = { choice: undefined, origin: 'discussed', note: '' };

function Loaded({ difference, next }: { readonly difference: Output<'finals.difference'>; readonly next: () => void }) {
  const { say } = useWords();
  const { access } = useProject();
  const { variables } = useAgree();
  const [draft, setDraft] = useState<Draft>(fresh);
  const offer = { coders: difference.said.map(({ coder }) => coder), both: difference.both !== undefined };
  const decide = useDecide({ difference, draft, setDraft, offer, next });
  const variable = variables.get(difference.variable);
  if (variable === undefined) return null;
  return (
    <>
      {access === 'write' && <DecideBar {...{ difference, draft, setDraft, decide }} />}
      <div className="difference-body">
        <Head difference={difference} variable={variable} />
        <div className="voices">
          {difference.said.map((voice, index) => (
            <VoiceColumn
              key={voice.coder}
              {...{ voice, variable }}
              digit={index + 1}
              others={difference.said.filter(({ coder }) => coder !== voice.coder).map(({ answer }) => answer)}
              chosen={draft.choice?.kind === 'coder' && draft.choice.coder === voice.coder}
              choose={access === 'read' ? undefined : () => decide.choose({ kind: 'coder', coder: voice.coder })}
            />
          ))}
          {difference.silent.map((coder) => (
            <div key={coder} className="voice-column">
              <h4>{coder}</h4>
              <p className="muted">{say('agree.silent')}</p>
            </div>
          ))}
        </div>
        {draft.choice?.kind === 'other' && (
          <OtherAnswer variable={variable} answer={draft.choice.answer} decide={decide} />
        )}
      </div>
    </>
  );
}

type Subject = { readonly difference: Output<'finals.difference'>; readonly variable: Variable };

/** What it is about, and what counts so far. */
function Head({ difference: { case: number, title, label, final }, variable }: Subject) {
  const { say } = useWords();
  return (
    <header className="difference-head">
      <h3>
        <span className="muted numbers">{say('agree.case-number', { number })}</span> {title}
      </h3>
      <p>
        <strong>{label}</strong>
        {variable.definition !== undefined && <span className="muted"> {variable.definition}</span>}
      </p>
      <FinalNow final={final} variable={variable} />
    </header>
  );
}
