import { type SubmitEvent, useState } from 'react';
import type { CaseStatus } from '../../../domain/model/case.ts';
import { useWords } from '../../language/use-words.ts';
import { statusWords } from '../state-names.ts';
import './editors.css';

type Editing = { readonly value: CaseStatus | undefined; readonly done: (status: CaseStatus) => void };

const kinds = ['included', 'undecided', 'excluded'] as const;

/** Whether a case counts; where it is excluded, why. */
export function StatusEditor({ value, done }: Editing) {
  const { say } = useWords();
  const [kind, setKind] = useState<CaseStatus['kind']>(value?.kind ?? 'included');
  const [reason, setReason] = useState(value?.kind === 'excluded' ? value.reason : '');
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (kind !== 'excluded') done({ kind });
    else if (reason.trim() !== '') done({ kind, reason: reason.trim() });
  };
  return (
    <form className="choice status-form" onSubmit={submit}>
      <fieldset>
        <legend className="only-heard">{say('cases.status')}</legend>
        {kinds.map((one) => (
          <label key={one} className="choice-item">
            <input
              type="radio"
              name="status"
              autoFocus={one === kind}
              checked={one === kind}
              onChange={() => setKind(one)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                // Else it would press whatever has the keys once this is closed.
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }}
            />
            {say(statusWords[one])}
          </label>
        ))}
      </fieldset>
      {kind === 'excluded' && (
        <input
          className="choice-find"
          aria-label={say('cases.reason')}
          placeholder={say('cases.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <button type="submit" className="status-set" disabled={kind === 'excluded' && reason.trim() === ''}>
        {say('cases.set-status')}
      </button>
    </form>
  );
}
