import { useId } from 'react';
import type { DatedCoding } from '../../contract/codings.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { isLong } from '../answering/shown-codes.ts';
import { useWords } from '../language/use-words.ts';
import { CodeChoices } from './code-choices.tsx';
import { useDesk } from './desk.ts';
import { Grounds } from './grounds.tsx';
import type { Own } from './own.ts';
import { StateRow } from './state-row.tsx';
import { ValueField } from './value-field.tsx';

const kindMarks = { single: '●', multiple: '☰', number: '#', text: '¶' } as const;

type Asked = {
  readonly variable: Variable;
  readonly own: Own | undefined;
  readonly others: readonly DatedCoding[];
};

/** One variable: what it asks, the codes, the states; at hand also its definition and the grounds of the answer. */
export function Question({ variable, own, others }: Asked) {
  const { current, choose, typed } = useDesk();
  const { say } = useWords();
  const name = useId();
  const here = current === variable.id;
  const stated = [own, ...others].some((one) => one?.answer.kind === 'empty');
  return (
    <div
      className="question"
      role="group"
      aria-labelledby={name}
      aria-current={here}
      tabIndex={here && !hasFind(variable) ? 0 : -1}
      data-question={variable.id}
      data-said={own !== undefined}
      onFocus={() => choose(variable.id)}
      onMouseDown={(event) => {
        // A question opens with the focus: that would carry the code away from under the pointer before it is let go.
        if (!here && event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
      }}
      onClick={({ currentTarget }) => {
        if (!currentTarget.contains(document.activeElement)) currentTarget.focus({ preventScroll: true });
      }}
    >
      <Head variable={variable} id={name} />
      {here && <Meaning variable={variable} />}
      {isChoice(variable) ? (
        <CodeChoices variable={variable} own={own} others={others} />
      ) : (
        <ValueField variable={variable} own={own} others={others} />
      )}
      {typed(variable.id, 'answer') !== undefined && (
        <p className="question-unsaved saved-text-wrong">{say('code.not-saved')}</p>
      )}
      {(here || stated) && <StateRow variable={variable.id} own={own} others={others} />}
      {here ? <Grounds variable={variable.id} own={own} /> : <Rationale own={own} />}
    </div>
  );
}

/** The field for finding has the focus instead, so that typing finds. */
function hasFind(variable: Variable): boolean {
  return isChoice(variable) && isLong(variable);
}

function Head({ variable: { label, optional, kind }, id }: { readonly variable: Variable; readonly id: string }) {
  const { say } = useWords();
  return (
    <h3 id={id} className="question-head">
      <span className="question-label">{label}</span>
      {optional && <span className="question-optional muted">{say('code.optional')}</span>}
      <span className="question-kind" title={say(`code.kind-${kind}`)}>
        <span aria-hidden="true">{kindMarks[kind]}</span>
        <span className="only-heard">{say(`code.kind-${kind}`)}</span>
      </span>
    </h3>
  );
}

function Meaning({ variable: { definition, note } }: { readonly variable: Variable }) {
  return (
    <>
      {definition !== undefined && <p className="question-definition">{definition}</p>}
      {note !== undefined && <p className="question-definition muted">{note}</p>}
    </>
  );
}

function Rationale({ own }: { readonly own: Own | undefined }) {
  const { rationale, quote } = own?.evidence ?? {};
  const text = rationale ?? quote;
  return text === undefined ? null : <p className="question-rationale muted">{text}</p>;
}
