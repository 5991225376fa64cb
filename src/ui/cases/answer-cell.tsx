import type { CSSProperties } from 'react';
import type { Answer } from '../../domain/model/answer.ts';
import { flattenCodes, type Code } from '../../domain/model/code.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import { stateWords } from './state-names.ts';
import './answer-cell.css';

type Shown = { readonly variable: Variable; readonly answer: Answer | undefined; readonly disputed: boolean };

/** An answer in its cell: codes as chips in their colour, states as quiet words, nothing where nothing is coded. */
export function AnswerCell({ variable, answer, disputed }: Shown) {
  const { say } = useWords();
  if (disputed) return <span className="case-state">{say('state.disputed')}</span>;
  if (answer === undefined) return null;
  switch (answer.kind) {
    case 'empty':
      return <span className="case-state">{say(stateWords[answer.state])}</span>;
    case 'number':
      return <span className="case-number">{answer.value}</span>;
    case 'text':
      return <>{answer.text}</>;
    case 'codes':
      return <Chips answer={answer} codes={codesOf(variable)} />;
  }
}

type ChipsShown = { readonly answer: Extract<Answer, { kind: 'codes' }>; readonly codes: ReadonlyMap<string, Code> };

function Chips({ answer, codes }: ChipsShown) {
  const { say } = useWords();
  return (
    <span className="case-chips">
      {answer.codes.map((id) => {
        const code = codes.get(id);
        const text = answer.other[id];
        return (
          <span key={id} className="case-chip" data-coloured={code?.colour !== undefined} style={tint(code)}>
            {code?.label ?? id}
            {text !== undefined && `: ${text}`}
          </span>
        );
      })}
      {answer.notReported.map((id) => (
        <span key={id} className="case-chip case-chip-silent">
          {say('cases.silent', { code: codes.get(id)?.label ?? id })}
        </span>
      ))}
    </span>
  );
}

function tint(code: Code | undefined): CSSProperties | undefined {
  return code?.colour === undefined ? undefined : ({ '--code': code.colour } as CSSProperties);
}

const known = new WeakMap<Variable, ReadonlyMap<string, Code>>();

/** The codes of a variable by id; looked up for every cell, so made once. */
function codesOf(variable: Variable): ReadonlyMap<string, Code> {
  const before = known.get(variable);
  if (before !== undefined) return before;
  const codes = new Map((isChoice(variable) ? flattenCodes(variable.codes) : []).map(({ code }) => [code.id, code]));
  known.set(variable, codes);
  return codes;
}
