import type { DatedCoding } from '../../contract/codings.ts';
import { answerWords } from '../../domain/model/answer-words.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { type Say, useWords } from '../language/use-words.ts';
import { useDesk } from './desk.ts';
import { initials } from './others.ts';
import { SavedText } from './saved-text.tsx';
import type { Own } from './use-codings.ts';

type ValueVariable = Exclude<Variable, { codes: unknown }>;
type Field = {
  readonly variable: ValueVariable;
  readonly own: Own | undefined;
  readonly others: readonly DatedCoding[];
};

/** A number or a text of the coder's own. */
export function ValueField({ variable, own, others }: Field) {
  const { say } = useWords();
  const { save, frozen } = useDesk();
  const answer = own?.answer;
  const value = answer?.kind === 'number' ? String(answer.value) : answer?.kind === 'text' ? answer.text : '';
  const keep = (text: string): void => {
    if (text === '') save(variable.id, undefined);
    else
      save(variable.id, {
        answer: variable.kind === 'number' ? { kind: 'number', value: numberOf(text) } : { kind: 'text', text },
        evidence: own?.evidence ?? {},
      });
  };
  return (
    <div className={`value value-${variable.kind}`}>
      <SavedText
        label={variable.label}
        value={value}
        lines={variable.kind === 'text' ? 2 : 1}
        disabled={frozen !== undefined}
        save={keep}
        {...(variable.kind === 'number' ? { problem: (text: string) => numberProblem(text, variable, say) } : {})}
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

function numberOf(text: string): number {
  return /^[+-]?\d+(?:[.,]\d+)?$/u.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
}

function numberProblem(
  text: string,
  { integer, minimum, maximum }: Extract<Variable, { kind: 'number' }>,
  say: Say,
): string | undefined {
  if (text.trim() === '') return undefined;
  const value = numberOf(text);
  if (Number.isNaN(value)) return say('code.no-number', { text });
  if (integer && !Number.isInteger(value)) return say('code.no-integer', { text });
  if (minimum !== undefined && value < minimum) return say('code.too-small', { text, least: minimum });
  if (maximum !== undefined && value > maximum) return say('code.too-large', { text, most: maximum });
  return undefined;
}
