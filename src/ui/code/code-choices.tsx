import { type KeyboardEvent, useState } from 'react';
import type { DatedCoding } from '../../contract/codings.ts';
import { answerWords } from '../../domain/model/answer-words.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import { isLong, type ShownCode, shownCodes } from '../answering/shown-codes.ts';
import { useWords } from '../language/use-words.ts';
import { CodeRow } from './code-row.tsx';
import { useDesk } from './desk.ts';
import { findAct } from './find-keys.ts';
import type { Own } from './own.ts';

type Choices = {
  readonly variable: ChoiceVariable;
  readonly own: Own | undefined;
  readonly others: readonly DatedCoding[];
};

/** The codes of a variable. A list of more than nine opens when its question is at hand, and is found in by typing. */
export function CodeChoices({ variable, own, others }: Choices) {
  const { say } = useWords();
  const { current } = useDesk();
  const [sought, setSought] = useState('');
  const open = current === variable.id;
  const long = isLong(variable);
  if (long && !open) return <ClosedList variable={variable} own={own} />;
  const shown = shownCodes(variable, own?.answer, long ? sought : '');
  return (
    <>
      {long && <Find variable={variable} own={own} sought={sought} seek={setSought} />}
      <ul className={isTall(variable, shown) ? 'code-list' : 'code-list code-flow'}>
        {shown.map((one) => (
          <CodeRow key={one.code.id} variable={variable} shown={one} own={own} others={others} />
        ))}
      </ul>
      {shown.length === 0 && <p className="code-closed muted">{say('code.none-found', { sought })}</p>}
    </>
  );
}

/** Whether codes stand one below the other: where several can be chosen, nested ones, long names, many. */
function isTall({ kind }: ChoiceVariable, shown: readonly ShownCode[]): boolean {
  return (
    kind === 'multiple' || shown.length > 5 || shown.some(({ depth, code }) => depth > 0 || code.label.length > 30)
  );
}

function ClosedList({ variable, own }: Pick<Choices, 'variable' | 'own'>) {
  const { say } = useWords();
  if (own?.answer.kind === 'codes') return <p className="code-closed">{answerWords(own.answer, variable)}</p>;
  return <p className="code-closed muted">{say('code.codes', { count: shownCodes(variable, undefined).length })}</p>;
}

type Finding = Pick<Choices, 'variable' | 'own'> & {
  readonly sought: string;
  readonly seek: (sought: string) => void;
};

/** Typing narrows the list; Enter ticks what is at hand, else the first; with nothing typed the digits tick. */
function Find({ variable, own, sought, seek }: Finding) {
  const { say } = useWords();
  const { tick, silent, point, cursor } = useDesk();
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = findAct(event.key, { shown: shownCodes(variable, own?.answer, sought), cursor, sought });
    if (act === undefined) return;
    if (act.kind === 'point') point(act.code);
    else if (act.kind === 'silent') silent(variable, act.code);
    else if (act.kind === 'tick') tick(variable, act.code);
    if (act.kind === 'clear' || act.kind === 'tick') seek('');
    event.preventDefault();
  };
  return (
    <input
      type="text"
      className="code-find"
      data-find
      aria-label={say('code.find', { variable: variable.label })}
      placeholder={say('code.find-hint')}
      value={sought}
      onChange={(event) => seek(event.currentTarget.value)}
      onKeyDown={onKey}
    />
  );
}
