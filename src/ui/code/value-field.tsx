import type { DatedCoding } from '../../contract/codings.ts';
import type { Answer } from '../../domain/model/answer.ts';
import { answerWords } from '../../domain/model/answer-words.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { type NumberProblem, numberWords, readNumber } from '../answering/read-number.ts';
import { type Say, useWords } from '../language/use-words.ts';
import { useDesk } from './desk.ts';
import { initials } from './others.ts';
import type { Own } from './own.ts';
import { SavedText } from './saved-text.tsx';

type ValueVariable = Exclude<Variable, { codes: unknown }>;
type Field = {
  readonly variable: ValueVariable;
  readonly own: Own | undefined;
  readonly others: readonly DatedCoding[];
};

/** A number or a text of the coder's own. */
export function ValueField({ variable, own, others }: Field) {
  const { say } = useWords();
  const { save, draft, typed, frozen } = useDesk();
  const answer = own?.answer;
  const value = answer?.kind === 'number' ? String(answer.value) : answer?.kind === 'text' ? answer.text : '';
  const keep = (text: string): void => {
    const read = text === '' ? undefined : answerOf(text, variable);
    if (read === undefined) save(variable.id, undefined);
    else if ('answer' in read) save(variable.id, { answer: read.answer, evidence: own?.evidence ?? {} });
  };
  return (
    <div className={`value value-${variable.kind}`}>
      <SavedText
        label={variable.label}
        value={value}
        lines={variable.kind === 'text' ? 2 : 1}
        disabled={frozen !== undefined}
        save={keep}
        typed={typed(variable.id, 'value')}
        keepDraft={(said) => draft(variable.id, 'value', said)}
        {...(variable.kind === 'number' ? { problem: (text: string) => problemOf(text, variable, say) } : {})}
      />
      {variable.kind === 'number' && variable.unit !== undefined && <span className="muted">{variable.unit}</span>}
      {others.map((one) => (
        <span key={one.coder} className="value-other muted" title={one.coder}>
          {initials(one.coder)} {answerWords(one.answer)}
        </span>
      ))}
    </div>
  );
}

type Read = { readonly answer: Answer } | { readonly problem: NumberProblem };

function answerOf(text: string, variable: ValueVariable): Read {
  if (variable.kind === 'text') return { answer: { kind: 'text', text } };
  const read = readNumber(text, variable);
  return 'value' in read ? { answer: { kind: 'number', value: read.value } } : read;
}

function problemOf(text: string, variable: Extract<Variable, { kind: 'number' }>, say: Say): string | undefined {
  const read = text.trim() === '' ? undefined : readNumber(text, variable);
  return read === undefined || 'value' in read ? undefined : numberWords(read.problem, { ...variable, text }, say);
}
