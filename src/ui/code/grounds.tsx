import { useState } from 'react';
import { confidenceSchema, type Evidence } from '../../domain/model/coding.ts';
import { useWords } from '../language/use-words.ts';
import { useDesk } from './desk.ts';
import { grounds } from './drafts.ts';
import type { Own } from './own.ts';
import { SavedText } from './saved-text.tsx';

/** Why the coder says so: in words, by a quote with its page, and how sure. They stand beside an answer. */
export function Grounds({ variable, own }: { readonly variable: string; readonly own: Own | undefined }) {
  const { say } = useWords();
  const { save, draft, typed, frozen } = useDesk();
  const [written, setWritten] = useState(false);
  const kept = grounds.some((part) => typed(variable, part) !== undefined);
  // Where the project refuses an answer, what is being written beside it stays under the hands.
  if (own === undefined && !written && !kept) return <p className="grounds-none muted">{say('code.grounds-first')}</p>;
  const disabled = frozen !== undefined;
  const put = (part: keyof Evidence, text: string): void => {
    if (own === undefined) return;
    const { [part]: _, ...rest } = own.evidence;
    save(variable, { ...own, evidence: text === '' ? rest : { ...rest, [part]: text } });
  };
  const text = (part: 'rationale' | 'quote' | 'page', lines: number) => (
    <label className={`grounds-${part}`}>
      <span>{say(`code.ground-${part}`)}</span>
      <SavedText
        label={say(`code.ground-${part}`)}
        value={own?.evidence[part] ?? ''}
        lines={lines}
        disabled={disabled}
        save={(said) => put(part, said)}
        typed={typed(variable, part)}
        keepDraft={(said) => draft(variable, part, said)}
      />
    </label>
  );
  return (
    <div className="grounds" onFocus={() => setWritten(true)} onBlur={() => setWritten(false)}>
      {own === undefined && <p className="grounds-none muted">{say('code.grounds-first')}</p>}
      {text('rationale', 2)}
      {text('quote', 2)}
      {text('page', 1)}
      <label className="grounds-confidence">
        <span>{say('code.ground-confidence')}</span>
        <select
          value={own?.evidence.confidence ?? ''}
          disabled={disabled || own === undefined}
          onChange={(event) => put('confidence', event.currentTarget.value)}
        >
          <option value="">{say('code.confidence-unsaid')}</option>
          {confidenceSchema.options.map((one) => (
            <option key={one} value={one}>
              {say(`code.confidence-${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
