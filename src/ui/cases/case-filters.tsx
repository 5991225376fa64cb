import type { CustomFloatingFilterProps } from 'ag-grid-react';
import { useEffect, useState } from 'react';
import { emptyStates } from '../../domain/model/answer.ts';
import { flattenCodes } from '../../domain/model/code.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import type { Key } from '../language/words.ts';
import { useCounts } from './counts-context.ts';
import { stateWords, statusWords } from './state-names.ts';
import { useWishedField } from './wished-filter.ts';

type TextModel = { readonly filterType: 'text'; readonly type: 'contains'; readonly filter: string };
type Props = Pick<CustomFloatingFilterProps<never, never, never, TextModel>, 'column' | 'model' | 'onModelChange'>;

const patience = 180;

function modelOf(filter: string): TextModel | null {
  return filter.trim() === '' ? null : { filterType: 'text', type: 'contains', filter };
}

/** Words that cells hold, or of numbers a comparison. */
export function TextFilter({ column, model, onModelChange, label, hint }: Props & { label: string; hint?: Key }) {
  const { say } = useWords();
  const kept = model?.filter ?? '';
  const [text, setText] = useState(kept);
  const [before, setBefore] = useState(kept);
  if (before !== kept) {
    setBefore(kept);
    setText(kept);
  }
  useEffect(() => {
    if (text === kept) return;
    const waiting = setTimeout(() => onModelChange(modelOf(text)), patience);
    return () => clearTimeout(waiting);
  }, [text, kept, onModelChange]);
  return (
    <input
      ref={useWishedField<HTMLInputElement>(column)}
      className="case-filter"
      type="search"
      value={text}
      placeholder={hint === undefined ? '' : say(hint)}
      aria-label={say('cases.filter-of', { label })}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}

/** One code or state of a variable, each with how many cases have it. */
export function ChoiceFilter({ column, model, onModelChange, variable }: Props & { variable: ChoiceVariable }) {
  const { say } = useWords();
  const counts = useCounts();
  const of = counts?.of.get(variable.id);
  const open = (counts?.cases ?? 0) - (of?.answered ?? 0) - (of?.disputed ?? 0);
  const states = [
    ['not-coded', open] as const,
    ...(of?.disputed ? [['disputed', of.disputed] as const] : []),
    ...emptyStates.map((state) => [state, of?.states[state] ?? 0] as const),
  ];
  return (
    <select
      ref={useWishedField<HTMLSelectElement>(column)}
      className="case-filter"
      value={model?.filter ?? ''}
      aria-label={say('cases.filter-of', { label: variable.label })}
      onChange={(event) => onModelChange(modelOf(event.currentTarget.value))}
    >
      <option value="">{say('cases.filter-all')}</option>
      <optgroup label={say('cases.filter-codes')}>
        {flattenCodes(variable.codes).map(({ code, depth }) => (
          <option key={code.id} value={`code:${code.id}`}>
            {'\u2003'.repeat(depth)}
            {say('cases.filter-count', { what: code.label, count: of?.codes[code.id] ?? 0 })}
          </option>
        ))}
      </optgroup>
      <optgroup label={say('cases.filter-states')}>
        {states.map(([state, count]) => (
          <option key={state} value={`state:${state}`}>
            {say('cases.filter-count', { what: say(stateWords[state]), count })}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

/** Included, undecided or excluded cases. */
export function StatusFilter({ column, model, onModelChange }: Props) {
  const { say } = useWords();
  return (
    <select
      ref={useWishedField<HTMLSelectElement>(column)}
      className="case-filter"
      value={model?.filter ?? ''}
      aria-label={say('cases.filter-of', { label: say('cases.status') })}
      onChange={(event) => onModelChange(modelOf(event.currentTarget.value))}
    >
      <option value="">{say('cases.filter-all')}</option>
      {(['included', 'undecided', 'excluded'] as const).map((status) => (
        <option key={status} value={`status:${status}`}>
          {say(statusWords[status])}
        </option>
      ))}
    </select>
  );
}
