import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Answer, emptyStates } from '../../../domain/model/answer.ts';
import type { Variable } from '../../../domain/model/variable.ts';
import { type NumberProblem, numberWords, readNumber } from '../../answering/read-number.ts';
import { useWords } from '../../language/use-words.ts';
import { stateWords } from '../state-names.ts';
import type { Editing } from './editor.ts';

type ValueVariable = Extract<Variable, { kind: 'number' | 'text' }>;
type Read = { readonly answer: Answer | undefined } | { readonly problem: NumberProblem };

/** A number or a text, or a state instead of it. */
export function ValueEditor({ variable, value, change, done, firstKey }: Editing<ValueVariable>) {
  const { say } = useWords();
  const typed = firstKey !== undefined && /^[\d-]$/.test(firstKey) ? firstKey : undefined;
  const [text, setText] = useState(typed ?? textOf(value));
  const read = readText(text, variable);
  const bounds = variable.kind === 'number' ? variable : {};
  const problem = 'problem' in read ? numberWords(read.problem, { ...bounds, text }, say) : undefined;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    if (typed === undefined) field.current?.select();
  }, [typed]);
  const type = (next: string): void => {
    setText(next);
    const found = readText(next, variable);
    if ('answer' in found) change(found.answer);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || (variable.kind === 'text' && event.shiftKey)) return;
    event.preventDefault();
    if ('answer' in read) done(read.answer);
  };
  const common = {
    ref: field,
    className: 'value-field',
    'aria-label': variable.label,
    'aria-invalid': problem !== undefined,
    'aria-describedby': 'value-problem',
    value: text,
    onKeyDown: onKey,
    onChange: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
  };
  return (
    <div className="choice">
      {variable.kind === 'number' ? <input {...common} inputMode="decimal" /> : <textarea {...common} rows={3} />}
      <p id="value-problem" className="value-problem" aria-live="polite">
        {problem}
      </p>
      <div className="value-states">
        {emptyStates.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={value?.kind === 'empty' && value.state === state}
            onClick={() => done({ kind: 'empty', state })}
          >
            {say(stateWords[state])}
          </button>
        ))}
        <button type="button" aria-pressed={value === undefined} onClick={() => done(undefined)}>
          {say('state.not-coded')}
        </button>
      </div>
    </div>
  );
}

function textOf(value: Answer | undefined): string {
  if (value?.kind === 'number') return String(value.value);
  return value?.kind === 'text' ? value.text : '';
}

function readText(text: string, variable: ValueVariable): Read {
  if (text.trim() === '') return { answer: undefined };
  if (variable.kind === 'text') return { answer: { kind: 'text', text } };
  const read = readNumber(text, variable);
  return 'value' in read ? { answer: { kind: 'number', value: read.value } } : read;
}
